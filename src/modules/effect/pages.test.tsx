// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import {
  addEffectCast,
  afterClosing,
  ask,
  type EffectCast,
  makeAnswered,
  makeOpened,
  makeSent,
  tell,
} from './testing.ts'

let world: World
let visitor: Visitor
let cast: EffectCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEffectCast(world)
})

const organisation = (person: TestPerson): string => person.organisation
const see = async (path: string, person: TestPerson): Promise<string> =>
  (await visitor.visit(path, { as: person })).html

test('from the round of the committee to the survey of VNG, in three forms', async () => {
  const at = paths.result(cast.committee, cast.roundId)
  expect(await see(paths.results(cast.committee), cast.chair)).toContain(at)
  const before = await see(at, cast.secretary)
  expect(before).toContain('Deel de stand met VNG en IBD')
  expect(before).toContain('nog niet')
  expect((await visitor.post(at, {}, { as: cast.secretary })).status).toBe(303)
  const vng = organisation(cast.lies)
  expect(await see(paths.rounds(vng), cast.lies)).toContain('Ronde 2026')
  const round = paths.round(vng, cast.roundId)
  const html = await see(round, cast.lies)
  expect(html).toContain('eindverslag klaar')
  expect(html).toContain('10 gemeenten hebben een eindverslag')
  expect(html).not.toContain('Proefstad')
  const wrong = await visitor.post(round, { closesOn: 'ooit' }, { as: cast.lies })
  expect(wrong.status).toBe(422)
  const sent = await visitor.post(round, { closesOn: '15-12-2026' }, { as: cast.lies })
  expect(sent.status).toBe(303)
  const survey = sent.headers.get('location') ?? ''
  expect(await see(survey, cast.noor)).toContain('Stuur een herinnering')
  const id = survey.split('/').at(-1) ?? ''
  expect((await visitor.post(paths.remind(vng, id), {}, { as: cast.noor })).status).toBe(303)
  expect(await see(survey, cast.lies)).toContain('1 keer, het laatst op 24 november 2026')
  expect(await see(round, cast.lies)).not.toContain('Verstuur de effectmeting')
})

test('a member reads the results, and does not share', async () => {
  const member = await world.addPerson(cast.committee, 'member')
  const html = await see(paths.result(cast.committee, cast.roundId), member)
  expect(html).toContain('nog geen cijfers vrijgegeven')
  expect(html).not.toContain('Laatst gedeeld')
})

test('a municipality answers on one page, which says afterwards only that it did', async () => {
  const id = await makeSent(world, cast)
  const [person] = cast.coordinators as [TestPerson]
  const at = paths.answer(person.organisation, id)
  const html = await see(at, person)
  expect(html).toContain('uiterlijk op 15 december 2026')
  expect(html).not.toContain('Onduidelijk')
  expect(html).not.toContain('dl-autosave')
  const empty = await visitor.post(at, {}, { as: person })
  expect(empty.status).toBe(422)
  const form = { e01a: 'action', 'e01a.note': 'Wij oefenen nu.', e02a: 'continue' }
  const key = crypto.randomUUID()
  expect((await visitor.post(at, form, { as: person, key })).status).toBe(303)
  const again = await visitor.post(at, { ...form, e01a: 'awareness' }, { as: person, key })
  expect(again.status).toBe(303)
  const posts = await ask<{ n: number }>(
    world,
    `SELECT octet_length(body_hash) AS n FROM form_post WHERE key = '${key}'`,
  )
  expect(posts).toEqual([{ n: 0 }])
  const after = await see(at, person)
  expect(after).toContain('Uw gemeente heeft geantwoord')
  expect(after).not.toContain('Wij oefenen nu')
})

test('after the last day the answer page is closed', async () => {
  const id = await makeSent(world, cast)
  world.setNow(afterClosing)
  const [person] = cast.coordinators as [TestPerson]
  expect(await see(paths.answer(person.organisation, id), person)).toContain('gesloten')
})

test('VNG sees how many answered; the first person of the two sees that a colleague goes on', async () => {
  await tell(world, cast)
  const vng = organisation(cast.lies)
  const sent = await visitor.post(
    paths.round(vng, cast.roundId),
    { closesOn: '15-12-2026' },
    { as: cast.lies },
  )
  const id = sent.headers.get('location')?.split('/').at(-1) ?? ''
  await makeAnswered(world, cast, id)
  world.setNow(afterClosing)
  const at = paths.survey(vng, id)
  expect(await see(at, cast.lies)).toContain('Vraag een collega om te openen')
  for (const person of [cast.lies, cast.noor]) {
    const opened = await visitor.post(paths.open(vng, id), {}, { as: person })
    expect(opened.status).toBe(303)
    if (person === cast.lies) expect(await see(at, cast.lies)).toContain('U hebt hierom gevraagd')
  }
  expect(await see(at, cast.tom)).toContain('Deel de toelichtingen toe')
})

