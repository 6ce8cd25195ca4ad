// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addReportCast, makeFinal, makeSent, type ReportCast, reportOf } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let finalId: VisitId
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
  finalId = await makeFinal(world, cast)
})
afterAll(() => world.close())

describe('the draft at the municipality', () => {
  test('shows steps, disclaimer, each paragraph with its form, and how many are without a reaction', async () => {
    const visitId = await makeSent(world, cast)
    const { html } = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.coordinator })
    for (const text of [
      'reactie van de gemeente',
      'geen oordeel en geen cijfer',
      'Uw reactie op alinea 3',
      'Nog 3 van de 3 alinea’s zijn zonder reactie',
      'uiterlijk dinsdag 22 december 2026',
      'Reactie inleveren',
      'versie 0.1',
      `lezer ${cast.coordinator.name}`,
    ])
      expect(html).toContain(text)
    const ciso = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.ciso })
    expect(ciso.html).toContain('Uw reactie op alinea 1')
    expect(ciso.html).not.toContain('Reactie inleveren')
  })

  test('a reaction is saved by itself; a fact without words is refused beside its own paragraph', async () => {
    const visitId = await makeSent(world, cast)
    const [first, second] = (await reportOf(world, cast, visitId)).paragraphs
    const at = paths.react(cast.heidebrink, visitId, first?.id ?? '')
    const saved = await visitor.post(
      at,
      { kind: 'agreed', body: '', version: '0' },
      { as: cast.ciso, json: true },
    )
    expect(await saved.json()).toEqual({ version: 1 })
    const empty = { kind: 'fact', body: '', version: '0', paragraph: second?.id ?? '' }
    const other = paths.react(cast.heidebrink, visitId, second?.id ?? '')
    const auto = await visitor.post(other, empty, { as: cast.ciso, json: true })
    expect(await auto.json()).toEqual({
      problems: [{ field: 'body', text: 'Schrijf wat er niet klopt en hoe het wel is.' }],
    })
    const page = await (await visitor.post(other, empty, { as: cast.ciso })).text()
    expect(page.match(/Schrijf wat er niet klopt en hoe het wel is\./g)).toHaveLength(2)
    const stale = { kind: 'addition', body: 'En nog iets.', version: '0', paragraph: first?.id ?? '' }
    const conflict = await visitor.post(at, stale, { as: cast.coordinator })
    expect([conflict.status, (await conflict.text()).includes('En nog iets.')]).toEqual([409, true])
    const { html } = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.coordinator })
    expect(html).toContain('Nog 2 van de 3 alinea’s zijn zonder reactie')
  })

  test('handing in says that silence is no consent, and afterwards the text stands still', async () => {
    const visitId = await makeSent(world, cast)
    const at = paths.handInReaction(cast.heidebrink, visitId)
    const asked = await visitor.visit(at, { as: cast.coordinator })
    for (const text of ['U reageerde op 0 van de 3 alinea’s', 'Dat is geen instemming'])
      expect(asked.html).toContain(text)
    expect((await visitor.post(at, {}, { as: cast.coordinator })).status).toBe(303)
    const { html } = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.coordinator })
    expect(html).toContain('U leverde uw reactie in: 0 van de 3 alinea’s')
    expect(html).not.toContain('Uw reactie op alinea')
    expect((await visitor.visit(at, { as: cast.coordinator })).html).toContain('Er is nu niets in te leveren')
    expect((await visitor.post(at, {}, { as: cast.coordinator })).status).toBe(422)
  })
})

