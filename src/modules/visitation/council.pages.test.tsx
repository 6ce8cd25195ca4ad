// SPDX-License-Identifier: EUPL-1.2
// The month of griffier and councillor: nothing before the municipality shares, and then what was shared with three questions.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { todayPaths } from '../today/index.ts'
import { endShare } from './actions/sharing/end-share.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import { questionsFor } from './domain/council-questions.ts'
import { paths } from './paths.ts'
import { addTownSecretary, makeShared } from './testing/disclosure.ts'
import { addReportCast, makeFinal, type ReportCast, reportOf } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let townSecretary: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
  townSecretary = await addTownSecretary(world, cast)
})
afterAll(() => world.close())

const escaped = (text: string) => text.replaceAll('&', '&amp;')

test('the month of griffier and councillor', async () => {
  const o = cast.heidebrink
  const visitId = await makeFinal(world, cast)
  const pages = [paths.council, paths.tabling, paths.secrecy, paths.received]
  for (const person of [cast.clerk, cast.councillor])
    for (const page of pages) await visitor.visit(page(o, visitId), { as: person, status: 404 })

  const alderman = await as(world, cast.alderman)
  const council = { visitId, audience: 'council', recipient: '', ground: '' } as const
  const { id } = mustBeDone(await shareReport(alderman, council))

  const morning = await visitor.visit(todayPaths.today(o), { as: cast.councillor })
  expect(morning.html).toContain('Lees het verslag dat uw gemeente met de raad deelt')
  const { html } = await visitor.visit(paths.council(o, visitId), { as: cast.councillor })
  const questions = questionsFor((await reportOf(world, cast, visitId)).perspectives)
  expect(questions).toHaveLength(3)
  for (const text of [...questions, 'Lees het verslag', 'geen oordeel en geen cijfer', 'TLP:AMBER+STRICT'])
    expect(html).toContain(escaped(text))
  expect(html).toContain('Wijs een vervanger aan en oefen')
  await visitor.visit(paths.received(o, visitId), { as: cast.councillor })

  const clerks = await visitor.visit(todayPaths.today(o), { as: cast.clerk })
  expect(clerks.html).toContain('Leg vast wat de raad met het eindverslag doet')
  const record = (fields: Record<string, string>, person = cast.clerk) =>
    visitor.post(paths.recordTabling(o, visitId, 'council'), fields, { as: person })
  expect((await record({ state: 'onAgenda', on: '15-12-2026', version: '0' })).status).toBe(303)
  const agenda = await visitor.visit(paths.council(o, visitId), { as: cast.councillor })
  expect(agenda.html).toContain('op de agenda gezet')
  expect(agenda.html).toContain('Op 15 december 2026')
  world.setNow('2026-12-16T09:00:00Z')
  expect((await record({ state: 'discussed', on: '15-12-2026', version: '1' })).status).toBe(303)
  const after = await visitor.visit(todayPaths.today(o), { as: cast.councillor })
  expect(after.html).not.toContain('Lees het verslag dat uw gemeente met de raad deelt')

  mustBeDone(await endShare(await as(world, cast.alderman), { visitId, share: id }))
  for (const person of [cast.clerk, cast.councillor])
    for (const page of pages) await visitor.visit(page(o, visitId), { as: person, status: 404 })
  world.setNow('2026-11-24T09:00:00Z')
})

describe('college and council', () => {
  test('stand apart, each with its history; only who records for one finds its form', async () => {
    const o = cast.heidebrink
    const visitId = await makeShared(world, cast)
    const at = paths.recordTabling(o, visitId, 'college')
    const step = { state: 'forInformation', on: '24-11-2026', version: '0' }
    expect((await visitor.post(at, step, { as: townSecretary })).status).toBe(303)
    const forms = async (person: TestPerson) => {
      const { html } = await visitor.visit(paths.tabling(o, visitId), { as: person })
      return [/Wat deed het college/, /Wat deed de raad/].map(form => form.test(html))
    }
    expect(await forms(townSecretary)).toEqual([true, false])
    expect(await forms(cast.clerk)).toEqual([false, true])
    expect(await forms(cast.ciso)).toEqual([false, false])
    const { html } = await visitor.visit(paths.tabling(o, visitId), { as: cast.councillor })
    expect(html).toContain('ter informatie gedeeld op 24 november 2026')
    expect(html).toContain(`vastgelegd door ${townSecretary.name}`)
  })

  test('a mistake stands beside its own field, and a stale step says so', async () => {
    const o = cast.heidebrink
    const visitId = await makeShared(world, cast)
    const at = paths.recordTabling(o, visitId, 'council')
    const { html } = await visitor.visit(paths.tabling(o, visitId), { as: cast.clerk })
    expect(html).toContain('name="body" value="council"')
    const future = await visitor.post(
      at,
      { state: 'discussed', on: '1-2-2027', version: '0', body: 'council' },
      { as: cast.clerk },
    )
    expect(future.status).toBe(422)
    expect((await future.text()).match(/Deze datum is nog niet geweest/g)).toHaveLength(2)
    const step = { state: 'onAgenda', on: '15-12-2026', version: '0', body: 'council' }
    await visitor.post(at, step, { as: cast.clerk })
    const stale = await visitor.post(at, step, { as: cast.clerk })
    expect(stale.status).toBe(409)
    const told = await stale.text()
    expect(told).toContain('Iemand anders heeft hier intussen iets veranderd')
    expect(told).toContain('value="15-12-2026"')
  })

  test('the committee and a neighbour find nothing of it', async () => {
    const visitId = await makeShared(world, cast)
    for (const person of [cast.neighbour, cast.anna, cast.secretary])
      for (const page of [paths.council, paths.tabling, paths.secrecy])
        await visitor.visit(page(cast.heidebrink, visitId), { as: person, status: 404 })
  })
})

describe('secrecy', () => {
  test('stands with every reading of the report until it is lifted', async () => {
    const o = cast.heidebrink
    const visitId = await makeShared(world, cast)
    const empty = await visitor.visit(paths.secrecy(o, visitId), { as: townSecretary })
    expect(empty.html).toContain('Er rust geen geheimhouding op dit verslag')
    const bare = await visitor.post(
      paths.secrecy(o, visitId),
      { organ: 'college', ground: '', imposedOn: '', endsOn: '' },
      { as: townSecretary },
    )
    expect(bare.status).toBe(422)
    const imposed = { organ: 'college', ground: '5.1.2.h', imposedOn: '24-11-2026', endsOn: '24-11-2027' }
    expect((await visitor.post(paths.secrecy(o, visitId), imposed, { as: townSecretary })).status).toBe(303)
    const notice = 'Op dit verslag rust geheimhouding'
    for (const [page, person] of [
      [paths.council, cast.councillor],
      [paths.received, cast.councillor],
      [paths.secrecy, cast.clerk],
    ] as const)
      expect((await visitor.visit(page(o, visitId), { as: person })).html).toContain(notice)
    const { html } = await visitor.visit(paths.secrecy(o, visitId), { as: townSecretary })
    const lift = /action="([^"]+opheffen)"/.exec(html)?.[1] ?? ''
    const lifted = { organ: 'college', liftedOn: '24-11-2026' }
    expect((await visitor.post(lift, lifted, { as: townSecretary })).status).toBe(303)
    const later = await visitor.visit(paths.council(o, visitId), { as: cast.councillor })
    expect(later.html).not.toContain(notice)
  })
})
