// SPDX-License-Identifier: EUPL-1.2
export { paths as visitationPaths } from './paths.ts'
