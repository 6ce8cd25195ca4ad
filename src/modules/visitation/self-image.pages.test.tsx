// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerProblemTexts } from '../../../content/questionnaires/problem-texts.ts'
import { selfImage1 } from '../../../content/questionnaires/self-image/1.ts'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { offeredOptions } from '../../kernel/questionnaire/contents.ts'
import { rowField } from '../../kernel/questionnaire/fields.ts'
import type { Question } from '../../kernel/questionnaire/types.ts'
import { questionsOn, topicsOn } from '../../kernel/questionnaire/version.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { handInSelfImage } from './actions/self-image/hand-in-self-image.ts'
import type { SelfImageDocument } from './domain/handover-documents.ts'
import { paths } from './paths.ts'
import { listAnswers } from './store/answer.ts'
import {
  answersForm,
  makeHandedIn,
  makeSeen,
  makeSelfImageOut,
  type SelfImageCast,
  saveAs,
  setVisit,
} from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast
let at: (path: (o: string, v: string) => string) => string
let topicPath: (code: string) => string
let answerPath: (code: string) => string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  at = path => path(cast.heidebrink, cast.visitId)
  topicPath = code => paths.topic(cast.heidebrink, cast.visitId, code)
  answerPath = code => paths.answer(cast.heidebrink, cast.visitId, code)
})
afterAll(() => world.close())

type Fields = Record<string, string | string[]>

function validFields(question: Question): Fields {
  const option = offeredOptions(question)[0]?.code ?? ''
  switch (question.kind) {
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return { [question.code]: option }
    case 'several':
      return { [question.code]: [option] }
    case 'number':
      return { [question.code]: String(question.min + 1) }
    case 'numbers':
      return Object.fromEntries(question.rows.map(row => [rowField(question, row), String(question.min + 2)]))
    case 'date':
      return { [question.code]: '2024' }
    case 'text':
      return { [question.code]: 'Wij <b>oefenen</b> elk jaar & leren ervan.' }
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return Object.fromEntries(question.rows.map(row => [rowField(question, row), option]))
  }
}

function wrongFields(question: Question): { fields: Fields; text: RegExp | string; kept?: string } {
  const unknown = answerProblemTexts.unknownOption({})
  switch (question.kind) {
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return { fields: { [question.code]: 'bestaatniet' }, text: unknown }
    case 'several':
      return { fields: { [question.code]: ['bestaatniet'] }, text: unknown }
    case 'number':
      return {
        fields: { [question.code]: 'heel veel' },
        text: answerProblemTexts.notWholeNumber({}),
        kept: 'heel veel',
      }
    case 'numbers':
      return {
        fields: { [rowField(question, question.rows[0] ?? { code: '' })]: 'een paar' },
        text: answerProblemTexts.notWholeNumber({}),
        kept: 'een paar',
      }
    case 'date':
      return {
        fields: { [question.code]: 'vorige week' },
        text: /Vul een datum in, bijvoorbeeld/,
        kept: 'vorige week',
      }
    case 'text': {
      const long = 'x'.repeat(question.maxLength + 7)
      return { fields: { [question.code]: long }, text: /De tekst is 7 tekens te lang/, kept: long }
    }
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return {
        fields: { [rowField(question, question.rows[0] ?? { code: '' })]: 'bestaatniet' },
        text: unknown,
      }
  }
}

const combine = (all: readonly Fields[]): Fields => Object.assign({}, ...all)

/** The day of the world: what is asked from a later day on is not in this list. */
const handedOutOn = localDate('2026-11-24')

