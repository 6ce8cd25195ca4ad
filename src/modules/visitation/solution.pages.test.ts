// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { getVisit } from './store/visit.ts'
import { addReportCast, makeHeld, type ReportCast } from './testing/report.ts'
import { solutionText } from './testing/solution.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let visitId: VisitId
let solution = ''

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
  visitId = await makeHeld(world, cast)
})
afterAll(() => world.close())

const fields = { titel: solutionText.title, tekst: solutionText.body }

test('a member writes a solution down and asks the municipality', async () => {
  const { committee } = cast
  const list = paths.lessons(committee, visitId)
  expect((await visitor.visit(list, { as: cast.anna })).html).toContain('Er is nog geen oplossing')
  const add = paths.addSolution(committee, visitId)
  await visitor.visit(add, { as: cast.anna })
  const empty = await visitor.post(add, { ...fields, tekst: '' }, { as: cast.anna })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain(solutionText.title)
  const added = await visitor.post(add, fields, { as: cast.anna })
  expect(added.status).toBe(303)
  solution = added.headers.get('location')?.match(/oplossingen\/([0-9a-f-]{36})/)?.[1] ?? ''
  const page = paths.solution(committee, visitId, solution)
  expect((await visitor.visit(page, { as: cast.bas })).html).toContain('Vraag om toestemming')
  const changed = { ...fields, titel: 'Een kaart op elke balie' }
  expect((await visitor.post(page, { ...changed, version: '1' }, { as: cast.bas })).status).toBe(303)
  const late = await visitor.post(page, { ...changed, tekst: 'Te laat', version: '1' }, { as: cast.anna })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Te laat</textarea>')
  const ask = paths.askToShare(committee, visitId, solution)
  expect((await visitor.post(ask, { version: '2' }, { as: cast.anna })).status).toBe(303)
  const { html } = await visitor.visit(list, { as: cast.anna })
  expect(html).toContain('gevraagd aan de gemeente')
  await visitor.visit(page, { as: cast.outsider, status: 404 })
})

test('the municipality finds it among its documents, corrects it, allows it, and takes that back', async () => {
  const { heidebrink } = cast
  const list = paths.ownSolutions(heidebrink, visitId)
  const page = paths.ownSolution(heidebrink, visitId, solution)
  expect(
    (await visitor.visit(paths.participation(heidebrink, visitId), { as: cast.coordinator })).html,
  ).toContain(`href="${list}"`)
  expect((await visitor.visit(list, { as: cast.ciso })).html).toContain('te beslissen')
  expect((await visitor.visit(page, { as: cast.ciso })).html).not.toContain('Geef antwoord')
  const answer = { ...fields, tekst: 'In onze eigen woorden.', antwoord: 'named', version: '1' }
  const none = await visitor.post(page, { ...answer, antwoord: '' }, { as: cast.coordinator })
  expect(none.status).toBe(422)
  expect((await visitor.post(page, answer, { as: cast.coordinator })).status).toBe(303)
  const late = await visitor.post(page, answer, { as: cast.alderman })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Iemand anders heeft hier intussen iets veranderd')
  const { roundId } = await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))
  const round = () => visitor.visit(paths.roundLessons(cast.committee, roundId), { as: cast.outsider })
  expect((await round()).html).toContain('In onze eigen woorden.')
  expect((await round()).html).toContain('Heidebrink')
  const withdraw = paths.withdrawSolution(heidebrink, visitId, solution)
  expect((await visitor.visit(page, { as: cast.alderman })).html).toContain('Trek de toestemming in')
  expect((await visitor.post(withdraw, {}, { as: cast.alderman })).status).toBe(303)
  expect((await round()).html).not.toContain('In onze eigen woorden.')
  const committee = await visitor.visit(paths.solution(cast.committee, visitId, solution), { as: cast.anna })
  expect(committee.html).toContain('toestemming ingetrokken')
})

test('councillors and other municipalities do not find it', async () => {
  const page = paths.ownSolution(cast.heidebrink, visitId, solution)
  await visitor.visit(page, { as: cast.councillor, status: 404 })
  await visitor.visit(page, { as: cast.neighbour, status: 404 })
  await visitor.visit(paths.ownSolution(cast.elsewhere, visitId, solution), {
    as: cast.neighbour,
    status: 404,
  })
})
