// SPDX-License-Identifier: EUPL-1.2
// The front door: how a round stands, for who is told of it, and what its visits become once it was surveyed; what came of
// it and the rules of a report, for who makes it public.

export { seeLessonsOfRound } from './actions/learning/see-lessons.ts'
export { followSurvey } from './actions/round/follow-survey.ts'
export { mayRelease, type Releaser } from './domain/report-release.ts'
export { otherNames, wordWarnings } from './domain/report-words.ts'
export { historicalRound } from './historical-round.ts'
export { type DrawnMap, drawMap } from './outlines.ts'
export { publicPaths } from './public-paths.ts'
export { listColleagues } from './store/colleague.ts'
export { getRoundOutcome, listHandedIn, type RoundOutcome } from './store/round-outcome.ts'
export { getRoundStand, listRoundNames } from './store/round-stand.ts'
