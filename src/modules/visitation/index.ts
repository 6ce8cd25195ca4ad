// SPDX-License-Identifier: EUPL-1.2
// The front door: how a round stands, for who is told of it.
export { getRoundStand, listRoundNames } from './store/round-stand.ts'
