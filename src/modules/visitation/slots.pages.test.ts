// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { makeOffered, thursday, tuesday } from './testing/slots.ts'
import { addCast, type Cast, makeDelegated, makeRound } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  visitId = await makeOffered(world, cast)
})
afterAll(() => world.close())

describe('at the municipality', () => {
  const page = () => paths.slotsOf(cast.heidebrink, visitId, cast.alderman.id)

  test('one button says that everything suits, and the page says who answered', async () => {
    const { html } = await visitor.visit(page(), { as: cast.alderman })
    expect(html).toContain('donderdag 4 februari 2027, ochtend')
    expect(html).toContain('Alles kan')
    const fields = { alles: 'yes', note: '', version: '0' }
    const response = await visitor.post(page(), fields, { as: cast.alderman })
    expect(response.headers.get('location')).toMatch(new RegExp(`^${paths.slots(cast.heidebrink, visitId)}`))
    const { html: list } = await visitor.visit(paths.slots(cast.heidebrink, visitId), { as: cast.ciso })
    expect(list).toContain('1 van de 4 hebben geantwoord')
    expect(list).toContain('Geef aan wanneer u kunt')
    expect(list).toContain('vult zelf in')
  })

  test('a half-day that was left open gets its sentence, and what was chosen stays', async () => {
    const own = paths.slotsOf(cast.heidebrink, visitId, cast.ciso.id)
    const fields = { [`kan-${thursday}`]: 'ifNeeded', note: 'Vanaf tien uur', version: '0' }
    const response = await visitor.post(own, fields, { as: cast.ciso })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toMatch(/href="#f-kan-[^"]+">dinsdag[^<]+: dit dagdeel is nog open/)
    expect(html).toContain('Vanaf tien uur')
    expect(html).toMatch(/value="ifNeeded"[^>]*checked/)
  })

  test('a colleague’s page is closed, and what is posted there is refused', async () => {
    await visitor.visit(page(), { as: cast.ciso, status: 403 })
    const fields = { alles: 'yes', note: '', version: '1' }
    expect((await visitor.post(page(), fields, { as: cast.ciso })).status).toBe(403)
    await visitor.visit(paths.slotsOf(cast.heidebrink, visitId, 'cio'), { as: cast.ciso, status: 404 })
  })

  test('without an offer the page says what it is for', async () => {
    const other = await addCast(world)
    const quiet = await makeDelegated(world, other, await makeRound(world, other.secretary))
    const { html } = await visitor.visit(paths.slots(other.heidebrink, quiet), { as: other.ciso })
    expect(html).toContain('De commissie vraagt nu niet naar dagdelen')
    const { html: committee } = await visitor.visit(paths.memberSlots(other.committee, quiet), {
      as: other.secretary,
    })
    expect(committee).toContain('Bied dagdelen aan')
  })
})

describe('at the committee', () => {
  test('the grid says in words who can when, and a half-day leads to the day with date and time filled in', async () => {
    const grid = paths.memberSlots(cast.committee, visitId)
    const { html } = await visitor.visit(grid, { as: cast.secretary })
    expect(html).toContain(cast.alderman.name)
    expect(html).toContain('nog niet')
    const href = paths.scheduleOn(cast.committee, visitId, '2027-02-04', 'morning')
    expect(html).toContain(href.replace('&', '&amp;'))
    const { html: day } = await visitor.visit(href, { as: cast.secretary })
    expect(day).toContain('value="04-02-2027"')
    expect(day).toContain('10.00 tot 11.30 uur')
    const { html: asMember } = await visitor.visit(grid, { as: cast.member })
    expect(asMember).not.toContain(href.replace('&', '&amp;'))
    expect(asMember).toContain('Geef aan wanneer u kunt')
    expect(asMember).toContain('kiest de secretaris')
  })

  test('the secretary offers half-days; weekends are not there and a mistake is told', async () => {
    const offer = paths.offerSlots(cast.committee, visitId)
    const { html } = await visitor.visit(`${offer}?vanaf=2027-02-15`, { as: cast.secretary })
    expect(html).toContain('maandag 15 februari 2027')
    expect(html).not.toContain('zaterdag')
    expect(html).toMatch(new RegExp(`value="${tuesday}"[^>]*checked`))
    const none = await visitor.post(offer, { answerBy: '15-12-2026', version: '1' }, { as: cast.secretary })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Kies ten minste één dagdeel.')
    const fields = { slots: [thursday], answerBy: '15-12-2026', version: '1' }
    expect((await visitor.post(offer, fields, { as: cast.secretary })).status).toBe(303)
    await visitor.visit(offer, { as: cast.member, status: 403 })
  })

  test('a member answers with the own page', async () => {
    const own = paths.memberSlotsOf(cast.committee, visitId, cast.member.id)
    await visitor.visit(own, { as: cast.member })
    const fields = { [`kan-${thursday}`]: 'no', note: 'Elders', version: '0' }
    expect((await visitor.post(own, fields, { as: cast.member })).status).toBe(303)
    const { html } = await visitor.visit(paths.memberSlots(cast.committee, visitId), { as: cast.secretary })
    expect(html).toContain('kan niet')
    expect(html).toContain(`${cast.member.name}: Elders`)
  })
})