describe('the final report at the municipality', () => {
  test('is a page to read and to print, with its files', async () => {
    const { html } = await visitor.visit(paths.received(cast.heidebrink, finalId), { as: cast.alderman })
    for (const text of [
      'versie 1.0',
      'geen oordeel en geen cijfer',
      'Deel dit verslag met uw raad',
      'Beslis wie dit leest',
      'geen reactie',
    ])
      expect(html).toContain(text)
    for (const [name, start, type] of [
      ['verslag.pdf', '%PDF-', 'application/pdf'],
      ['archief.pdf', '%PDF-', 'application/pdf'],
      ['exemplaar.pdf', '%PDF-', 'application/pdf'],
      ['verslag.odt', 'PK', 'application/vnd.oasis.opendocument.text'],
    ] as const) {
      const at = name === 'verslag.odt' || name === 'archief.pdf' ? paths.exportFile : paths.file
      const { response, html } = await visitor.visit(at(cast.heidebrink, finalId, name), {
        as: cast.alderman,
      })
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*v1\.0-TLP-AMBER-STRICT/)
      expect(response.headers.get('content-security-policy')).toContain('sandbox')
      expect(html.startsWith(start)).toBe(true)
    }
    await visitor.visit(paths.file(cast.heidebrink, finalId, 'anders.pdf'), {
      as: cast.alderman,
      status: 404,
    })
  })

  test('abuse case 3: draft, final report and files do not exist for councillor, griffier and controller before the share that includes them', async () => {
    const visitId = await makeSent(world, cast)
    for (const person of [cast.councillor, cast.clerk, cast.controller, cast.owner]) {
      for (const id of [visitId, finalId]) {
        await visitor.visit(paths.received(cast.heidebrink, id), { as: person, status: 404 })
        await visitor.visit(paths.file(cast.heidebrink, id, 'verslag.pdf'), { as: person, status: 404 })
        await visitor.visit(paths.exportFile(cast.heidebrink, id, 'verslag.odt'), { as: person, status: 404 })
        await visitor.visit(paths.share(cast.heidebrink, id), { as: person, status: 404 })
        await visitor.visit(paths.followUp(cast.heidebrink, id), { as: person, status: 404 })
      }
      await visitor.visit(paths.handInReaction(cast.heidebrink, visitId), { as: person, status: 404 })
    }
    const list = await visitor.visit(paths.participations(cast.heidebrink), { as: cast.councillor })
    expect(list.html).toContain('Er is nog geen bezoek')
    const own = await visitor.visit(paths.participation(cast.heidebrink, finalId), { as: cast.controller })
    expect(own.html).not.toContain(paths.received(cast.heidebrink, finalId))
    const unknown = await visitor.visit(paths.received(cast.heidebrink, crypto.randomUUID()), {
      as: cast.councillor,
      status: 404,
    })
    const known = await visitor.visit(paths.received(cast.heidebrink, finalId), {
      as: cast.councillor,
      status: 404,
    })
    expect(known.html).toBe(unknown.html)
  })

  test('sharing with the council opens it for councillor and griffier only, and ending closes it again', async () => {
    const visitId = await makeFinal(world, cast)
    const at = paths.share(cast.heidebrink, visitId)
    expect((await visitor.visit(at, { as: cast.alderman })).html).toContain('nog niet gedeeld')
    const share = { audience: 'council', recipient: '', ground: '' }
    expect((await visitor.post(at, share, { as: cast.alderman })).status).toBe(303)
    const read = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.councillor })
    const list = await visitor.visit(paths.participations(cast.heidebrink), { as: cast.councillor })
    expect(list.html).toContain(paths.council(cast.heidebrink, visitId))
    expect(list.html).not.toContain(paths.council(cast.heidebrink, finalId))
    expect(read.html).not.toContain('Beslis wie dit leest')
    expect(read.html).not.toContain('Wat wij met de perspectieven doen')
    await visitor.visit(paths.file(cast.heidebrink, visitId, 'verslag.pdf'), { as: cast.clerk })
    await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.controller, status: 404 })
    const twice = await visitor.post(at, share, { as: cast.alderman })
    expect([twice.status, (await twice.text()).includes('Dit is al gedeeld')]).toEqual([422, true])
    const shares = await visitor.visit(at, { as: cast.alderman })
    const stop = /verslag\/delen\/([0-9a-f-]{36})\/stop/.exec(shares.html)?.[1] ?? ''
    expect(
      (await visitor.post(paths.endShare(cast.heidebrink, visitId, stop), {}, { as: cast.alderman })).status,
    ).toBe(303)
    await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.councillor, status: 404 })
    expect((await visitor.visit(at, { as: cast.ciso })).html).toContain('gestopt op')
  })

  test('another organisation asks for a name, a ground and a last day', async () => {
    const at = paths.share(cast.heidebrink, finalId)
    const bare = await visitor.post(
      at,
      { audience: 'other', recipient: '', ground: '' },
      { as: cast.alderman },
    )
    const html = await bare.text()
    expect(bare.status).toBe(422)
    for (const text of [
      'Schrijf de naam van de organisatie',
      'Schrijf waarom deze organisatie',
      'Schrijf tot welke dag',
    ])
      expect(html).toContain(text)
    const given = {
      audience: 'other',
      recipient: 'Waterschap Lindervaart',
      ground: 'Zij delen onze CISO.',
      part: 'summary',
      until: '31-12-2026',
    }
    await visitor.post(at, given, { as: cast.alderman })
    const { html: list } = await visitor.visit(at, { as: cast.alderman })
    for (const text of [
      'Waterschap Lindervaart',
      'Zij delen onze CISO.',
      'alleen de samenvatting',
      'tot en met 31 december 2026',
      cast.alderman.name,
    ])
      expect(list).toContain(text)
  })
})

