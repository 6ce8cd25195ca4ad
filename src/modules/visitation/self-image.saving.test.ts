// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { listAnswers } from './store/answer.ts'
import { answersForm, makeSelfImageOut, type SelfImageCast, saveAs } from './testing/self-image.ts'
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

describe('saving by itself', () => {
  test('answers with the time and the new version of the question', async () => {
    const one = await makeSelfImageOut(world)
    const path = paths.answer(one.heidebrink, one.visitId, 't07')
    const response = await visitor.post(path, answersForm({ t07a: 'no' }) as Fields, {
      as: one.colleague,
      json: true,
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ saved: '10:00', 'version:t07a': 1 })
  })

  test('a stale save gives 409: as JSON for the script, as a page with both answers for the person', async () => {
    const one = await makeSelfImageOut(world)
    const path = paths.answer(one.heidebrink, one.visitId, 't07')
    mustBeDone(await saveAs(world, one.coordinator, one.visitId, 't07', { t07a: 'no' }))
    const late = {
      ...(answersForm({ t07a: 'yes', 't07a.note': 'Sinds mei' }) as Fields),
      formulier: 'antwoorden',
    }
    expect((await visitor.post(path, late, { as: one.colleague, json: true })).status).toBe(409)
    const response = await visitor.post(path, late, { as: one.colleague })
    expect(response.status).toBe(409)
    const html = await response.text()
    expect(html).toContain('De opgeslagen tekst')
    expect(html).toContain('Sinds mei')
    expect(html).toContain('name="version:t07a" value="1"')
    const settled = { ...late, 'version:t07a': '1' }
    expect((await visitor.post(path, settled, { as: one.colleague })).status).toBe(303)
  })

  test('an error of one question comes as JSON with its field', async () => {
    const response = await visitor.post(
      paths.answer(cast.heidebrink, cast.visitId, 't02'),
      answersForm({ t02a: 'soms' }, { t02a: 1 }) as Fields,
      { as: cast.colleague, json: true },
    )
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      problems: [{ field: 't02a', text: 'Vul een heel getal in, bijvoorbeeld 12.' }],
    })
  })
})

describe('a text and its versions', () => {
  test('every version is kept, and an earlier one can be put back', async () => {
    const one = await makeSelfImageOut(world)
    const save = (person: SelfImageCast['colleague'], text: string, version: number) =>
      saveAs(world, person, one.visitId, 't27', { t27a: text }, { t27a: version })
    mustBeDone(await save(one.colleague, 'Eerste tekst', 0))
    mustBeDone(await save(one.coordinator, 'Tweede tekst', 1))
    const page = paths.answerHistory(one.heidebrink, one.visitId, 't27', 't27a')
    const { html } = await visitor.visit(page, { as: one.colleague })
    expect(html).toContain('Versie 2')
    expect(html).toContain('Versie 1')
    const restore = paths.restoreAnswer(one.heidebrink, one.visitId, 't27', 't27a', 1)
    expect((await visitor.post(restore, { version: '2' }, { as: one.colleague })).status).toBe(303)
    const stored = await world.db.read(world.scope(one.colleague), tx => listAnswers(tx, one.visitId))
    expect(stored[0]).toMatchObject({ answer: { value: { kind: 'text', text: 'Eerste tekst' } }, version: 3 })
    const missing = paths.restoreAnswer(one.heidebrink, one.visitId, 't27', 't27a', 9)
    expect((await visitor.post(missing, { version: '3' }, { as: one.colleague })).status).toBe(404)
  })

  test('the versions of an answer given apart are for who gave it', async () => {
    const page = paths.answerHistory(cast.heidebrink, cast.visitId, 't10', 't10a')
    await visitor.visit(page, { as: cast.ciso })
    await visitor.visit(page, { as: cast.coordinator, status: 404 })
  })
})

describe('remarks for colleagues', () => {
  test('stand beside the topic, and an empty one is refused with the answers still there', async () => {
    const one = await makeSelfImageOut(world)
    mustBeDone(await saveAs(world, one.colleague, one.visitId, 't07', { t07a: 'partly' }))
    const path = paths.comment(one.heidebrink, one.visitId, 't07')
    expect(
      (await visitor.post(path, { opmerking: 'Weet de griffier dit?' }, { as: one.colleague })).status,
    ).toBe(303)
    const page = paths.topic(one.heidebrink, one.visitId, 't07')
    expect((await visitor.visit(page, { as: one.coordinator })).html).toContain('Weet de griffier dit?')
    const empty = await visitor.post(path, { opmerking: ' ' }, { as: one.colleague })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toMatch(/value="partly" checked/)
  })

  test('are taken back by who made them, and by nobody else', async () => {
    const one = await makeSelfImageOut(world)
    const path = paths.comment(one.heidebrink, one.visitId, 't07')
    const posted = await visitor.post(path, { opmerking: 'Toch niet' }, { as: one.colleague })
    const id = posted.headers.get('location')?.split('#opmerking-')[1] ?? ''
    const takeBack = paths.removeComment(one.heidebrink, one.visitId, 't07', id)
    expect((await visitor.post(takeBack, {}, { as: one.coordinator })).status).toBe(404)
    expect((await visitor.post(takeBack, {}, { as: one.colleague })).status).toBe(303)
    const page = paths.topic(one.heidebrink, one.visitId, 't07')
    expect((await visitor.visit(page, { as: one.coordinator })).html).not.toContain('Toch niet')
  })

  test('beside answers that are given apart they wait until both are done', async () => {
    const one = await makeSelfImageOut(world)
    const path = paths.comment(one.heidebrink, one.visitId, 't10')
    expect((await visitor.post(path, { opmerking: 'Hint' }, { as: one.ciso })).status).toBe(403)
    expect((await visitor.post(path, { opmerking: 'Hint' }, { as: one.coordinator })).status).toBe(403)
  })
})
