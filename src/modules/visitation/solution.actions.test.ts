// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { listHandovers } from '../../platform/handover/store.ts'
import { seeLessonsOfRound } from './actions/learning/see-lessons.ts'
import { answerSolution, withdrawSolution } from './actions/solution/answer-solution.ts'
import { addSolution, askToShare, changeSolution } from './actions/solution/write-solution.ts'
import { type SolutionAnswer, type SolutionAnswerDocument, solutionHandovers } from './domain/solution.ts'
import type { VisitId } from './domain/visit.ts'
import { getSolution } from './store/solution.ts'
import { getSolutionRequest, listSolutionRequests } from './store/solution-request.ts'
import { getVisit } from './store/visit.ts'
import { addReportCast, makeHeld, type ReportCast } from './testing/report.ts'
import { makeAsked, solutionText } from './testing/solution.ts'
import { actionsAt, mustBeDone, openTasks } from './testing.ts'

let world: World
let cast: ReportCast
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
})
beforeEach(async () => {
  visitId = await makeHeld(world, cast)
})
afterAll(() => world.close())

const add = async (person: TestPerson) => addSolution(await as(world, person), { visitId, ...solutionText })
const say = async (
  person: TestPerson,
  solution: string,
  permission: SolutionAnswer,
  version = 1,
  text = solutionText,
) => answerSolution(await as(world, person), { visitId, solution, permission, version, ...text })
const atCommittee = (id: string) =>
  world.db.read(world.scope(cast.secretary), tx => getSolution(tx, visitId, id))
const atMunicipality = (id: string) =>
  world.db.read(world.scope(cast.coordinator), tx => getSolutionRequest(tx, visitId, id))
const shared = async (person = cast.outsider) => {
  const { actor } = await as(world, person)
  return world.db.read(world.scope(person), async tx => {
    const { roundId } = await getVisit(tx, visitId)
    return (await seeLessonsOfRound(tx, actor, roundId)).solutions
  })
}
const tasks = async () =>
  (await openTasks(world, cast.coordinator)).filter(one => one.key.startsWith(`visit:${visitId}:solution`))

describe('what surprised the committee', () => {
  test('stays with the committee until it asks, and nothing of it crosses before', async () => {
    const solution = mustBeDone(await add(cast.anna))
    const change = { visitId, solution, title: 'Een kaart', body: 'Bij elke balie.', version: 1 }
    mustBeDone(await changeSolution(await as(world, cast.bas), change))
    await expect(changeSolution(await as(world, cast.anna), change)).rejects.toThrow(Conflict)
    const requests = await world.db.read(world.scope(cast.coordinator), tx =>
      listSolutionRequests(tx, visitId),
    )
    expect(requests).toEqual([])
    const ask = { visitId, solution, version: 2 }
    await expect(askToShare(await as(world, cast.anna), { ...ask, version: 1 })).rejects.toThrow(Conflict)
    mustBeDone(await askToShare(await as(world, cast.anna), ask))
    expect(await atMunicipality(solution)).toMatchObject({ title: 'Een kaart', permission: null })
    expect((await tasks()).map(one => one.title)).toEqual(['Beslis of anderen mogen lezen hoe u het oploste'])
    expect(await changeSolution(await as(world, cast.anna), { ...change, version: 3 })).toMatchObject({
      problems: [{ code: 'solutionAsked' }],
    })
    expect(await askToShare(await as(world, cast.anna), { ...ask, version: 3 })).toMatchObject({
      problems: [{ code: 'solutionAsked' }],
    })
    expect(await shared()).toEqual([])
  })

  test('is written by who visits, after the talk', async () => {
    await expect(add(cast.outsider)).rejects.toThrow(NotFound)
    await expect(add(cast.coordinator)).rejects.toThrow(NotAllowed)
    visitId = await makeHeld(world, cast, 'dateFixed')
    expect(await add(cast.anna)).toMatchObject({ problems: [{ code: 'solutionTooEarly' }] })
  })
})

