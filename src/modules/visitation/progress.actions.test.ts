// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { markProgressRead } from './actions/progress/mark-read.ts'
import { seeProgress } from './actions/progress/see-progress.ts'
import { shareProgress, withdrawProgress } from './actions/progress/share-progress.ts'
import { decideFollowUp } from './actions/sharing/decide-follow-up.ts'
import type { VisitId } from './domain/visit.ts'
import { addReportCast, eventsOf, makeFinal, openTasks, type ReportCast, reportOf } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
})
afterAll(() => world.close())

/** A final report of which the municipality decided about the first perspective. */
async function makeDecided() {
  const visitId = await makeFinal(world, cast)
  const perspective = (await reportOf(world, cast, visitId)).perspectives[0]?.id ?? ''
  const decided = {
    decision: 'later',
    reason: 'Eerst de fusie.',
    owner: '',
    dueOn: null,
    version: 0,
  } as const
  mustBeDone(await decideFollowUp(await as(world, cast.coordinator), { visitId, perspective, ...decided }))
  return { visitId, perspective }
}
const words = 'Wij beginnen in maart.'
const atCommittee = async (visitId: VisitId) => {
  const { actor, now } = await as(world, cast.secretary)
  return (await world.db.read(world.scope(cast.secretary), tx => seeProgress(tx, actor, visitId, now)))
    .progress
}

describe('shareProgress and withdrawProgress', () => {
  test('nothing of the follow-up crosses until the municipality shares it, and then only what it chose', async () => {
    const { visitId, perspective } = await makeDecided()
    expect(await atCommittee(visitId)).toEqual([])
    mustBeDone(await shareProgress(await as(world, cast.coordinator), { visitId, perspective, words }))
    const [shared] = await atCommittee(visitId)
    expect(shared).toMatchObject({ perspective, decision: 'later', isDone: false, words, withdrawnAt: null })
    expect(JSON.stringify(shared)).not.toContain('Eerst de fusie')
    expect((await eventsOf(world, cast.coordinator)).at(-1)).toMatchObject({ action: 'handover.given' })
    const waiting = await openTasks(world, cast.secretary, `${visitId}:progress`)
    expect(waiting.map(one => [one.role, one.title])).toEqual([
      ['committeeSecretary', 'Lees wat Heidebrink deelt over de opvolging'],
    ])
  })

  test('taken back, its words are gone for the committee, and it cannot be taken back twice', async () => {
    const { visitId, perspective } = await makeDecided()
    const coordinator = await as(world, cast.coordinator)
    const input = { visitId, perspective }
    await expect(withdrawProgress(coordinator, input)).rejects.toThrow(NotFound)
    mustBeDone(await shareProgress(coordinator, { ...input, words: 'Eerste keer.' }))
    mustBeDone(await shareProgress(coordinator, { ...input, words }))
    mustBeDone(await withdrawProgress(coordinator, input))
    expect(await atCommittee(visitId)).toMatchObject([{ words: '', withdrawnAt: world.now() }])
    expect((await eventsOf(world, cast.coordinator)).at(-1)).toMatchObject({ action: 'handover.withdrawn' })
    expect(await withdrawProgress(coordinator, input)).toEqual({
      problems: [{ field: '', code: 'progressTakenBackAlready' }],
    })
  })

  test('sharing asks for a fresh proof and for a decision; taking back does not ask for a proof', async () => {
    const { visitId, perspective } = await makeDecided()
    const stale = await as(world, cast.coordinator, { proof: 'none' })
    await expect(shareProgress(stale, { visitId, perspective, words })).rejects.toThrow(StepUpNeeded)
    mustBeDone(await shareProgress(await as(world, cast.coordinator), { visitId, perspective, words }))
    mustBeDone(await withdrawProgress(stale, { visitId, perspective }))
    const second = (await reportOf(world, cast, visitId)).perspectives[1]?.id ?? ''
    expect(
      await shareProgress(await as(world, cast.coordinator), { visitId, perspective: second, words }),
    ).toMatchObject({ problems: [{ code: 'nothingToShare' }] })
  })

  test('are for who decides about sharing, and for nobody elsewhere', async () => {
    const { visitId, perspective } = await makeDecided()
    for (const person of [cast.ciso, cast.controller, cast.councillor, cast.anna]) {
      const context = await as(world, person)
      await expect(shareProgress(context, { visitId, perspective, words })).rejects.toThrow(NotAllowed)
      await expect(withdrawProgress(context, { visitId, perspective })).rejects.toThrow(NotAllowed)
    }
    const neighbour = await as(world, cast.neighbour)
    await expect(shareProgress(neighbour, { visitId, perspective, words })).rejects.toThrow(NotFound)
    await expect(withdrawProgress(neighbour, { visitId, perspective })).rejects.toThrow(NotFound)
  })
})

test('the secretary marks it as read; a member of another visit does not find it', async () => {
  const { visitId, perspective } = await makeDecided()
  mustBeDone(await shareProgress(await as(world, cast.coordinator), { visitId, perspective, words }))
  await expect(markProgressRead(await as(world, cast.anna), { visitId })).rejects.toThrow(NotAllowed)
  const elsewhere = await world.addOrganisation('committee', 'Andere commissie')
  const other = await world.addPerson(elsewhere, 'committeeSecretary')
  await expect(markProgressRead(await as(world, other), { visitId })).rejects.toThrow(NotFound)
  mustBeDone(await markProgressRead(await as(world, cast.secretary), { visitId }))
  expect(await openTasks(world, cast.secretary, `${visitId}:progress`)).toEqual([])
  expect((await eventsOf(world, cast.secretary)).at(-1)).toMatchObject({ action: 'progress.read' })
  const { actor, now } = await as(world, cast.outsider)
  await expect(
    world.db.read(world.scope(cast.outsider), tx => seeProgress(tx, actor, visitId, now)),
  ).rejects.toThrow(NotFound)
})
