// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { keepVersion } from '../../platform/history/history.ts'
import { answerSubject } from './domain/answer-history.ts'
import { paths } from './paths.ts'
import { listAnswers } from './store/answer.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, saveAs } from './testing/self-image.ts'
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

const pageOf = (topic: string, question: string, of = cast) =>
  paths.answerHistory(of.heidebrink, of.visitId, topic, question)
const restore = (topic: string, question: string, version: number, holds: number, as = cast.colleague) =>
  visitor.post(
    paths.restoreAnswer(cast.heidebrink, cast.visitId, topic, question, version),
    { version: String(holds) },
    { as },
  )
const stored = async (question: string, slot = 'municipality') =>
  (await world.db.read(world.scope(cast.colleague), tx => listAnswers(tx, cast.visitId))).find(
    one => one.question === question && one.slot === slot,
  )
/** The text of the page with the history, without its marks. */
const wordsOf = async (topic: string, question: string) =>
  (await visitor.visit(pageOf(topic, question), { as: cast.colleague })).html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('every kind of answer has versions', () => {
  test.each([
    ['one', 't08', 't08a', { t08a: 'all' }, 'In alle', { t08a: 'none' }, 'In geen enkele'],
    [
      'several',
      't06',
      't06a',
      { t06a: ['letter'] },
      'In een brief van het college',
      { t06a: [] },
      '(nog geen antwoord)',
    ],
    ['yesPartlyNo', 't07', 't07a', { t07a: 'yes' }, 'ja', { t07a: 'unknown' }, 'weten wij niet'],
    ['number', 't11', 't11b', { t11b: '24' }, '24', { t11b: '32' }, '32'],
    ['numbers', 't28', 't28a', { 't28a.incidents': '3' }, 'Incidenten: 3', { 't28a.incidents': '4' }, '4'],
    [
      'date',
      't03',
      't03a',
      { t03a: '05-2024' },
      'mei 2024',
      { 't03a.never': 'ja' },
      'Er is nog geen besluit genomen',
    ],
    ['text', 't27', 't27a', { t27a: 'Wij oefenen.' }, 'Wij oefenen.', { t27a: 'Wij oefenen vaak.' }, 'vaak.'],
    [
      'grid',
      't43',
      't43a',
      { 't43a.suppliers': 'unknown' },
      'weten wij niet',
      { 't43a.suppliers': '' },
      '(nog geen antwoord)',
    ],
  ])(
    '%s: in words, and it can be put back',
    async (_, topic, code, first, firstWords, second, secondWords) => {
      mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, topic, first))
      const before = await stored(code)
      mustBeDone(
        await saveAs(world, cast.colleague, cast.visitId, topic, { [code]: '', ...second }, { [code]: 1 }),
      )
      const words = (await wordsOf(topic, code)).toLowerCase()
      expect(words).toContain(firstWords.toLowerCase())
      expect(words).toContain(secondWords.toLowerCase())
      expect((await restore(topic, code, 1, 2)).status).toBe(303)
      expect(await stored(code)).toMatchObject({ answer: before?.answer, version: 3 })
      expect(await wordsOf(topic, code)).toContain('Versie 3 · geldt nu')
    },
  )

  test('the note beside a choice is part of it', async () => {
    mustBeDone(
      await saveAs(world, cast.coordinator, cast.visitId, 't14', {
        t14a: 'partly',
        't14a.note': 'Sinds mei',
      }),
    )
    mustBeDone(
      await saveAs(
        world,
        cast.colleague,
        cast.visitId,
        't14',
        { t14a: 'partly', 't14a.note': 'Sinds juni' },
        { t14a: 1 },
      ),
    )
    expect(await wordsOf('t14', 't14a')).toMatch(/Deels Opmerking: Sinds mei Opmerking: Sinds juni/i)
    expect((await restore('t14', 't14a', 1, 2)).status).toBe(303)
    expect((await stored('t14a'))?.answer).toMatchObject({ note: 'Sinds mei', value: { choice: 'partly' } })
  })

  test('the page of the topic leads to them as soon as there are two', async () => {
    const topic = paths.topic(cast.heidebrink, cast.visitId, 't17')
    mustBeDone(await saveAs(world, cast.colleague, cast.visitId, 't17', { t17a: 'yes' }))
    expect((await visitor.visit(topic, { as: cast.colleague })).html).not.toContain(pageOf('t17', 't17a'))
    mustBeDone(await saveAs(world, cast.colleague, cast.visitId, 't17', { t17a: 'no' }, { t17a: 1 }))
    expect((await visitor.visit(topic, { as: cast.colleague })).html).toContain(pageOf('t17', 't17a'))
  })

  test('saves of one person within a few minutes are one version on the page', async () => {
    for (const [n, choice] of ['weekly', 'monthly', 'quarterly'].entries())
      mustBeDone(await saveAs(world, cast.colleague, cast.visitId, 't13', { t13a: choice }, { t13a: n }))
    expect(await wordsOf('t13', 't13a')).not.toMatch(/Versie [12]/)
  })
})