test('each perspective gets a decision; an owner from outside the delegation sees only the own one', async () => {
  const visitId = await makeFinal(world, cast)
  const list = paths.followUp(cast.heidebrink, visitId)
  const start = await visitor.visit(list, { as: cast.coordinator })
  expect(start.html).toContain('Over 0 van de 2 perspectieven is besloten')
  const [first, second] = (await reportOf(world, cast, visitId)).perspectives
  const at = paths.decide(cast.heidebrink, visitId, first?.id ?? '')
  const form = await visitor.visit(at, { as: cast.coordinator })
  expect(form.html).toContain(cast.owner.name)
  expect(form.html).not.toContain(cast.councillor.name)
  const bare = { decision: 'takenOver', owner: '', dueOn: '', reason: '', version: '0' }
  const refused = await visitor.post(at, bare, { as: cast.coordinator })
  expect([refused.status, (await refused.text()).includes('Kies een collega die dit oppakt')]).toEqual([
    422,
    true,
  ])
  const decided = { ...bare, owner: cast.owner.id, dueOn: '1-2-2027' }
  expect((await visitor.post(at, decided, { as: cast.coordinator })).status).toBe(303)
  const not = { ...bare, decision: 'notTakenOver', reason: 'Dit doen wij al.' }
  await visitor.post(paths.decide(cast.heidebrink, visitId, second?.id ?? ''), not, { as: cast.coordinator })
  const own = await visitor.visit(list, { as: cast.owner })
  expect(own.html).toContain('Wijs een vervanger aan en oefen')
  expect(own.html).not.toContain('Oefen het terugzetten van een back-up')
  const done = paths.followUpDone(cast.heidebrink, visitId, first?.id ?? '')
  expect((await visitor.post(done, { done: 'ja', version: '1' }, { as: cast.owner })).status).toBe(303)
  const { html } = await visitor.visit(list, { as: cast.coordinator })
  expect(html).toContain(
    'Over 2 van de 2 perspectieven is besloten. 1 van de 2 nam u over; 1 van die 1 is gedaan.',
  )
  expect(html).toContain('Dit doen wij al.')
})

test('a neighbouring municipality and the committee find nothing on this side', async () => {
  await mustBeDone(
    await shareReport(await as(world, cast.coordinator), {
      visitId: finalId,
      audience: 'organisation',
      recipient: '',
      ground: '',
    }),
  )
  const pages = [paths.received, paths.share, paths.followUp, paths.handInReaction]
  for (const person of [cast.neighbour, cast.anna])
    for (const path of pages) await visitor.visit(path(cast.heidebrink, finalId), { as: person, status: 404 })
  for (const path of pages)
    await visitor.visit(path(cast.elsewhere, finalId), { as: cast.neighbour, status: 404 })
  await visitor.visit(paths.file(cast.elsewhere, finalId, 'verslag.pdf'), { as: cast.neighbour, status: 404 })
})