describe('the municipality', () => {
  test('lets it be shared in its own words, and nobody of the committee changes those', async () => {
    const solution = await makeAsked(world, cast.anna, visitId)
    const own = { title: 'Een kaart op de balie', body: 'Wij leggen er ook een bij de telefoon.' }
    mustBeDone(await say(cast.coordinator, solution, 'unnamed', 1, own))
    expect(await atCommittee(solution)).toMatchObject({ ...own, state: 'unnamed' })
    expect(await shared()).toEqual([{ ...own, municipality: null }])
    expect(await tasks()).toEqual([])
    mustBeDone(await say(cast.alderman, solution, 'named', 2, own))
    expect(await shared()).toEqual([{ ...own, municipality: 'Heidebrink' }])
    const actions = (await actionsAt(world, cast.coordinator)).filter(one => one.startsWith('solution.'))
    expect(actions.slice(-2)).toEqual(['solution.answered', 'solution.answered'])
  })

  test('says no without a reason, and then no word of its own leaves', async () => {
    const solution = await makeAsked(world, cast.anna, visitId)
    const own = { title: 'Verbeterd', body: 'Toch liever niet gedeeld.' }
    mustBeDone(await say(cast.coordinator, solution, 'refused', 1, own))
    expect(await atCommittee(solution)).toMatchObject({ ...solutionText, state: 'refused' })
    expect(await shared()).toEqual([])
    const given = await world.db.read(world.scope(cast.secretary), tx =>
      listHandovers(tx, visitId, solutionHandovers.answer),
    )
    expect(given.map(one => one.document)).toEqual([{ solution, permission: 'refused', title: '', body: '' }])
  })

  test('takes its permission back at any time, and what it gave before is withdrawn too', async () => {
    const solution = await makeAsked(world, cast.anna, visitId)
    mustBeDone(await say(cast.coordinator, solution, 'named'))
    expect(await shared()).toHaveLength(1)
    await world.db.write(world.scope(cast.coordinator), async tx => {
      await tx.sql
        .updateTable('participation')
        .set({ state: 'ended' })
        .where('visit_id', '=', visitId)
        .execute()
      tx.record({ action: 'test.ended', object: { kind: 'visit', id: visitId } })
    })
    const place = { visitId, solution }
    const unproved = await as(world, cast.alderman, { proof: 'none' })
    mustBeDone(await withdrawSolution(unproved, place))
    expect(await shared()).toEqual([])
    expect(await atCommittee(solution)).toMatchObject({ state: 'withdrawn' })
    const given = await world.db.read(world.scope(cast.secretary), tx =>
      listHandovers(tx, visitId, solutionHandovers.answer),
    )
    const standing = given.filter(one => one.withdrawnAt === null)
    expect(standing.map(one => (one.document as SolutionAnswerDocument).permission)).toEqual(['withdrawn'])
    expect(await withdrawSolution(await as(world, cast.alderman), place)).toMatchObject({
      problems: [{ code: 'solutionNotShared' }],
    })
    mustBeDone(await say(cast.coordinator, solution, 'unnamed', 3))
    expect(await shared()).toHaveLength(1)
  })

  test('does not share without its name a text that holds it', async () => {
    const solution = await makeAsked(world, cast.anna, visitId)
    const own = { title: 'De kaart', body: 'Zo doet Heidebrink het.' }
    expect(await say(cast.coordinator, solution, 'unnamed', 1, own)).toMatchObject({
      problems: [{ field: 'tekst', code: 'solutionHoldsName' }],
    })
    expect((await atMunicipality(solution)).permission).toBeNull()
  })

  test('is asked for a fresh proof; others do not decide, and a stale answer changes nothing', async () => {
    const solution = await makeAsked(world, cast.anna, visitId)
    const input = { visitId, solution, permission: 'named' as const, version: 1, ...solutionText }
    const unproved = await as(world, cast.coordinator, { proof: 'none' })
    await expect(answerSolution(unproved, input)).rejects.toThrow(StepUpNeeded)
    await expect(say(cast.ciso, solution, 'named')).rejects.toThrow(NotAllowed)
    await expect(say(cast.councillor, solution, 'named')).rejects.toThrow(NotAllowed)
    await expect(say(cast.anna, solution, 'named')).rejects.toThrow(NotAllowed)
    await expect(say(cast.neighbour, solution, 'named')).rejects.toThrow(NotFound)
    await expect(withdrawSolution(await as(world, cast.neighbour), { visitId, solution })).rejects.toThrow(
      NotFound,
    )
    mustBeDone(await say(cast.coordinator, solution, 'refused'))
    await expect(say(cast.alderman, solution, 'named')).rejects.toThrow(Conflict)
    expect(await shared()).toEqual([])
  })
})

test('each solution of a visit has an answer of its own', async () => {
  const one = await makeAsked(world, cast.anna, visitId)
  const two = await makeAsked(world, cast.bas, visitId)
  mustBeDone(await say(cast.coordinator, one, 'named'))
  mustBeDone(await say(cast.coordinator, two, 'refused'))
  expect((await atCommittee(one)).state).toBe('named')
  expect((await atCommittee(two)).state).toBe('refused')
})
