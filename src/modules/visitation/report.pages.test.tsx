// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { react } from './actions/sharing/react.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import {
  addReportCast,
  makeHeld,
  makeSent,
  makeWritten,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
})
afterAll(() => world.close())

const partsOf = async (visitId: VisitId) => {
  const { paragraphs, perspectives } = await reportOf(world, cast, visitId)
  return {
    paragraph: paragraphs[0]?.id ?? '',
    last: paragraphs[2]?.id ?? '',
    perspective: perspectives[0]?.id ?? '',
  }
}

describe('while the committee writes', () => {
  test('an empty report says how to begin, and carries the disclaimer and the advice about the council', async () => {
    const visitId = await makeHeld(world, cast)
    const { html } = await visitor.visit(paths.report(cast.committee, visitId), { as: cast.anna })
    for (const text of [
      'Wat wij hoorden',
      'Wat sterk is',
      'Wat meer aandacht kan krijgen',
      'geen oordeel en geen cijfer',
      'Deel dit verslag met uw raad',
      'TLP:AMBER+STRICT',
    ])
      expect(html).toContain(text)
  })

  test('each page says where it stands, beside the other parts of the visit', async () => {
    const visitId = await makeWritten(world, cast)
    const { paragraph, perspective } = await partsOf(visitId)
    const o = cast.committee
    const report = await visitor.visit(paths.report(o, visitId), { as: cast.anna })
    for (const part of [paths.visit, paths.dossier, paths.topics, paths.notes])
      expect(report.html).toContain(`<a href="${part(o, visitId)}">`)
    expect(report.html).toContain(`<a href="${paths.report(o, visitId)}" aria-current="page">`)
    for (const path of [
      paths.reportSummary(o, visitId),
      paths.addParagraph(o, visitId),
      paths.paragraph(o, visitId, paragraph),
      paths.paragraphHistory(o, visitId, paragraph),
      paths.perspective(o, visitId, perspective),
      paths.releaseDraft(o, visitId),
    ]) {
      const { html } = await visitor.visit(path, { as: cast.anna })
      const crumbs = /<nav[^>]*class="[^"]*crumbs[^"]*"[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? ''
      const places = [...crumbs.matchAll(/href="([^"]+)"/g)].map(one => one[1])
      expect(places).toEqual([paths.worklist(o), paths.visit(o, visitId), paths.report(o, visitId)])
      expect(html).toContain(`<a href="${paths.worklist(o)}" aria-current="page">`)
    }
  })

  test('a paragraph is added from a building block, edited with a warning beside it, moved, restored and removed', async () => {
    const visitId = await makeHeld(world, cast)
    const add = paths.addParagraph(cast.committee, visitId)
    const blank = await visitor.visit(`${add}?deel=strong&bouwsteen=strong.reporting`, { as: cast.bas })
    expect(blank.html).toContain('Medewerkers melden [voorbeeld] snel')
    for (const body of ['Eerste alinea.', 'Tweede alinea.']) {
      const added = await visitor.post(add, { section: 'strong', body }, { as: cast.bas })
      expect(added.status).toBe(303)
    }
    const [first, second] = (await reportOf(world, cast, visitId)).paragraphs
    const at = paths.paragraph(cast.committee, visitId, first?.id ?? '')
    const body = 'Een onvoldoende, zoals Lindervaart ook had.'
    const saved = await visitor.post(at, { body, version: '1' }, { as: cast.anna, json: true })
    expect(await saved.json()).toEqual({ version: 2 })
    const edited = await visitor.visit(at, { as: cast.anna })
    expect(edited.html).toContain('‘onvoldoende’: Dit leest als een oordeel')
    expect(edited.html).toContain('‘Lindervaart’: Dit is de naam van een andere gemeente')
    const move = paths.movePart(cast.committee, visitId, first?.id ?? '')
    expect((await visitor.post(move, { richting: 'down' }, { as: cast.anna })).status).toBe(303)
    expect((await reportOf(world, cast, visitId)).paragraphs.map(one => one.id)).toEqual([
      second?.id,
      first?.id,
    ])
    const history = paths.paragraphHistory(cast.committee, visitId, first?.id ?? '')
    expect((await visitor.visit(history, { as: cast.bas })).html).toContain('Terugzetten')
    const restore = paths.restoreParagraph(cast.committee, visitId, first?.id ?? '', '1')
    expect((await visitor.post(restore, { version: '2' }, { as: cast.bas })).status).toBe(303)
    expect((await visitor.visit(at, { as: cast.bas })).html).toContain('Eerste alinea.')
    const remove = paths.removePart(cast.committee, visitId, first?.id ?? '')
    expect((await visitor.post(remove, {}, { as: cast.bas })).status).toBe(303)
    await visitor.visit(at, { as: cast.bas, status: 404 })
  })

  test('a stale save shows both texts, for a page and for autosave', async () => {
    const visitId = await makeWritten(world, cast)
    const { paragraph } = await partsOf(visitId)
    const at = paths.paragraph(cast.committee, visitId, paragraph)
    await visitor.post(at, { body: 'Wat Bas ervan maakte.', version: '1' }, { as: cast.bas })
    const mine = { body: 'Wat Anna ervan maakte.', version: '1' }
    const auto = await visitor.post(at, mine, { as: cast.anna, json: true })
    expect([auto.status, await auto.json()]).toEqual([409, { theirs: 'Wat Bas ervan maakte.', version: 2 }])
    const page = await visitor.post(at, mine, { as: cast.anna })
    const html = await page.text()
    expect(page.status).toBe(409)
    expect(html.replaceAll(/<\/?mark>/g, '')).toContain('Wat Anna ervan maakte.')
    expect(html.replaceAll(/<\/?mark>/g, '')).toContain('Wat Bas ervan maakte.')
    expect(html).toContain('name="version" value="2"')
  })

  test('summary and perspective have a page of their own, and a perspective asks for a chosen topic', async () => {
    const visitId = await makeWritten(world, cast)
    const { perspective } = await partsOf(visitId)
    const summary = paths.reportSummary(cast.committee, visitId)
    await visitor.visit(summary, { as: cast.secretary })
    expect(
      (await visitor.post(summary, { body: 'In drie zinnen.', version: '1' }, { as: cast.secretary })).status,
    ).toBe(303)
    await visitor.visit(paths.perspective(cast.committee, visitId, perspective), { as: cast.secretary })
    const add = paths.addPerspective(cast.committee, visitId)
    await visitor.visit(`${add}?bouwsteen=perspective.council`, { as: cast.secretary })
    const refused = await visitor.post(
      add,
      { title: 'Doe iets', topic: 't01', body: 'Zo.' },
      { as: cast.secretary },
    )
    expect([refused.status, (await refused.text()).includes('niet gekozen voor het gesprek')]).toEqual([
      422,
      true,
    ])
    for (const path of [
      paths.summaryHistory(cast.committee, visitId),
      paths.perspectiveHistory(cast.committee, visitId, perspective),
    ])
      expect((await visitor.visit(path, { as: cast.secretary })).html).toContain('geldt nu')
    const report = await visitor.visit(paths.report(cast.committee, visitId), { as: cast.secretary })
    expect(report.html).toContain('In drie zinnen.')
  })
})

describe('releasing', () => {
  test('the page asks first, names who released, and the second sends it', async () => {
    const visitId = await makeWritten(world, cast)
    const at = paths.releaseDraft(cast.committee, visitId)
    const asked = await visitor.visit(at, { as: cast.secretary })
    expect(asked.html).toContain('U bent de eerste')
    const { revision } = await reportOf(world, cast, visitId)
    const form = { revision: String(revision) }
    expect((await visitor.post(at, form, { as: cast.secretary })).status).toBe(303)
    const again = await visitor.post(at, form, { as: cast.secretary })
    expect([again.status, (await again.text()).includes('Een collega is de tweede')]).toEqual([422, true])
    expect((await visitor.visit(at, { as: cast.anna })).html).toContain(
      `${cast.secretary.name} gaf deze tekst al vrij`,
    )
    expect((await visitor.post(at, form, { as: cast.anna })).status).toBe(303)
    const sent = await visitor.visit(paths.report(cast.committee, visitId), { as: cast.anna })
    expect(sent.html).toContain('Het concept ligt bij Heidebrink')
    expect(sent.html).toContain('versie 0.1')
    await visitor.visit(at, { as: cast.anna })
  })

  test('after the reaction every page of the answer and of the final release can be read', async () => {
    const visitId = await makeSent(world, cast)
    const { last, paragraph } = await partsOf(visitId)
    const said = {
      visitId,
      paragraph: last,
      kind: 'fact',
      body: 'Sinds september 28 uur.',
      version: 0,
    } as const
    mustBeDone(await react(await as(world, cast.coordinator), said))
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    const report = paths.report(cast.committee, visitId)
    const waiting = await visitor.visit(report, { as: cast.bas })
    for (const text of ['feit klopt niet', 'Sinds september 28 uur.', 'geen reactie', '0 van de 1'])
      expect(waiting.html).toContain(text)
    expect(waiting.html).toContain('Daarna kan het verslag worden vrijgegeven.')
    expect(waiting.html).not.toContain(paths.releaseFinal(cast.committee, visitId))
    const at = paths.answerReaction(cast.committee, visitId, last)
    await visitor.visit(at, { as: cast.bas })
    await visitor.visit(paths.answerReaction(cast.committee, visitId, paragraph), {
      as: cast.bas,
      status: 404,
    })
    const bare = await visitor.post(at, { verdict: 'notTakenOver', body: '', version: '0' }, { as: cast.bas })
    expect([bare.status, (await bare.text()).includes('Schrijf waarom u dit niet overneemt')]).toEqual([
      422,
      true,
    ])
    const early = await visitor.visit(paths.releaseFinal(cast.committee, visitId), { as: cast.bas })
    expect(early.html).toContain('Eindverslag vrijgeven?')
    await visitor.post(at, { verdict: 'takenOver', body: '', version: '0' }, { as: cast.bas })
    await release(world, cast, visitId, 'final', [cast.anna, cast.secretary])
    const final = await visitor.visit(report, { as: cast.bas })
    for (const text of ['versie 1.0', 'overgenomen.', 'Het eindverslag is vrijgegeven'])
      expect(final.html).toContain(text)
  })
})

test('somebody of another organisation finds none of the pages', async () => {
  const visitId = await makeWritten(world, cast)
  for (const path of [
    paths.report,
    paths.reportSummary,
    paths.addParagraph,
    paths.releaseDraft,
    paths.releaseFinal,
  ])
    await visitor.visit(path(cast.committee, visitId), { as: cast.neighbour, status: 404 })
  await visitor.visit(paths.report(cast.committee, visitId), { as: cast.outsider, status: 404 })
})
