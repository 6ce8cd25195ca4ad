// SPDX-License-Identifier: EUPL-1.2
// Abuse case 6: an administrator of the platform reads content.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { mailJob } from '../../platform/mail/jobs.ts'
import type { Message } from '../../platform/mail/message.ts'
import { paths } from './paths.ts'
import { addEmergencyCast, ask, type EmergencyCast, emergencyEvents, open, waitingIn } from './testing.ts'

let world: World
let visitor: Visitor
let cast: EmergencyCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEmergencyCast(world)
})

const content = () => `/bij/${cast.owner}/visitatie`
const read = (path = content(), as = cast.anna) =>
  visitor.app.request(`http://localhost:3000${path}`, { headers: { cookie: `test=${as.id}` } })
const answer = (id: string, as: typeof cast.anna) =>
  visitor.post(paths.request(as.organisation, id), { answer: 'yes' }, { as })

describe('abuse case 6: the administrator of the platform reads content', () => {
  test('without break-glass it does not exist, like an address that never was', async () => {
    const unknown = await read('/bij/gm0000/bestaat-niet')
    const denied = await read()
    expect(denied.status).toBe(404)
    expect(await denied.text()).toBe(await unknown.text())
  })

  test('with a request alone, or approved by the asker or the asker’s other account, it still does not', async () => {
    const id = await ask(world, cast.anna, cast.owner)
    expect((await read()).status).toBe(404)
    expect((await answer(id, cast.anna)).status).toBe(422)
    const twin = await world.addPerson(cast.anna.organisation, 'administrator')
    await sameMailbox(cast.anna, twin)
    const refused = await answer(id, twin)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('hetzelfde e-mailadres')
    expect((await read()).status).toBe(404)
    expect(await emergencyEvents(world, cast.owner)).toEqual([])
  })

  test('with two it works sixty minutes for the one who asked, and for nobody else', async () => {
    await open(world, [cast.anna, cast.bas], cast.owner)
    const { html } = await visitor.visit(content(), { as: cast.anna })
    expect(html).toContain('U leest met noodtoegang mee bij Heidebrink, tot 24 november 2026 om 11.00 uur')
    expect((await read(content(), cast.bas)).status).toBe(404)
    world.setNow('2026-11-24T09:59:59Z')
    expect((await read()).status).toBe(200)
    world.setNow('2026-11-24T10:00:00Z')
    expect((await read()).status).toBe(404)
  })

  test('the role that was asked for is all: what another role sees does not exist', async () => {
    await open(world, [cast.anna, cast.bas], cast.owner)
    expect((await read(`/bij/${cast.owner}/beheer/mensen`)).status).toBe(404)
  })

  test('the organisation gets a message at once, and its people hear no content by mail', async () => {
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    expect(await waitingIn(world, cast.owner)).toEqual([
      `emergency:${id}:administrator`,
      `emergency:${id}:ciso`,
    ])
    const mails: Message[] = []
    const mailer = { send: async (message: Message) => void mails.push(message) }
    const job = mailJob(mailer, 'https://leren.example.nl')
    await job.run({ db: world.db, organisation: cast.owner, now: world.now() })
    expect(mails.map(mail => mail.to.name).sort()).toEqual([cast.administrator.name, cast.ciso.name].sort())
    for (const { text } of mails) {
      expect(text).toContain(`/bij/${cast.owner}/vandaag`)
      expect(text).not.toMatch(/verslag|noodtoegang|Proefpersoon \d+.*leest/i)
    }
  })

  test('every page is in both chains and in the list that the organisation sees', async () => {
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    await read()
    await read(`/bij/${cast.owner}/zoeken?q=geheimwoord`)
    for (const chain of [cast.owner, cast.anna.organisation]) {
      const pages = (await emergencyEvents(world, chain)).filter(event => event.action === 'emergency.read')
      expect(pages.map(page => page.object)).toEqual([`url:${content()}`, `url:/bij/${cast.owner}/zoeken`])
      expect(pages[0]).toMatchObject({ actor: cast.anna.id, details: { access: id } })
    }
    const { html } = await visitor.visit(paths.use(cast.owner, id), { as: cast.ciso })
    expect(html).toContain(content())
    expect(html).toContain('Het verslag is weg.')
    expect(html).not.toContain('geheimwoord')
  })

  test('it changes nothing, and takes no file and no confidential note along', async () => {
    await open(world, [cast.anna, cast.bas], cast.owner)
    const away = `/bij/${cast.owner}/organisatie/afwezig`
    const form = { fromOn: '1-12-2026', untilOn: '2-12-2026' }
    const posted = await visitor.post(away, form, { as: cast.anna })
    expect(posted.status).toBe(403)
    expect(await posted.text()).toContain('Met noodtoegang leest u alleen pagina’s')
    expect((await read(away)).status).toBe(403)
  })

  test('what cannot be noted is not shown', async () => {
    await open(world, [cast.anna, cast.bas], cast.owner)
    const broken: Visitor = makeVisitor({
      ...world,
      db: { ...world.db, write: async () => Promise.reject(new Error('the log is away')) },
    })
    const response = await broken.app.request(`http://localhost:3000${content()}`, {
      headers: { cookie: `test=${cast.anna.id}` },
    })
    expect(response.status).toBeGreaterThanOrEqual(500)
    expect(await response.text()).not.toContain('Heidebrink')
  })

  test.each([
    ['the organisation', () => [cast.ciso, paths.end] as const],
    ['who asked', () => [cast.anna, paths.stop] as const],
    ['who approved', () => [cast.bas, paths.stop] as const],
  ])('%s ends it, and the next page is not there', async (_, who) => {
    const id = await open(world, [cast.anna, cast.bas], cast.owner)
    const [person, address] = who()
    expect((await read()).status).toBe(200)
    expect((await visitor.post(address(person.organisation, id), {}, { as: person })).status).toBe(303)
    expect((await read()).status).toBe(404)
    for (const chain of [cast.owner, cast.anna.organisation])
      expect((await emergencyEvents(world, chain)).map(event => event.action)).toContain('emergency.ended')
  })

  test('who is no administrator of the platform any more reads no further', async () => {
    await open(world, [cast.anna, cast.bas], cast.owner)
    await world.db.write(world.scope(cast.bas), async tx => {
      await tx.sql
        .updateTable('role_assignment')
        .set({ ends_on: '2026-11-23' })
        .where('person_id', '=', cast.anna.id)
        .execute()
      tx.record({ action: 'test.ended', object: { kind: 'person', id: cast.anna.id } })
    })
    expect((await read()).status).toBe(404)
  })
})

const sameMailbox = (one: typeof cast.anna, other: typeof cast.anna) =>
  world.db.write(world.scope(one), async tx => {
    const set = (id: string, email: string) =>
      tx.sql.updateTable('person').set({ email }).where('id', '=', id).execute()
    await set(one.id, 'anna@beheer.example')
    await set(other.id, 'Anna+twee@beheer.example')
    tx.record({ action: 'test.mailbox', object: { kind: 'person', id: one.id } })
  })
