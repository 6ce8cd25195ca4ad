// SPDX-License-Identifier: EUPL-1.2
export { paths as todayPaths } from './paths.ts'
export { countWaiting } from './store.ts'
