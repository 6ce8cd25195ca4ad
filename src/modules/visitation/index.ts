// SPDX-License-Identifier: EUPL-1.2
// The front door: how a round stands, for who is told of it, and what its visits become once it was surveyed.
export { followSurvey } from './actions/round/follow-survey.ts'
export { getRoundStand, listRoundNames } from './store/round-stand.ts'
