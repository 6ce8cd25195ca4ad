// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { openPaths, paths } from './paths.ts'
import { addVisitedMany, give, makeReleasedReport, writeAll } from './testing/round-report.ts'
import { addPublicationCast, addVisit, type PublicationCast } from './testing.ts'

let world: World
let visitor: Visitor
let cast: PublicationCast
let slug: string
let count = 0
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  count += 1
  slug = `ronde-${count}`
  cast = await addPublicationCast(world, `ronde ${count}`)
})

const see = async (path: string, person = cast.chair) => (await visitor.visit(path, { as: person })).html
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('written in a form that saves by itself, released by two, read by everybody with its file', async () => {
  await addVisitedMany(world, cast, 12)
  const at = paths.report(cast.committee, cast.roundId)
  expect(await see(at)).toContain('nog leeg')
  const chapter = paths.chapter(cast.committee, cast.roundId, 'messages')
  expect(await see(chapter)).toContain('dl-autosave')
  const saved = await visitor.post(
    chapter,
    { body: 'Oefen.', version: '0' },
    { as: cast.secretary, json: true },
  )
  expect(await saved.json()).toMatchObject({ version: 1 })
  const ask = paths.releaseReport(cast.committee, cast.roundId)
  expect(await see(ask)).toContain('Het hoofdstuk ‘Adviezen’ is nog leeg.')
  for (const code of ['observations', 'advice', 'background', 'learned', 'next'])
    await visitor.post(
      paths.chapter(cast.committee, cast.roundId, code),
      { body: `Over ${code}.`, version: '0' },
      { as: cast.secretary },
    )
  const whole = await see(ask)
  const revision = /name="revision" value="(\d+)"/.exec(whole)?.[1] ?? ''
  await visitor.visit(openPaths.report(slug), { status: 404 })
  expect((await visitor.post(ask, { revision }, { as: cast.chair })).status).toBe(303)
  expect(await see(`/bij/${cast.committee}/vandaag`, cast.member)).toContain(
    'Geef het eindrapport als tweede vrij',
  )
  await visitor.visit(openPaths.report(slug), { status: 404 })
  expect((await visitor.post(ask, { revision }, { as: cast.member })).status).toBe(303)
  expect(await see(`/bij/${cast.committee}/vandaag`, cast.member)).not.toContain('als tweede vrij')
  const { html } = await visitor.visit(openPaths.report(slug))
  expect(html).toContain('<table')
  expect(textOf(html)).toContain('12 gemeenten vulden de vragenlijst in')
  expect(html.indexOf('Volgende stappen')).toBeGreaterThan(html.indexOf('Cijfers uit de zelfbeelden'))
  expect((await visitor.visit(openPaths.round(slug))).html).toContain(openPaths.report(slug))
  const { response } = await visitor.visit(openPaths.reportFile(slug))
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toContain('TLP-CLEAR.pdf')
  expect(await see(chapter)).not.toContain('<textarea')
}, 60_000)

test('figures stand as bars with the same words in a table, without a count', async () => {
  await makeReleasedReport(world, cast)
  const { html } = await visitor.visit(openPaths.report(slug))
  expect(html).toContain('class="bars"')
  const figures = textOf(html.slice(html.indexOf('id="cijfers"')))
  expect(figures).toMatch(/minder dan 25 %|meer dan 75 %/)
  const shares = new Set(figures.match(/\d+ %/g))
  expect([...shares].every(share => Number.parseInt(share, 10) % 5 === 0)).toBe(true)
  expect(textOf(html).match(/\b12\b/g)).toHaveLength(1)
  expect(figures).toContain('Het bewijs dat geen antwoord te herleiden is')
}, 60_000)

test('with fewer than ten self-images there are no figures at all', async () => {
  await makeReleasedReport(world, cast, 9)
  const { html } = await visitor.visit(openPaths.report(slug))
  expect(html).toContain('Minder dan tien gemeenten vulden de vragenlijst in')
  expect(html).not.toContain('class="bars"')
  expect(html).not.toMatch(/\d+ %/)
}, 60_000)

test('what VNG and IBD released of the round stands in the report, and its effect not when it was not counted', async () => {
  const [vng, ibd] = [await world.addOrganisation('vng'), await world.addOrganisation('ibd')]
  const of = { subjectId: cast.roundId }
  const texts = ['Een bestuurder vertelde dat het gesprek ruimte gaf.']
  await give(world, cast, ibd, { ...of, kind: 'effect.reflections', document: { texts } })
  const shares = [{ label: 'Wij gingen er direct mee aan de slag', share: '55 %' }]
  const figures = { base: 11, questions: [{ label: 'Wat deed u met het bezoek?', shares }] }
  await give(world, cast, vng, { ...of, kind: 'effect.figures', document: figures })
  await makeReleasedReport(world, cast)
  const text = textOf((await visitor.visit(openPaths.report(slug))).html)
  expect(text).toContain('11 gemeenten antwoordden op de effectmeting')
  expect(text).toContain('Wij gingen er direct mee aan de slag 55 %')
  expect(text).toContain(texts[0])
  count += 1
  const other = await addPublicationCast(world, `ronde ${count}`)
  await give(world, other, vng, {
    subjectId: other.roundId,
    kind: 'effect.figures',
    document: { base: null },
  })
  await makeReleasedReport(world, other, 10)
  const without = textOf((await visitor.visit(openPaths.report(`ronde-${count}`))).html)
  expect(without).not.toContain('Wat het opleverde')
}, 60_000)

test('what was kept after the visits stands beside the chapter that it feeds, and nowhere else', async () => {
  const visit = await addVisit(world, cast, await world.addOrganisation('municipality', 'Lesveld'))
  await world.db.write(world.scope(cast.member), async tx => {
    const written = { body: 'Oefenen werkt.', version: 1, person_id: cast.member.id, saved_at: world.now() }
    await tx.sql
      .insertInto('visit_lesson')
      .values({ organisation_id: cast.committee, visit_id: visit, kind: 'learned', ...written })
      .execute()
    tx.record({ action: 'test.lesson', object: { kind: 'visit', id: visit } })
  })
  const of = (code: string) => see(paths.chapter(cast.committee, cast.roundId, code))
  expect(await of('learned')).toContain('Oefenen werkt.')
  expect(await of('advice')).not.toContain('Oefenen werkt.')
  await writeAll(world, cast)
  expect(await see(paths.chapterHistory(cast.committee, cast.roundId, 'advice'))).toContain('geldt nu')
})
