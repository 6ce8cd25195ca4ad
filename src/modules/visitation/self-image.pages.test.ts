// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import {
  answersForm,
  makeHandedIn,
  makeSelfImageOut,
  type SelfImageCast,
  saveAs,
} from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
})
afterAll(() => world.close())

type Fields = Record<string, string | string[]>

describe('the overview', () => {
  test('counts the topics with their base, and says who answers apart without saying what', async () => {
    const one = await makeSelfImageOut(world)
    const page = paths.selfImage(one.heidebrink, one.visitId)
    const { html: before } = await visitor.visit(page, { as: one.coordinator })
    expect(before).toContain('0 van de 55 onderwerpen zijn klaar')
    mustBeDone(await saveAs(world, one.coordinator, one.visitId, 't07', { t07a: 'yes' }))
    mustBeDone(await saveAs(world, one.ciso, one.visitId, 't10', { t10a: 'Leveranciers' }))
    const { html } = await visitor.visit(page, { as: one.coordinator })
    expect(html).toContain('1 van de 55 onderwerpen is klaar')
    expect(html).toContain('apart beantwoord: portefeuillehouder te doen, CISO klaar')
    expect(html).not.toContain('Leveranciers</')
    expect((await visitor.visit(page, { as: one.alderman })).html).toContain('Beantwoord uw eigen vragen')
  })

  test('a councillor and another municipality do not find it', async () => {
    await visitor.visit(paths.selfImage(cast.heidebrink, cast.visitId), { as: cast.councillor, status: 404 })
    const elsewhere = await world.addPerson(
      await world.addOrganisation('municipality', 'Elders'),
      'coordinator',
    )
    await visitor.visit(paths.selfImage(cast.heidebrink, cast.visitId), { as: elsewhere, status: 404 })
    const own = paths.topic(elsewhere.organisation, cast.visitId, 't01')
    await visitor.visit(own, { as: elsewhere, status: 404 })
  })
})

test('somebody of a successor reads along and changes nothing', async () => {
  const reader = await world.addPerson(await world.addOrganisation('municipality', 'Opvolger'), 'ciso')
  await world.db.write({ ...world.scope(cast.coordinator), person: null }, async tx => {
    await tx.sql
      .insertInto('role_assignment')
      .values({
        organisation_id: cast.heidebrink,
        id: crypto.randomUUID(),
        person_id: reader.id,
        role: 'coordinator',
        starts_on: '2020-01-01',
        is_read_only: true,
      })
      .execute()
    tx.record({ action: 'test.role', object: { kind: 'person', id: reader.id } })
  })
  const { html } = await visitor.visit(paths.topic(cast.heidebrink, cast.visitId, 't07'), { as: reader })
  expect(html).toContain('Heeft iemand de raadsleden uitgelegd')
  expect(html).not.toContain('type="radio"')
  expect(
    (
      await visitor.post(
        paths.answer(cast.heidebrink, cast.visitId, 't07'),
        answersForm({ t07a: 'no' }) as Fields,
        { as: reader },
      )
    ).status,
  ).toBe(403)
})

describe('seen and handed in', () => {
  test('from laying before to handing in, each on its own page', async () => {
    const one = await makeSelfImageOut(world)
    const path = (make: (o: string, v: string) => string) => make(one.heidebrink, one.visitId)
    mustBeDone(await saveAs(world, one.coordinator, one.visitId, 't01', { t01a: 'mayor' }))
    const early = await visitor.visit(path(paths.handIn), { as: one.coordinator })
    expect(early.html).toContain('Dat kan zodra het zelfbeeld is gezien')
    expect((await visitor.post(path(paths.handIn), {}, { as: one.coordinator })).status).toBe(422)
    const waits = await visitor.visit(path(paths.selfImageRead), { as: one.alderman })
    expect(waits.html).toContain('De coördinator legt het zelfbeeld eerst aan u voor')
    expect((await visitor.post(path(paths.offer), {}, { as: one.coordinator })).status).toBe(303)
    for (const person of [one.alderman, one.townSecretary]) {
      const read = await visitor.visit(path(paths.selfImageRead), { as: person })
      expect(read.html).toContain('TLP:AMBER+STRICT')
      expect(read.html).toContain('geen oordeel')
      expect(read.html).toContain('De burgemeester')
      expect((await visitor.post(path(paths.seen), {}, { as: person })).status).toBe(303)
    }
    const confirm = await visitor.visit(path(paths.handIn), { as: one.coordinator })
    expect(confirm.html).toContain('Zelfbeeld inleveren?')
    expect(confirm.html).toContain('2. Op de agenda van het college')
    expect((await visitor.post(path(paths.handIn), {}, { as: one.coordinator })).status).toBe(303)
    const topic = await visitor.visit(paths.topic(one.heidebrink, one.visitId, 't01'), {
      as: one.coordinator,
    })
    expect(topic.html).toContain('Het zelfbeeld is ingeleverd')
    expect(topic.html).not.toContain('type="radio"')
    await visitor.visit(path(paths.selfImage), { as: one.colleague })
    await visitor.visit(path(paths.selfImageRead), { as: one.colleague })
    await visitor.visit(path(paths.handIn), { as: one.coordinator })
  })

  test('a post after handing in is refused with the reason', async () => {
    const one = await makeSelfImageOut(world)
    await makeHandedIn(world, one)
    const response = await visitor.post(
      paths.answer(one.heidebrink, one.visitId, 't07'),
      { ...(answersForm({ t07a: 'yes' }) as Fields), formulier: 'antwoorden' },
      { as: one.colleague },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Het zelfbeeld is al ingeleverd en verandert niet meer')
  })
})
