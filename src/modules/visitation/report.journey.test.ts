// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotFound } from '../../kernel/errors.ts'
import { findHandover, getHandoverFile } from '../../platform/handover/store.ts'
import { answerReaction } from './actions/report/answer-reaction.ts'
import { decideFollowUp } from './actions/sharing/decide-follow-up.ts'
import { finishFollowUp } from './actions/sharing/finish-follow-up.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { react } from './actions/sharing/react.ts'
import { seeFollowUp } from './actions/sharing/see-follow-up.ts'
import { seeReceived } from './actions/sharing/see-received.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import type { ReportDocument } from './domain/handover-documents.ts'
import { reportHandovers } from './domain/report-document.ts'
import { getParticipation } from './store/participation.ts'
import { getVisit } from './store/visit.ts'
import { addReportCast, makeWritten, type ReportCast, release, reportOf } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
})
afterAll(() => world.close())

test('from writing to follow-up: two release, the municipality reacts, the committee answers, two release again, the council reads', async () => {
  const visitId = await makeWritten(world, cast)
  const state = async () =>
    (await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))).state
  const theirs = async () =>
    (await world.db.read(world.scope(cast.ciso), tx => getParticipation(tx, visitId))).state

  await release(world, cast, visitId, 'draft', [cast.secretary, cast.anna])
  expect([await state(), await theirs()]).toEqual(['draftSent', 'draftReceived'])

  const { paragraphs } = await reportOf(world, cast, visitId)
  const [first, , third] = paragraphs.map(one => one.id)
  const coordinator = await as(world, cast.coordinator)
  const agreed = { visitId, paragraph: first ?? '', kind: 'agreed', body: '', version: 0 } as const
  mustBeDone(await react(coordinator, agreed))
  const fact = { ...agreed, paragraph: third ?? '', kind: 'fact', body: 'Sinds 1 september 28 uur.' } as const
  mustBeDone(await react(await as(world, cast.ciso), fact))
  mustBeDone(await handInReaction(coordinator, { visitId }))
  expect([await state(), await theirs()]).toEqual(['reactionIn', 'reacted'])

  mustBeDone(
    await answerReaction(await as(world, cast.bas), {
      visitId,
      paragraph: third ?? '',
      verdict: 'takenOver',
      body: '',
      version: 0,
    }),
  )
  await release(world, cast, visitId, 'final', [cast.anna, cast.secretary])
  expect([await state(), await theirs()]).toEqual(['followUp', 'reported'])

  await world.db.read(world.scope(cast.coordinator), async tx => {
    const final = await findHandover<ReportDocument>(tx, { kind: reportHandovers.final, subjectId: visitId })
    expect(final?.document.reactions).toContainEqual({
      paragraph: third,
      kind: 'fact',
      body: 'Sinds 1 september 28 uur.',
      verdict: 'takenOver',
      answer: '',
    })
    for (const name of ['verslag.pdf', 'archief.pdf'])
      expect((await getHandoverFile(tx, final?.id ?? '', name)).bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await getHandoverFile(tx, final?.id ?? '', 'verslag.odt')).bytes.subarray(0, 2).toString()).toBe(
      'PK',
    )
  })

  const councillor = await as(world, cast.councillor)
  const reads = () => councillor.read(tx => seeReceived(tx, councillor.actor, visitId))
  await expect(reads()).rejects.toThrow(NotFound)
  const council = { visitId, audience: 'council', recipient: '', ground: '' } as const
  mustBeDone(await shareReport(await as(world, cast.alderman), council))
  expect((await reads()).final?.document.paragraphs).toHaveLength(3)

  const seen = await coordinator.read(tx => seeFollowUp(tx, coordinator.actor, visitId))
  const perspective = seen.perspectives[0]?.id ?? ''
  mustBeDone(
    await decideFollowUp(coordinator, {
      visitId,
      perspective,
      decision: 'takenOver',
      reason: '',
      owner: cast.owner.id,
      dueOn: localDate('2027-02-01'),
      version: 0,
    }),
  )
  const owner = await as(world, cast.owner)
  mustBeDone(await finishFollowUp(owner, { visitId, perspective, isDone: true, version: 1 }))
  const after = await owner.read(tx => seeFollowUp(tx, owner.actor, visitId))
  expect(after.perspectives.map(one => one.id)).toEqual([perspective])
  expect(after.followUps[0]?.doneAt).toEqual(world.now())
})
