// SPDX-License-Identifier: EUPL-1.2
import { committee, committeeCast } from '../../../content/demo/cast.ts'
import {
  demoClosed,
  demoCorrectedReport,
  demoWithdrawnReport,
  type FinishedStory,
  finishedStories,
} from '../../../content/demo/finished.ts'
import { decideDestruction } from '../../../src/modules/visitation/actions/destruction/decide-destruction.ts'
import { proposeDestructions } from '../../../src/modules/visitation/actions/destruction/propose-destructions.ts'
import { openCorrection } from '../../../src/modules/visitation/actions/report/correct-final.ts'
import { releaseFinal } from '../../../src/modules/visitation/actions/report/release-final.ts'
import { saveParagraph } from '../../../src/modules/visitation/actions/report/save-paragraph.ts'
import { withdrawFinal } from '../../../src/modules/visitation/actions/report/withdraw-final.ts'
import { setState } from '../../../src/modules/visitation/actions/round/set-state.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import { listProposed } from '../../../src/modules/visitation/store/destruction.ts'
import { findReport } from '../../../src/modules/visitation/store/report.ts'
import { listVisits } from '../../../src/modules/visitation/store/visit.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { sendFinal } from './report.ts'
import { type Moment, playStory } from './round.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, type Play, secretaryAt, settle } from './visit-acts.ts'

const visitsOf = (stage: Stage, round: RoundId) =>
  stage.db.read(organisationScope(committee, 'demo'), tx => listVisits(tx, { round }))

/** The visits that are over, each once: one that is in the round already is left as it is. */
export async function seedFinished(
  stage: Stage,
  roundId: RoundId,
  moment: Moment,
  signal: AbortSignal | undefined,
): Promise<void> {
  const there = (await visitsOf(stage, roundId)).map(one => one.municipality.name)
  for (const story of finishedStories.filter(one => !there.includes(one.municipality))) {
    const play = await playStory(stage, roundId, story, moment)
    const final = story.at.final ?? 0
    await sendFinal(play, story.members, moment(final))
    if (story.after === 'corrected') await correct(play, story, moment(final + 1))
    if (story.after === 'withdrawn') await withdraw(play, story, moment(final + 1))
    signal?.throwIfAborted()
  }
}

const memberOf = (play: Play, { members }: FinishedStory, at: Date) =>
  play.stage.as(committeeCast[members[0] ?? 'deGraaf'].id, play.committee, at)

/** The report is opened again, one paragraph is mended, and the next version goes out. */
async function correct(play: Play, story: FinishedStory, at: Date): Promise<void> {
  const { visitId } = play
  const { reason, wrong, right } = demoCorrectedReport
  const member = await memberOf(play, story, at)
  const secretary = await secretaryAt(play, at)
  mustBeDone(await openCorrection(secretary, { visitId, reason }))
  const report = () =>
    play.stage.db.read(organisationScope(play.committee, 'demo'), tx => findReport(tx, visitId))
  const paragraph = (await report())?.paragraphs.find(one => one.body.includes(wrong))
  if (!paragraph) throw new Error('demo: nothing to correct')
  const { id, body, version } = paragraph
  mustBeDone(await saveParagraph(member, { visitId, id, body: body.replace(wrong, right), version }))
  const revision = (await report())?.revision ?? 0
  mustBeDone(await releaseFinal(member, { visitId, revision }))
  mustBeDone(await releaseFinal(secretary, { visitId, revision }))
  await settle(play, at)
}

/** Two people withdraw the report that lies with the municipality. */
async function withdraw(play: Play, story: FinishedStory, at: Date): Promise<void> {
  const { visitId } = play
  const secretary = await secretaryAt(play, at)
  mustBeDone(await openCorrection(secretary, { visitId, reason: demoWithdrawnReport.reason }))
  mustBeDone(await withdrawFinal(secretary, { visitId }))
  mustBeDone(await withdrawFinal(await memberOf(play, story, at), { visitId }))
  await settle(play, at)
}

/** Notes and drafts whose term is over are destroyed in one visit and proposed in the others; one visit is closed. */
export async function endSome(stage: Stage, roundId: RoundId, moment: Moment): Promise<void> {
  const visits = await visitsOf(stage, roundId)
  const playOf = (after: FinishedStory['after']): (Play & { version: number; state: string }) | undefined => {
    const story = finishedStories.find(one => one.after === after)
    const visit = visits.find(one => one.municipality.name === story?.municipality)
    if (!visit) return undefined
    const { version, state, municipality, id } = visit
    return { stage, committee, municipality: municipality.id, visitId: id, version, state }
  }
  await destroyOne(stage, playOf('destroyed'), moment)
  const over = playOf('closed')
  if (over?.state !== 'surveyed') return
  const at = moment(-5)
  const input = { visitId: over.visitId, version: over.version, to: 'closed', reason: demoClosed } as const
  mustBeDone(await setState(await secretaryAt(over, at), input))
  await settle(over, at)
}

async function destroyOne(stage: Stage, play: Play | undefined, moment: Moment): Promise<void> {
  const scope = organisationScope(committee, 'demo')
  if (!play || (await stage.db.read(scope, tx => listProposed(tx))).has(play.visitId)) return
  const at = moment(-2)
  await stage.db.write(scope, async tx => {
    if ((await proposeDestructions(tx, at)) === 0) tx.bookkeeping()
  })
  const { visitId } = play
  mustBeDone(await decideDestruction(await secretaryAt(play, moment(-1.8)), { visitId }))
  const chair = await stage.as(committeeCast.chair.id, committee, moment(-1.5))
  mustBeDone(await decideDestruction(chair, { visitId }))
  await settle(play, moment(-1.5))
}
