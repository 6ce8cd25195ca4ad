// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { newId } from '../../kernel/ids.ts'
import { withClient } from '../../platform/db/prepare-database.ts'
import { paths } from './paths.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast
const at = (path: (o: string, v: string) => string) => path(cast.committee, cast.visitId)

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member, on: '2026-12-15' })
})
afterAll(() => world.close())

test('before handing in the committee reads only that it is not handed in', async () => {
  for (const person of [cast.secretary, cast.member]) {
    const { html } = await visitor.visit(at(paths.dossier), { as: person })
    expect(html).toContain('nog niet ingeleverd')
    expect(html).not.toContain('De burgemeester')
  }
  expect((await visitor.visit(at(paths.topics), { as: cast.secretary })).html).toContain(
    'Nog niet ingeleverd',
  )
  await visitor.visit(at(paths.notes), { as: cast.secretary })
})

describe('after handing in', () => {
  beforeAll(() => makeHandedIn(world, cast))

  test('the dossier holds the answers, the differences, what they bring, what is open, the label and the disclaimer', async () => {
    const { html } = await visitor.visit(at(paths.dossier), { as: cast.member })
    for (const text of [
      'TLP:AMBER+STRICT',
      `lezer ${cast.member.name}`,
      'geen uitputtend en objectief beeld',
      'De burgemeester',
      'maart 2024',
      'Dat wij te laat merken dat er iets mis is.',
      'Oude systemen bij leveranciers.',
      'Hoe houdt een klein team dit vol?',
      'weten wij niet',
      'niet beantwoord',
      '1 van de 4 onderwerpen',
    ])
      expect(html).toContain(text)
    expect(html).toContain('15 december 2026')
  })

  test('topics are chosen from the dossier, put in order, and an empty choice is refused', async () => {
    const picked = await visitor.visit(`${at(paths.topics)}?onderwerp=t10`, { as: cast.member })
    expect(picked.html).toMatch(/<option value="t10" selected/)
    for (const onderwerp of ['t10', 't03']) {
      const chosen = await visitor.post(
        at(paths.topics),
        { onderwerp, reden: 'Twee antwoorden' },
        { as: cast.member },
      )
      expect(chosen.status).toBe(303)
    }
    const moved = await visitor.post(
      paths.conversationTopic(cast.committee, cast.visitId, 't03'),
      { doe: 'up' },
      { as: cast.secretary },
    )
    expect(moved.status).toBe(303)
    const { html } = await visitor.visit(at(paths.topics), { as: cast.member })
    expect(html.indexOf('Het laatste besluit')).toBeLessThan(html.indexOf('Uw grootste zorg'))
    expect(html).toContain('Twee antwoorden')
    const empty = await visitor.post(
      at(paths.topics),
      { onderwerp: '', reden: 'Mijn reden' },
      { as: cast.member },
    )
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Mijn reden')
    expect((await visitor.visit(at(paths.dossier), { as: cast.member })).html).toContain('voor het gesprek')
  })

  test('a striking answer, a difference, an open point and what they bring come with a reason that can be changed', async () => {
    const { html } = await visitor.visit(at(paths.dossier), { as: cast.member })
    expect(html).toContain('Opvallende antwoorden')
    expect(html).toContain('Het werk van de CISO ligt stil als hij of zij vier weken weg is.')
    expect(html).toContain('onderwerp=t14&amp;aanleiding=noStandIn')
    const reasonAt = async (topic: string, from: string) => {
      const page = await visitor.visit(`${at(paths.topics)}?onderwerp=${topic}&aanleiding=${from}`, {
        as: cast.member,
      })
      return /<textarea[^>]*name="reden"[^>]*>([^<]*)</.exec(page.html)?.[1]
    }
    expect(await reasonAt('t14', 'noStandIn')).toContain('ligt stil')
    expect(await reasonAt('c2', 'brought')).toBe('De gemeente brengt dit zelf mee.')
    expect(await reasonAt('t07', 'open')).toContain('open')
    expect(await reasonAt('t14', 'verzonnen')).toBe('')
    const own = { onderwerp: 't14', reden: 'Mijn eigen woorden' }
    expect((await visitor.post(at(paths.topics), own, { as: cast.member })).status).toBe(303)
    expect((await visitor.visit(at(paths.topics), { as: cast.member })).html).toContain('Mijn eigen woorden')
  })

  test('the dossier says from which municipalities this one came', async () => {
    const merged = await world.addOrganisation('municipality', 'Oud-Heide')
    await withClient(world.database.ownerUrl, async client => {
      await client.query("UPDATE organisation SET province_code = 'pv25' WHERE id IN ($1, $2)", [
        merged,
        cast.heidebrink,
      ])
      await client.query("UPDATE organisation SET valid_to = '2026-01-01' WHERE id = $1", [merged])
      await client.query('INSERT INTO municipality_successor VALUES ($1, $2, DEFAULT, $3)', [
        merged,
        cast.heidebrink,
        '2026-01-01',
      ])
    })
    const { html } = await visitor.visit(at(paths.dossier), { as: cast.member })
    expect(html).toContain('Gelderland')
    expect(html).toContain('Oud-Heide (1 januari 2026)')
  })

  test('the reason of a topic is changed on its own page, which leads to its versions', async () => {
    const place = [cast.committee, cast.visitId, 't07'] as const
    await visitor.post(at(paths.topics), { onderwerp: 't07', reden: 'Eerst' }, { as: cast.member })
    expect((await visitor.visit(at(paths.topics), { as: cast.member })).html).toContain(
      paths.reason(...place),
    )
    const page = await visitor.visit(paths.reason(...place), { as: cast.secretary })
    expect(page.html).toContain('Eerst</textarea>')
    expect(page.html).not.toContain('Eerdere versies')
    const post = (reden: string, version: string) =>
      visitor.post(paths.reason(...place), { reden, version }, { as: cast.secretary })
    expect((await post('Daarna', '1')).status).toBe(303)
    const late = await post('Te laat', '1')
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/De opgeslagen tekst[\s\S]*Te laat<\/textarea>/)
    expect((await visitor.visit(paths.reason(...place), { as: cast.member })).html).toContain(
      'Eerdere versies',
    )
    const history = await visitor.visit(paths.reasonHistory(...place), { as: cast.member })
    expect(history.html).toContain('<del>Eerst</del>')
    const back = paths.restoreReason(...place, 1)
    expect((await visitor.post(back, { version: '1' }, { as: cast.member })).status).toBe(409)
    expect((await visitor.post(back, { version: '2' }, { as: cast.member })).status).toBe(303)
    await visitor.visit(paths.reason(...place), { as: cast.coordinator, status: 404 })
  })

  test('a note saves by itself, is read by the others of the visit, and keeps its versions', async () => {
    const id = newId()
    const path = paths.note(cast.committee, cast.visitId, id)
    const first = await visitor.post(
      path,
      { tekst: 'Mooi voorbeeld', onderwerp: 't10', version: '0' },
      { as: cast.member, json: true },
    )
    expect(await first.json()).toEqual({ saved: '10:00', version: 1 })
    await visitor.post(
      path,
      { tekst: 'Mooi voorbeeld van delen', onderwerp: 't10', version: '1' },
      { as: cast.member },
    )
    const mine = await visitor.visit(at(paths.notes), { as: cast.member })
    expect(mine.html).toContain('Mooi voorbeeld van delen</textarea>')
    const theirs = await visitor.visit(at(paths.notes), { as: cast.secretary })
    expect(theirs.html).toContain('Mooi voorbeeld van delen')
    expect(theirs.html).not.toContain('Mooi voorbeeld van delen</textarea>')
    const history = paths.noteHistory(cast.committee, cast.visitId, id)
    expect((await visitor.visit(history, { as: cast.member })).html).toContain('Versie 2')
    await visitor.visit(history, { as: cast.secretary, status: 404 })
    const restore = paths.restoreNote(cast.committee, cast.visitId, id, 1)
    expect((await visitor.post(restore, { version: '2' }, { as: cast.member })).status).toBe(303)
  })

  test('a stale note shows both texts, with what was typed still in the field', async () => {
    const id = newId()
    const path = paths.note(cast.committee, cast.visitId, id)
    await visitor.post(path, { tekst: 'Een', version: '0' }, { as: cast.member })
    const late = await visitor.post(path, { notitie: id, tekst: 'Twee', version: '0' }, { as: cast.member })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('De opgeslagen tekst')
    expect(html).toContain('Twee</textarea>')
  })

  test.each([
    ['2026-11-02', 404],
    ['2026-11-03', 200],
  ])('on %s a visit of 15 December answers its member with %i', async (day, status) => {
    world.setNow(`${day}T09:00:00Z`)
    for (const path of [paths.topics, paths.notes]) await visitor.visit(at(path), { as: cast.member, status })
    world.setNow('2026-11-24T09:00:00Z')
  })

  test('the chair who does not visit, the municipality and another committee do not find it', async () => {
    await visitor.visit(at(paths.dossier), { as: cast.chair, status: 404 })
    await visitor.visit(at(paths.dossier), { as: cast.coordinator, status: 404 })
    const other = await world.addPerson(
      await world.addOrganisation('committee', 'Andere'),
      'committeeSecretary',
    )
    await visitor.visit(paths.dossier(other.organisation, cast.visitId), { as: other, status: 404 })
  })
})