describe.each(topicsOn(selfImage1, handedOutOn))('topic $number, $title', topic => {
  const questions = questionsOn(topic, handedOutOn)
  const who = () => (topic.apart ? cast.ciso : cast.colleague)

  test('shows every question and refuses what cannot be kept, with what was typed', async () => {
    const { html } = await visitor.visit(topicPath(topic.code), { as: who() })
    for (const question of questions) expect(html).toContain(question.label.replaceAll('&', '&amp;'))
    for (const question of questions) {
      const { fields, text, kept } = wrongFields(question)
      const response = await visitor.post(
        answerPath(topic.code),
        { ...(answersForm(fields) as Fields), formulier: 'antwoorden' },
        { as: who() },
      )
      expect(response.status).toBe(422)
      const again = await response.text()
      expect(again).toMatch(text)
      if (kept !== undefined) expect(again).toContain(kept)
      for (const [, place] of again.matchAll(/href="#(f-[^"]+)"/g)) expect(again).toContain(`id="${place}"`)
    }
  })

  test('saves a valid answer to each question and shows it again', async () => {
    const fields = combine(questions.map(validFields))
    const response = await visitor.post(
      answerPath(topic.code),
      { ...(answersForm(fields) as Fields), formulier: 'antwoorden', naar: 'volgende' },
      { as: who() },
    )
    expect(response.status).toBe(303)
    const stored = await world.db.read(world.scope(who()), tx => listAnswers(tx, cast.visitId))
    for (const question of questions)
      expect(stored.find(one => one.question === question.code)?.answer.value, question.code).toBeDefined()
    const { html } = await visitor.visit(topicPath(topic.code), { as: who() })
    expect(html).toMatch(/checked|value="\d|2024|Wij &lt;b&gt;oefenen&lt;\/b&gt; elk jaar &amp; leren/)
    expect(html).toMatch(/name="version:\w+" value="1"/)
  })
})

describe('the overview', () => {
  test('counts the topics with their base, and says who answers apart without saying what', async () => {
    const one = await makeSelfImageOut(world)
    const page = paths.selfImage(one.heidebrink, one.visitId)
    const { html: before } = await visitor.visit(page, { as: one.coordinator })
    expect(before).toContain('0 van de 55 onderwerpen zijn klaar')
    mustBeDone(await saveAs(world, one.coordinator, one.visitId, 't07', { t07a: 'yes' }))
    mustBeDone(await saveAs(world, one.ciso, one.visitId, 't10', { t10a: 'Leveranciers' }))
    const { html } = await visitor.visit(page, { as: one.coordinator })
    expect(html).toContain('1 van de 55 onderwerpen is klaar')
    expect(html).toContain('apart beantwoord: portefeuillehouder te doen, CISO klaar')
    expect(html).not.toContain('Leveranciers</')
    expect((await visitor.visit(page, { as: one.alderman })).html).toContain('Beantwoord uw eigen vragen')
  })

  test('a councillor and another municipality do not find it', async () => {
    await visitor.visit(at(paths.selfImage), { as: cast.councillor, status: 404 })
    const elsewhere = await world.addPerson(
      await world.addOrganisation('municipality', 'Elders'),
      'coordinator',
    )
    await visitor.visit(at(paths.selfImage), { as: elsewhere, status: 404 })
    const own = paths.topic(elsewhere.organisation, cast.visitId, 't01')
    await visitor.visit(own, { as: elsewhere, status: 404 })
  })
})

test('somebody of a successor reads along and changes nothing', async () => {
  const reader = await world.addPerson(await world.addOrganisation('municipality', 'Opvolger'), 'ciso')
  await world.db.write({ ...world.scope(cast.coordinator), person: null }, async tx => {
    await tx.sql
      .insertInto('role_assignment')
      .values({
        organisation_id: cast.heidebrink,
        id: crypto.randomUUID(),
        person_id: reader.id,
        role: 'coordinator',
        starts_on: '2020-01-01',
        is_read_only: true,
      })
      .execute()
    tx.record({ action: 'test.role', object: { kind: 'person', id: reader.id } })
  })
  const { html } = await visitor.visit(topicPath('t07'), { as: reader })
  expect(html).toContain('Heeft iemand de raadsleden uitgelegd')
  expect(html).not.toContain('type="radio"')
  expect(
    (await visitor.post(answerPath('t07'), answersForm({ t07a: 'no' }) as Fields, { as: reader })).status,
  ).toBe(403)
})

describe('answers given apart', () => {
  test('nobody but who gave it reads one before both are done; then both do, and the coordinator still does not', async () => {
    const one = await makeSelfImageOut(world)
    const page = paths.topic(one.heidebrink, one.visitId, 't10')
    mustBeDone(await saveAs(world, one.ciso, one.visitId, 't10', { t10a: 'Zorg van de CISO' }))
    for (const person of [one.alderman, one.coordinator, one.townSecretary])
      expect((await visitor.visit(page, { as: person })).html).not.toContain('Zorg van de CISO')
    const read = paths.selfImageRead(one.heidebrink, one.visitId)
    expect((await visitor.visit(read, { as: one.alderman })).html).not.toContain('Zorg van de CISO')
    expect((await visitor.visit(page, { as: one.ciso })).html).toContain('Zorg van de CISO')
    mustBeDone(await saveAs(world, one.alderman, one.visitId, 't10', { t10a: 'Zorg van de wethouder' }))
    for (const [person, other] of [
      [one.alderman, 'Zorg van de CISO'],
      [one.ciso, 'Zorg van de wethouder'],
      [one.townSecretary, 'Zorg van de wethouder'],
    ] as const)
      expect((await visitor.visit(page, { as: person })).html).toContain(other)
    const coordinator = (await visitor.visit(page, { as: one.coordinator })).html
    expect(coordinator).not.toMatch(/Zorg van de (CISO|wethouder)/)
    expect(coordinator).toContain('klaar')
    expect(coordinator).not.toContain('<textarea')
    expect(coordinator.match(/elk (apart|een eigen antwoord)/g)).toHaveLength(1)
  })

  test('who is both portfolio holder and CISO answers once, and everybody reads why', async () => {
    const one = await makeSelfImageOut(world)
    const both = await world.addRole(one.alderman, one.heidebrink, 'ciso')
    await world.db.write(world.scope(one.townSecretary), async tx => {
      const of = tx.sql.updateTable('role_assignment').set({ is_read_only: true })
      await of.where('person_id', '=', one.ciso.id).execute()
      const delegate = tx.sql.updateTable('delegate').set({ person_id: both.id }).where('role', '=', 'ciso')
      await delegate.where('visit_id', '=', one.visitId).execute()
      tx.record({ action: 'test.role', object: { kind: 'visit', id: one.visitId } })
    })
    const page = paths.topic(one.heidebrink, one.visitId, 't10')
    expect((await visitor.visit(page, { as: both })).html).toContain(
      'U bent portefeuillehouder en CISO: u antwoordt één keer',
    )
    const apart = { t05: 't05a', t09: 't09a', t10: 't10a', t29: 't29b' } as const
    for (const [topic, question] of Object.entries(apart))
      mustBeDone(
        await saveAs(world, both, one.visitId, topic, {
          [question]: topic === 't09' ? 'yearly' : 'Ons ene antwoord',
          ...(topic === 't29' && { t29a: 'more' }),
        }),
      )
    const open = await world.db.read(world.scope(both), tx =>
      tx.sql
        .selectFrom('work_item')
        .select('key')
        .where('key', 'like', `visit:${one.visitId}:apart:%`)
        .where('done_at', 'is', null)
        .execute(),
    )
    expect(open).toEqual([])
    const reads = (await visitor.visit(page, { as: one.townSecretary })).html
    expect(reads).toContain('De portefeuillehouder is ook de CISO')
    expect(reads).toContain('Ons ene antwoord')
    expect(reads).not.toContain('niet beantwoord')
    await makeSeen(world, { ...one, alderman: both })
    mustBeDone(await handInSelfImage(await as(world, one.coordinator), { visitId: one.visitId }))
    const given = await world.db.read(world.scope(one.secretary), tx =>
      findHandover<SelfImageDocument>(tx, { kind: 'visitation.selfImage', subjectId: one.visitId }),
    )
    expect(given?.document.isOneForBoth).toBe(true)
    await setVisit(world, one, { on: '2026-12-01' })
    const dossier = paths.dossier(one.committee, one.visitId)
    const talk = (await visitor.visit(dossier, { as: one.secretary })).html
    expect(talk).toContain('In deze gemeente is de portefeuillehouder ook de CISO')
    const frozen = (await visitor.visit(paths.selfImage(one.heidebrink, one.visitId), { as: both })).html
    expect([frozen.includes('niet beantwoord'), frozen.includes('te doen')]).toEqual([true, false])
    expect(talk).not.toContain('<a href="#onderwerp-t10">')
  })
})

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
      answerPath('t02'),
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

describe('seen and handed in', () => {
  test('from laying before to handing in, each on its own page', async () => {
    const one = await makeSelfImageOut(world)
    const path = (make: (o: string, v: string) => string) => make(one.heidebrink, one.visitId)
    mustBeDone(await saveAs(world, one.coordinator, one.visitId, 't01', { t01a: 'mayor' }))
    const early = await visitor.visit(path(paths.handIn), { as: one.coordinator })
    expect(early.html).toContain('Dat kan zodra het zelfbeeld is gezien')
    expect((await visitor.post(path(paths.handIn), {}, { as: one.coordinator })).status).toBe(422)
    const waits = await visitor.visit(path(paths.selfImageRead), { as: one.alderman })
    expect(waits.html).toContain('De coördinator legt het zelfbeeld eerst aan u voor')
    expect((await visitor.post(path(paths.offer), {}, { as: one.coordinator })).status).toBe(303)
    for (const person of [one.alderman, one.townSecretary]) {
      const read = await visitor.visit(path(paths.selfImageRead), { as: person })
      expect(read.html).toContain('TLP:AMBER+STRICT')
      expect(read.html).toContain('geen oordeel')
      expect(read.html).toContain('De burgemeester')
      expect((await visitor.post(path(paths.seen), {}, { as: person })).status).toBe(303)
    }
    const confirm = await visitor.visit(path(paths.handIn), { as: one.coordinator })
    expect(confirm.html).toContain('Zelfbeeld inleveren?')
    expect(confirm.html).toContain('2. Op de agenda van het college')
    expect((await visitor.post(path(paths.handIn), {}, { as: one.coordinator })).status).toBe(303)
    const topic = await visitor.visit(paths.topic(one.heidebrink, one.visitId, 't01'), {
      as: one.coordinator,
    })
    expect(topic.html).toContain('Het zelfbeeld is ingeleverd')
    expect(topic.html).not.toContain('type="radio"')
    await visitor.visit(path(paths.selfImage), { as: one.colleague })
    await visitor.visit(path(paths.selfImageRead), { as: one.colleague })
    await visitor.visit(path(paths.handIn), { as: one.coordinator })
  })

  test('a post after handing in is refused with the reason', async () => {
    const one = await makeSelfImageOut(world)
    await makeHandedIn(world, one)
    const response = await visitor.post(
      paths.answer(one.heidebrink, one.visitId, 't07'),
      { ...(answersForm({ t07a: 'yes' }) as Fields), formulier: 'antwoorden' },
      { as: one.colleague },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Het zelfbeeld is al ingeleverd en verandert niet meer')
  })
})
