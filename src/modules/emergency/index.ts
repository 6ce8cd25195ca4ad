// SPDX-License-Identifier: EUPL-1.2
// The front door: where others link to, and for whom the link is there.
export { paths as emergencyPaths } from './paths.ts'
export { policy as emergencyPolicy } from './policy.ts'
