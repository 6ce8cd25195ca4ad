// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { decideFollowUp } from './actions/sharing/decide-follow-up.ts'
import { finishFollowUp } from './actions/sharing/finish-follow-up.ts'
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

const codes = <T>(outcome: Outcome<T>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []
const lastEvent = async () => (await eventsOf(world, cast.coordinator)).at(-1)
const perspectiveOf = async (visitId: VisitId, n = 0) =>
  (await reportOf(world, cast, visitId)).perspectives[n]?.id ?? ''

/** Who may not do this in the municipality itself, and nobody elsewhere finds it. */
async function isForNobodyElse(
  act: (context: ActionContext) => Promise<unknown>,
  refused: readonly TestPerson[],
): Promise<void> {
  for (const person of [...refused, cast.anna])
    await expect(act(await as(world, person))).rejects.toThrow(NotAllowed)
  await expect(act(await as(world, cast.neighbour))).rejects.toThrow(NotFound)
}

describe('decideFollowUp and finishFollowUp', () => {
  const taken = async (visitId: VisitId, n = 0) => ({
    visitId,
    perspective: await perspectiveOf(visitId, n),
    decision: 'takenOver' as const,
    reason: '',
    owner: cast.owner.id as string,
    dueOn: localDate('2027-02-01'),
    version: 0,
  })

  test('the owner gets the task with its date; another owner takes it over; done ends it, not done brings it back', async () => {
    const visitId = await makeFinal(world, cast)
    const coordinator = await as(world, cast.coordinator)
    const decided = await taken(visitId)
    mustBeDone(await decideFollowUp(coordinator, decided))
    expect(await lastEvent()).toMatchObject({
      action: 'followUp.decided',
      details: { decision: 'takenOver' },
    })
    const waiting = () => openTasks(world, cast.owner, `${visitId}:follow-up`)
    expect(await waiting()).toMatchObject([
      { title: 'Voer uit: Wijs een vervanger aan en oefen', person_id: cast.owner.id, due_on: '2027-02-01' },
    ])
    mustBeDone(await decideFollowUp(coordinator, { ...decided, owner: cast.ciso.id, version: 1 }))
    expect((await waiting()).map(one => one.person_id)).toEqual([cast.ciso.id])
    const ciso = await as(world, cast.ciso)
    const progress = { visitId, perspective: decided.perspective }
    mustBeDone(await finishFollowUp(ciso, { ...progress, isDone: true, version: 2 }))
    expect(await waiting()).toEqual([])
    mustBeDone(await finishFollowUp(ciso, { ...progress, isDone: false, version: 3 }))
    expect((await waiting()).map(one => one.person_id)).toEqual([cast.ciso.id])
    expect(await lastEvent()).toMatchObject({ action: 'followUp.reopened' })
  })

  test('the task to decide ends with the last perspective', async () => {
    const visitId = await makeFinal(world, cast)
    const coordinator = await as(world, cast.coordinator)
    const open = async () => (await openTasks(world, cast.coordinator, `${visitId}:final:decide`)).length
    mustBeDone(await decideFollowUp(coordinator, await taken(visitId, 0)))
    expect(await open()).toBe(1)
    mustBeDone(
      await decideFollowUp(coordinator, { ...(await taken(visitId, 1)), decision: 'later', owner: '' }),
    )
    expect(await open()).toBe(0)
  })

  test('what is missing is said; who may not open the follow-up cannot be the owner', async () => {
    const visitId = await makeFinal(world, cast)
    const coordinator = await as(world, cast.coordinator)
    const decided = await taken(visitId)
    expect(codes(await decideFollowUp(coordinator, { ...decided, owner: '', dueOn: null }))).toEqual([
      'ownerNeeded',
      'required',
    ])
    expect(codes(await decideFollowUp(coordinator, { ...decided, owner: cast.councillor.id }))).toEqual([
      'ownerUnknown',
    ])
    expect(codes(await decideFollowUp(coordinator, { ...decided, owner: cast.neighbour.id }))).toEqual([
      'ownerUnknown',
    ])
    expect(codes(await decideFollowUp(coordinator, { ...decided, decision: 'notTakenOver' }))).toEqual([
      'followUpNeedsReason',
    ])
    await expect(
      decideFollowUp(coordinator, { ...decided, perspective: crypto.randomUUID() }),
    ).rejects.toThrow(NotFound)
  })

  test('a stale decision is a conflict', async () => {
    const visitId = await makeFinal(world, cast)
    const decided = await taken(visitId)
    mustBeDone(await decideFollowUp(await as(world, cast.coordinator), decided))
    const late = { ...decided, decision: 'notTakenOver', reason: 'Toch niet.' } as const
    await expect(decideFollowUp(await as(world, cast.alderman), late)).rejects.toThrow(Conflict)
    const done = { visitId, perspective: decided.perspective, isDone: true, version: 0 }
    await expect(finishFollowUp(await as(world, cast.owner), done)).rejects.toThrow(Conflict)
  })

  test('are for the municipality alone, and an owner changes only what is his or hers', async () => {
    const visitId = await makeFinal(world, cast)
    const decided = await taken(visitId)
    await isForNobodyElse(
      context => decideFollowUp(context, decided),
      [cast.controller, cast.owner, cast.councillor],
    )
    const done = { visitId, perspective: decided.perspective, isDone: true, version: 1 }
    await expect(finishFollowUp(await as(world, cast.owner), done)).rejects.toThrow(NotFound)
    mustBeDone(await decideFollowUp(await as(world, cast.coordinator), { ...decided, owner: cast.ciso.id }))
    await expect(finishFollowUp(await as(world, cast.owner), done)).rejects.toThrow(NotFound)
    await isForNobodyElse(context => finishFollowUp(context, done), [cast.councillor])
    mustBeDone(await finishFollowUp(await as(world, cast.ciso), done))
  })
})