describe('putting back', () => {
  test('what changed since the page was made is not overwritten: both are shown', async () => {
    mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't44', { t44a: 'all' }))
    mustBeDone(await saveAs(world, cast.colleague, cast.visitId, 't44', { t44a: 'some' }, { t44a: 1 }))
    mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't44', { t44a: 'none' }, { t44a: 2 }))
    const late = await restore('t44', 't44a', 1, 2)
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/Er is niets teruggezet[\s\S]*Versie 3/)
    expect((await stored('t44a'))?.version).toBe(3)
  })

  test('of an answer given apart is for who gave it, and nobody else finds it', async () => {
    for (const [n, text] of ['Eerst', 'Daarna'].entries())
      mustBeDone(await saveAs(world, cast.ciso, cast.visitId, 't10', { t10a: text }, { t10a: n }))
    expect((await restore('t10', 't10a', 1, 2, cast.alderman)).status).toBe(404)
    expect((await restore('t10', 't10a', 1, 2, cast.coordinator)).status).toBe(403)
    expect((await restore('t10', 't10a', 1, 2, cast.ciso)).status).toBe(303)
    expect((await stored('t10a', 'ciso'))?.answer).toEqual({ value: { kind: 'text', text: 'Eerst' } })
    const elsewhere = await world.addPerson(await world.addOrganisation('municipality', 'Elders'), 'ciso')
    await visitor.visit(pageOf('t10', 't10a'), { as: elsewhere, status: 404 })
  })

  test('of the time before notes were kept gives the text back, and leaves the note', async () => {
    mustBeDone(await saveAs(world, cast.ciso, cast.visitId, 't05', { t05a: 'Nu', 't05a.note': 'Blijft' }))
    await world.db.write(world.scope(cast.ciso), async tx => {
      await keepVersion(tx, answerSubject(cast.visitId, 'ciso', 't05a'), 0, 'Vroeger', world.now())
      tx.record({ action: 'test.version', object: { kind: 'visit', id: cast.visitId } })
    })
    expect((await restore('t05', 't05a', 0, 1, cast.ciso)).status).toBe(303)
    expect((await stored('t05a', 'ciso'))?.answer).toEqual({
      value: { kind: 'text', text: 'Vroeger' },
      note: 'Blijft',
    })
  })

  test('after handing in nothing is put back, and the page says why', async () => {
    const one = await makeSelfImageOut(world)
    mustBeDone(await saveAs(world, one.coordinator, one.visitId, 't07', { t07a: 'yes' }))
    mustBeDone(await saveAs(world, one.colleague, one.visitId, 't07', { t07a: 'no' }, { t07a: 1 }))
    await makeHandedIn(world, one)
    const { html } = await visitor.visit(pageOf('t07', 't07a', one), { as: one.colleague })
    expect(html).toContain('Het zelfbeeld is ingeleverd')
    expect(html).not.toContain('Terugzetten')
    const late = await visitor.post(
      paths.restoreAnswer(one.heidebrink, one.visitId, 't07', 't07a', 1),
      { version: '2' },
      { as: one.colleague },
    )
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Het zelfbeeld is al ingeleverd en verandert niet meer')
  })
})
