// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'

let world: World
let visitor: Visitor
let town: TestPerson['organisation']
let admin: TestPerson
let second: TestPerson
let ciso: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  town = await world.addOrganisation('municipality', 'Heidebrink')
  admin = await world.addPerson(town, 'administrator')
  second = await world.addPerson(town, 'administrator')
  ciso = await world.addPerson(town, 'ciso')
})
afterAll(() => world.close())

const to = (response: Response) => response.headers.get('location') ?? ''

describe('the pages of an administrator', () => {
  test('show who works here, in which role, from when and until when', async () => {
    const { html } = await visitor.visit(paths.people(town), { as: admin })
    expect(html).toContain('3 mensen hebben een rol')
    expect(html).toContain(ciso.name)
    expect(html).toContain('1 januari 2020')
    expect(html).toContain('geen einde')
    expect(html).toContain(`href="/bij/${town}/beheer/inloggen"`)
  })

  test('do not exist for others', async () => {
    for (const path of [paths.people(town), paths.newColleague(town), paths.person(town, ciso.id)]) {
      const status = path === paths.newColleague(town) ? 403 : 404
      await visitor.visit(path, { as: ciso, status })
    }
  })

  test('let a colleague in: from the form to the page of the new colleague', async () => {
    await visitor.visit(paths.newColleague(town), { as: admin })
    const fields = {
      name: 'Fatima <b>El Amrani</b>',
      email: 'fatima@heidebrink.example',
      role: 'hired',
      startsOn: '24-11-2026',
      lastOn: '31-3-2027',
    }
    const added = await visitor.post(paths.newColleague(town), fields, { as: admin })
    expect(added.status).toBe(303)
    const { html } = await visitor.visit(to(added), { as: admin })
    expect(html).toContain('Fatima &lt;b&gt;El Amrani&lt;/b&gt;')
    expect(html).toContain('31 maart 2027')
  })

  test('keep what was typed, and say beside the field what is wrong', async () => {
    const fields = { name: 'Noor', email: 'geen adres', role: '', startsOn: 'morgen', lastOn: '' }
    const response = await visitor.post(paths.newColleague(town), fields, { as: admin })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('value="geen adres"')
    expect(html).toContain('Dit is geen e-mailadres')
    expect(html).toContain('Dit is geen datum')
  })

  test('end a role, and refuse to leave the organisation without an administrator', async () => {
    const path = paths.endRole(town, ciso.id, 'ciso')
    const { html } = await visitor.visit(path, { as: admin })
    expect(html).toContain('de rol CISO beëindigen?')
    const ended = await visitor.post(path, { when: 'day', lastOn: '31-12-2026' }, { as: admin })
    expect(to(ended)).toBe(paths.person(town, ciso.id))
    const own = paths.endRole(town, admin.id, 'administrator')
    const last = { when: 'day', lastOn: '24-11-2026' }
    expect((await visitor.post(own, { when: 'day', lastOn: '' }, { as: admin })).status).toBe(422)
    await visitor.post(paths.endRole(town, second.id, 'administrator'), last, { as: admin })
    const refused = await visitor.post(own, last, { as: admin })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('vanaf 25 november 2026 geen beheerder meer')
  })

  test('ask a second person for a new administrator, who says yes on a page', async () => {
    const fields = { role: 'administrator', startsOn: '24-11-2026', lastOn: '' }
    await visitor.post(paths.giveRole(town, ciso.id), fields, { as: admin })
    const { html } = await visitor.visit(paths.people(town), { as: admin })
    const link = /href="([^"]*\/beheer\/verzoeken\/[^"]*)"/.exec(html)?.[1] ?? ''
    const asked = await visitor.visit(link, { as: admin })
    expect(asked.html).toContain('Iemand anders moet dit bevestigen')
    const own = await visitor.post(link, { answer: 'yes' }, { as: admin })
    expect(own.status).toBe(422)
    const confirmed = await visitor.post(link, { answer: 'yes' }, { as: second })
    expect(confirmed.status).toBe(303)
    expect((await visitor.visit(link, { as: second })).html).toContain('Dit is bevestigd')
  })

  test('show everything open of who leaves, before anything happens', async () => {
    const { html } = await visitor.visit(paths.leave(town, ciso.id), { as: admin })
    expect(html).toContain('Op naam van')
    expect(html).toContain('Niemand anders heeft deze rol.')
    expect(html).toContain('Er staat niets open op naam van deze collega.')
    await visitor.visit(paths.absence(town, ciso.id), { as: admin })
  })

  test('end an absence that was recorded', async () => {
    const fields = { fromOn: '1-12-2026', untilOn: '5-12-2026', standIn: admin.id, roles: 'ciso' }
    await visitor.post(paths.absence(town, ciso.id), fields, { as: admin })
    const { html } = await visitor.visit(paths.person(town, ciso.id), { as: admin })
    const action = /action="([^"]*\/afwezig\/[^"]*\/weg)"/.exec(html)?.[1] ?? ''
    expect(html).toContain(`tot en met 5 december 2026, ${admin.name} vervangt`)
    expect((await visitor.post(action, {}, { as: admin })).status).toBe(303)
    expect((await visitor.visit(paths.person(town, ciso.id), { as: admin })).html).not.toContain(action)
  })
})

describe('Mijn organisatie', () => {
  test('shows every member who works here, without addresses', async () => {
    const { html } = await visitor.visit(paths.colleagues(town), { as: ciso })
    expect(html).toContain(admin.name)
    expect(html).not.toContain('@')
  })

  test('is where somebody says to be away', async () => {
    await visitor.visit(paths.ownAbsence(town), { as: ciso })
    const fields = {
      fromOn: '24-11-2026',
      untilOn: '28-11-2026',
      standIn: second.id,
      roles: 'ciso',
      takesNamed: 'ja',
    }
    const recorded = await visitor.post(paths.ownAbsence(town), fields, { as: ciso })
    expect(to(recorded)).toBe(paths.colleagues(town))
    const { html } = await visitor.visit(paths.colleagues(town), { as: second })
    expect(html).toContain(`tot en met 28 november 2026, ${second.name} vervangt`)
  })
})
