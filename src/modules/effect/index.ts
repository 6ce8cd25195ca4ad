// SPDX-License-Identifier: EUPL-1.2
// The front door: what a round brought about, for who makes it public.
export { findResults } from './actions/find-results.ts'
export type { Figures } from './domain/figures.ts'
