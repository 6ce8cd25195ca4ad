// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes, fillPath, parametersOf } from '../../../test/support/routes.ts'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { csrfToken } from '../../platform/http/csrf.ts'
import { paths } from './paths.ts'
import { addPlatform, personIn } from './testing.ts'

let world: World
let visitor: Visitor
let town: TestPerson['organisation']
let admin: TestPerson
let ciso: TestPerson
let platform: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  platform = await addPlatform(world)
  town = await world.addOrganisation('municipality', 'Heidebrink')
  admin = await world.addPerson(town, 'administrator')
  ciso = await world.addPerson(town, 'ciso')
})
afterAll(() => world.close())

const to = (response: Response) => response.headers.get('location') ?? ''

describe('the pages of the platform', () => {
  test('add an organisation with its first administrator', async () => {
    await visitor.visit(paths.newOrganisation('beheer'), { as: platform })
    const fields = {
      id: 'visitatiecommissie',
      kind: 'committee',
      name: 'Visitatiecommissie',
      administratorName: 'Ria de Boer',
      email: 'ria@commissie.example',
    }
    const added = await visitor.post(paths.newOrganisation('beheer'), fields, { as: platform })
    expect(to(added)).toBe('/bij/beheer/organisaties/visitatiecommissie')
    const { html } = await visitor.visit(to(added), { as: platform })
    expect(html).toContain('Ria de Boer')
    const organisation = 'visitatiecommissie' as TestPerson['organisation']
    expect(await personIn(world, organisation, 'ria@commissie.example')).toBeDefined()
    const twice = await visitor.post(paths.newOrganisation('beheer'), fields, { as: platform })
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('Deze code is al in gebruik')
    await visitor.visit(paths.organisations('beheer'), { as: platform })
  })

  test('give a municipality its first administrator, once', async () => {
    const page = paths.organisation('beheer', 'gm0344')
    const before = await visitor.visit(page, { as: platform })
    expect(before.html).toContain('Maak de eerste beheerder')
    expect(before.html).toContain('op 1 januari 2022')
    const fields = { administratorName: 'Jan Jansen', email: 'jan@utrecht.example' }
    expect((await visitor.post(page, fields, { as: platform })).status).toBe(303)
    const after = await visitor.visit(page, { as: platform })
    expect(after.html).not.toContain('Maak de eerste beheerder')
    expect((await visitor.post(page, fields, { as: platform })).status).toBe(422)
  })

  test('show the register by province, size and name, and what became of a municipality', async () => {
    const all = await visitor.visit(paths.municipalities('beheer'), { as: platform })
    expect(all.html).toContain('342 gemeenten van nu en 72 die niet meer bestaan')
    expect(all.html).toContain('1 tot en met 50 van 342 gemeenten')
    const last = await visitor.visit(`${paths.municipalities('beheer')}?bladzijde=99`, { as: platform })
    expect(last.html).toContain('301 tot en met 342 van 342 gemeenten')
    const many = `${paths.municipalities('beheer')}?zoek=e&grootte=mediumSmall`
    const { html } = await visitor.visit(many, { as: platform })
    expect(html).toContain('zoek=e&amp;provincie=&amp;grootte=mediumSmall&amp;stand=nu&amp;bladzijde=2')
    const zeeland = await visitor.visit(`${paths.municipalities('beheer')}?provincie=pv29&grootte=large`, {
      as: platform,
    })
    expect(zeeland.html).toContain('Geen gemeente past')
    const gone = await visitor.visit(`${paths.municipalities('beheer')}?stand=niet-meer&zoek=haaren`, {
      as: platform,
    })
    expect(gone.html).toContain('Haaren')
    const haaren = await visitor.visit(paths.organisation('beheer', 'gm0788'), { as: platform })
    expect(haaren.html).toContain('bestaat niet meer sinds 1 januari 2021')
    expect(haaren.html).toContain('Tilburg')
  })

  test('take a file or pasted lines, show the dry run, and do it', async () => {
    const body = new FormData()
    body.set('_csrf', csrfToken(Buffer.alloc(32, 7), `test-${platform.id}`))
    body.set('_key', crypto.randomUUID())
    const csv = 'datum,soort,van,naar,naam,provincie\n2027-01-01,samenvoeging,gm0344 gm0310,gm9990,Sticht,\n'
    body.set('file', new File([csv], 'wijzigingen.csv'))
    body.set('text', '')
    const offered = await visitor.app.request(`${testOrigin}${paths.changes('beheer')}`, {
      method: 'POST',
      headers: { origin: testOrigin, cookie: `test=${platform.id}` },
      body,
    })
    expect(offered.status).toBe(303)
    const page = await visitor.visit(to(offered), { as: platform })
    expect(page.html).toContain('Sticht (gm9990) begint op 1 januari 2027')
    expect(page.html).toContain('1 persoon verliest de rol')
    expect(page.html).toContain('Nog zonder mensen')
    const stale = await visitor.post(to(offered), { fingerprint: 'x' }, { as: platform })
    expect(stale.status).toBe(422)
    expect(await stale.text()).toContain('Er is niets ingevoerd')
    const fingerprint = /name="fingerprint" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    expect((await visitor.post(to(offered), { fingerprint }, { as: platform })).status).toBe(303)
    expect((await visitor.visit(to(offered), { as: platform })).html).toContain('Deze lijst is ingevoerd.')
    expect((await visitor.visit(paths.changes('beheer'), { as: platform })).html).toContain('ingevoerd')
  })

  test('say per line what is wrong with a list', async () => {
    const empty = await visitor.post(paths.changes('beheer'), { text: ' ' }, { as: platform })
    expect(await empty.text()).toContain('Kies een bestand, of plak de regels.')
    const wrong = await visitor.post(
      paths.changes('beheer'),
      { text: 'datum,soort,van\n2027-01-01,ruil,x' },
      { as: platform },
    )
    const told = await wrong.text()
    expect(told).toMatch(/id="[^"]*text-fout">(?:(?!<.p>).)*Regel 2/s)
    expect(told).not.toMatch(/id="[^"]*file-fout"/)
    const text = 'datum,soort,van,naar\n2027-01-01,samenvoeging,gm9876,gm0363\n'
    const offered = await visitor.post(paths.changes('beheer'), { text }, { as: platform })
    const { html } = await visitor.visit(to(offered), { as: platform })
    expect(html).toContain('Regel 2: Gemeente gm9876 staat niet in het register.')
  })

  test('do not exist for the administrator of a municipality', async () => {
    const mine = paths.organisations(town)
    for (const path of [mine, paths.municipalities(town), paths.changes(town), paths.newOrganisation(town)])
      await visitor.visit(path, { as: admin, status: 404 })
    const added = await visitor.post(paths.newOrganisation(town), { id: 'x' }, { as: admin })
    expect(added.status).toBe(404)
  })

  test('reach no page of any municipality: a platform administrator sees accounts, no content (abuse case 6)', async () => {
    const open = []
    for (const route of allRoutes.filter(one => one.access === 'member')) {
      const path = fillPath(route, {
        ...Object.fromEntries(parametersOf(route).map(name => [name, crypto.randomUUID()])),
        person: ciso.id,
        ...route.sample.params,
        organisation: town,
      })
      const response =
        route.method === 'GET'
          ? await visitor.app.request(`${testOrigin}${path}`, { headers: { cookie: `test=${platform.id}` } })
          : await visitor.post(path, { ...route.sample.form }, { as: platform })
      if (response.status !== 404) open.push(`${route.name}: ${response.status}`)
    }
    expect(open).toEqual([])
  })
})
