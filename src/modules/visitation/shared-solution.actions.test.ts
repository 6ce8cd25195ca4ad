// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { answerSolution, withdrawSolution } from './actions/solution/answer-solution.ts'
import { shareSolution, stopSharing } from './actions/solution/share-solution.ts'
import { fewestVisited, type SolutionAnswer } from './domain/solution.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { listSharedSolutions } from './store/shared-solution.ts'
import { addReportCast, makeHeld, type ReportCast } from './testing/report.ts'
import { makeAsked, solutionText } from './testing/solution.ts'
import { actionsAt, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let visitId: VisitId
let solution: string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
beforeEach(async () => {
  cast = await addReportCast(world)
  visitId = await makeHeld(world, cast)
  solution = await makeAsked(world, cast.anna, visitId)
})
afterAll(() => world.close())

const say = async (permission: SolutionAnswer, version = 1, text = solutionText) =>
  mustBeDone(
    await answerSolution(await as(world, cast.coordinator), {
      visitId,
      solution,
      permission,
      version,
      ...text,
    }),
  )
const share = async (person: TestPerson, version = 3) =>
  shareSolution(await as(world, person), { visitId, solution, version })
const stop = async (person: TestPerson) => stopSharing(await as(world, person), { visitId, solution })
/** As anybody of another municipality reads it. */
const read = () => world.db.read(world.scope(cast.neighbour), tx => listSharedSolutions(tx))
const roundOf = (id: string) =>
  world.db.read(world.scope(cast.secretary), tx =>
    tx.sql.selectFrom('visit').select('round_id').where('id', '=', id).executeTakeFirstOrThrow(),
  )

/** Enough talks in the round that nobody sees whose it is. */
async function makeOthers(): Promise<void> {
  const { round_id } = await roundOf(visitId)
  for (let n = 1; n < fewestVisited; n += 1) {
    const other = await makeHeld(world, cast)
    const municipality_id = await world.addOrganisation('municipality')
    await world.db.write(world.scope(cast.secretary), async tx => {
      await tx.sql.updateTable('visit').set({ round_id, municipality_id }).where('id', '=', other).execute()
      tx.record({ action: 'test.round', object: { kind: 'visit', id: other } })
    })
  }
}

describe('a solution', () => {
  test('is read by nobody else before the municipality allows it and the committee shares it', async () => {
    expect(await share(cast.anna, 2)).toMatchObject({ problems: [{ code: 'solutionNotPermitted' }] })
    await say('named')
    expect(await read()).toEqual([])
    mustBeDone(await share(cast.anna))
    mustBeDone(await share(cast.anna))
    expect(await read()).toEqual([{ ...solutionText, municipality: 'Heidebrink' }])
    const { html } = await visitor.visit(paths.sharedSolutions(cast.elsewhere), { as: cast.neighbour })
    expect(html).toContain(solutionText.body)
    mustBeDone(await stop(cast.bas))
    expect(await read()).toEqual([])
    await expect(stop(cast.bas)).rejects.toThrow(NotFound)
    expect((await actionsAt(world, cast.anna)).filter(one => one.includes('shared'))).toEqual([
      'solution.shared',
      'solution.shared',
      'solution.unshared',
    ])
  })

  test('goes the moment the municipality takes its permission back, or answers otherwise', async () => {
    await say('named')
    mustBeDone(await share(cast.anna))
    mustBeDone(await withdrawSolution(await as(world, cast.alderman), { visitId, solution }))
    expect(await read()).toEqual([])
    expect(await share(cast.anna, 4)).toMatchObject({ problems: [{ code: 'solutionNotPermitted' }] })
    await say('named', 3)
    mustBeDone(await share(cast.anna, 5))
    await say('refused', 4)
    expect(await read()).toEqual([])
    expect(await actionsAt(world, cast.anna)).toContain('solution.unshared')
  })

  test('without its name tells neither whose it is nor of which visit, and waits for enough others', async () => {
    await say('unnamed')
    expect(await share(cast.anna)).toMatchObject({ problems: [{ code: 'tooFewVisited' }] })
    await makeOthers()
    mustBeDone(await share(cast.anna))
    expect(await read()).toEqual([{ ...solutionText, municipality: null }])
    const { html } = await visitor.visit(paths.sharedSolutions(cast.elsewhere), { as: cast.neighbour })
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
    expect(main).toContain(solutionText.title)
    for (const trace of ['Heidebrink', cast.heidebrink, visitId, solution, cast.committee])
      expect(main).not.toContain(trace)
    const rows = await world.db.read(world.scope(cast.neighbour), tx =>
      tx.sql.selectFrom('shared_solution').selectAll().execute(),
    )
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['body', 'id', 'kept_by', 'municipality_id', 'title'])
    expect(rows[0]?.municipality_id).toBeNull()
    mustBeDone(await stop(cast.anna))
  })

  test('is shared only by who visits, and not in words that changed meanwhile', async () => {
    await say('named')
    await expect(share(cast.anna, 2)).rejects.toThrow(Conflict)
    await expect(share(cast.outsider)).rejects.toThrow(NotFound)
    await expect(share(cast.coordinator)).rejects.toThrow(NotAllowed)
    await expect(stop(cast.neighbour)).rejects.toThrow(NotAllowed)
    const elsewhere = await world.addOrganisation('committee', 'Andere commissie')
    await expect(share(await world.addPerson(elsewhere, 'committeeSecretary'))).rejects.toThrow(NotFound)
    expect(await read()).toEqual([])
  })
})

test('on the page of a solution it is shared and taken away, with a form each', async () => {
  await say('named')
  const page = paths.solution(cast.committee, visitId, solution)
  expect((await visitor.visit(page, { as: cast.anna })).html).toContain('Deel het met alle gemeenten')
  const path = paths.shareSolution(cast.committee, visitId, solution)
  expect((await visitor.post(path, { version: '3' }, { as: cast.anna })).status).toBe(303)
  expect((await visitor.visit(page, { as: cast.anna })).html).toContain('Alle gemeenten lezen dit')
  const away = paths.stopSharing(cast.committee, visitId, solution)
  expect((await visitor.post(away, {}, { as: cast.anna })).status).toBe(303)
  expect(await read()).toEqual([])
})