test('coders place the texts, and the figures appear at VNG and at the committee without counts', async () => {
  const id = await makeOpened(world, cast)
  const vng = organisation(cast.lies)
  const at = paths.coding(vng, id)
  const html = await see(at, cast.lies)
  expect(html).toContain('Verhaal 0')
  expect(html).toContain('Dit kan als elke tekst')
  const texts = await ask<{ id: string }>(
    world,
    `SELECT id FROM survey_answer WHERE survey_id = '${id}' AND document->'e01a'->'value' IS NULL`,
  )
  expect(texts).toHaveLength(3)
  for (const { id: answer } of texts)
    for (const person of [cast.lies, cast.noor]) {
      const coded = await visitor.post(at, { answer, question: 'e01a', code: 'unclear' }, { as: person })
      expect(coded.status).toBe(303)
    }
  expect((await visitor.post(paths.release(vng, id), {}, { as: cast.noor })).status).toBe(303)
  for (const html of [
    await see(paths.survey(vng, id), cast.lies),
    await see(paths.result(cast.committee, cast.roundId), cast.chair),
  ]) {
    expect(html).toContain('10 gemeenten antwoordden')
    expect(html).toContain('Onduidelijk')
    expect(html).toContain('30 %')
    expect(html).toContain('minder dan 10 %')
    expect(html).not.toContain('Verhaal')
  }
})

test('who is of VNG and no programme staff finds no page of it; nor does the committee', async () => {
  const id = await makeOpened(world, cast)
  const vng = organisation(cast.lies)
  const administrator = await world.addPerson(cast.lies.organisation, 'administrator')
  for (const path of [paths.rounds(vng), paths.survey(vng, id), paths.coding(vng, id)]) {
    await visitor.visit(path, { as: administrator, status: 404 })
    await visitor.visit(path, { as: cast.secretary, status: 404 })
  }
})

test('the IBD writes, a colleague releases, and the committee reads one list', async () => {
  await tell(world, cast)
  const ibd = organisation(cast.dana)
  const at = paths.reflectionsOf(ibd, cast.roundId)
  expect(await see(paths.reflections(ibd), cast.dana)).toContain(at)
  const named = await visitor.post(at, { body: 'In Proefstad 3 ging het goed.' }, { as: cast.dana })
  expect(named.status).toBe(422)
  expect(await named.text()).toContain('Hierin staat de naam van een gemeente: Proefstad 3')
  for (const body of ['Ze oefenen nu.', 'Er is meer geld.'])
    expect((await visitor.post(at, { body }, { as: cast.dana })).status).toBe(303)
  const rows = await ask<{ id: string }>(
    world,
    `SELECT id FROM reflection WHERE round_id = '${cast.roundId}'`,
  )
  for (const { id } of rows) {
    const page = paths.reflection(ibd, cast.roundId, id)
    expect(await see(page, cast.dana)).toContain('U schreef dit zelf')
    expect(await see(page, cast.femke)).toContain('Geef vrij aan de commissie')
    const to = paths.releaseReflection(ibd, cast.roundId, id)
    expect((await visitor.post(to, { version: '1' }, { as: cast.femke })).status).toBe(422)
    expect((await visitor.post(to, { version: '1', isRead: 'ja' }, { as: cast.femke })).status).toBe(303)
    expect(await see(page, cast.dana)).not.toContain('Bewaar de wijziging')
  }
  const html = await see(paths.result(cast.committee, cast.roundId), cast.chair)
  expect(html.indexOf('Er is meer geld.')).toBeLessThan(html.indexOf('Ze oefenen nu.'))
  expect(html).not.toContain(cast.dana.name)
})

test('a text that waits can be changed and taken away by page', async () => {
  await tell(world, cast)
  const ibd = organisation(cast.dana)
  await visitor.post(paths.reflectionsOf(ibd, cast.roundId), { body: 'Ze oefenen.' }, { as: cast.dana })
  const [row] = await ask<{ id: string }>(
    world,
    `SELECT id FROM reflection WHERE round_id = '${cast.roundId}'`,
  )
  const id = row?.id ?? ''
  const at = paths.reflection(ibd, cast.roundId, id)
  const changed = await visitor.post(at, { body: 'Ze oefenen vaak.', version: '1' }, { as: cast.femke })
  expect(changed.status).toBe(303)
  const stale = await visitor.post(at, { body: 'Ze oefenen nooit.', version: '1' }, { as: cast.dana })
  expect(stale.status).toBe(409)
  expect(await stale.text()).toContain('Ze oefenen vaak.')
  const removed = await visitor.post(paths.removeReflection(ibd, cast.roundId, id), {}, { as: cast.dana })
  expect(removed.status).toBe(303)
  await visitor.visit(at, { as: cast.dana, status: 404 })
})
