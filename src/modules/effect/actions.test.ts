// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { findHandover, handOver } from '../../platform/handover/store.ts'
import { codeAnswer } from './actions/code-answer.ts'
import { findCodingWork } from './actions/find-coding-work.ts'
import { openSurvey } from './actions/open-survey.ts'
import { releaseSurvey } from './actions/release-survey.ts'
import { remindSurvey } from './actions/remind-survey.ts'
import { sendSurvey } from './actions/send-survey.ts'
import { tellRound } from './actions/tell-round.ts'
import type { Figures } from './domain/figures.ts'
import { findEffectRound } from './store/round.ts'
import { getSurvey } from './store/survey.ts'
import {
  addCandidate,
  addEffectCast,
  afterClosing,
  answerAs,
  ask,
  closesOn,
  codesOf,
  type EffectCast,
  makeAnswered,
  makeOpened,
  makeSent,
  mustBeDone,
  tell,
  testKeys,
} from './testing.ts'

let world: World
let cast: EffectCast
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEffectCast(world)
})

const surveyOf = (id: string) => world.db.read(world.scope(cast.lies), tx => getSurvey(tx, id))
const work = (id: string) => world.db.read(world.scope(cast.lies), tx => findCodingWork(tx, id))
const openTasks = async (person: TestPerson) =>
  (
    await ask<{ title: string }>(
      world,
      `SELECT title FROM work_item WHERE organisation_id = '${person.organisation}' AND done_at IS NULL`,
    )
  ).map(row => row.title)
const [first, second] = [0, 1].map(n => () => cast.coordinators[n] as TestPerson) as [
  () => TestPerson,
  () => TestPerson,
]

test('VNG learns counts and who has a final report; the IBD the name; a refusal changes nothing', async () => {
  await addCandidate(world, cast, 'invited')
  await tell(world, cast)
  const standAt = async (person: TestPerson) =>
    world.db.read(world.scope(person), tx => findEffectRound(tx, cast.roundId))
  const before = await standAt(cast.lies)
  expect(before?.stand?.phases).toEqual({ ahead: 1, selfImage: 0, visited: 0, reported: 10 })
  expect(before?.stand?.reported).toHaveLength(10)
  expect(await standAt(cast.dana)).toMatchObject({ name: 'Ronde 2026', stand: null })
  await world.db.write(world.scope(cast.secretary), async tx => {
    await tx.sql.updateTable('visit').set({ state: 'refused' }).where('state', '=', 'invited').execute()
    tx.record({ action: 'test.refused', object: { kind: 'round', id: cast.roundId } })
  })
  await tell(world, cast)
  expect(await standAt(cast.lies)).toEqual(before)
})

test('only those who keep the round tell of it, and only of their own', async () => {
  const member = await world.addPerson(cast.committee, 'member')
  await expect(tellRound(await as(world, member), cast.roundId)).rejects.toThrow(NotAllowed)
  await expect(tellRound(await as(world, cast.secretary), newId())).rejects.toThrow(NotFound)
  const other = await world.addPerson(await world.addOrganisation('committee'), 'chair')
  await expect(tellRound(await as(world, other), cast.roundId)).rejects.toThrow(NotFound)
})

test('a survey goes to those with a final report, once, with a last day that leaves time', async () => {
  const staff = await as(world, cast.lies)
  const input = { roundId: cast.roundId, closesOn }
  await expect(sendSurvey(staff, input, testKeys)).rejects.toThrow(NotFound)
  await tell(world, cast)
  const soon = { ...input, closesOn: '2026-11-26' as typeof closesOn }
  expect(codesOf(await sendSurvey(staff, soon, testKeys))).toEqual(['surveyCloses'])
  const id = mustBeDone(await sendSurvey(staff, input, testKeys))
  expect(codesOf(await sendSurvey(staff, input, testKeys))).toEqual(['surveySent'])
  expect(await surveyOf(id)).toMatchObject({ asked: 10, sealed: 0, hasKey: true })
  expect(await openTasks(first())).toEqual(['Vertel wat het bezoek opleverde, zonder naam'])
  await expect(sendSurvey(await as(world, cast.secretary), input, testKeys)).rejects.toThrow(NotFound)
  const administrator = await as(world, await world.addPerson(cast.lies.organisation, 'administrator'))
  await expect(sendSurvey(administrator, input, testKeys)).rejects.toThrow(NotAllowed)
})

test('a municipality answers once, until the last day, and only when it was asked', async () => {
  const id = await makeSent(world, cast)
  expect(codesOf(await answerAs(world, first(), id, {}))).toEqual(['surveyEmpty'])
  expect(codesOf(await answerAs(world, first(), id, { e01a: 'best' }))).toEqual(['answer:unknownOption'])
  mustBeDone(await answerAs(world, first(), id, { e01a: 'action' }))
  expect(codesOf(await answerAs(world, first(), id, { e01a: 'action' }))).toEqual(['surveyAnswered'])
  expect(await openTasks(first())).toEqual([])
  expect(await surveyOf(id)).toMatchObject({ sealed: 1 })
  const stranger = await world.addPerson(await world.addOrganisation('municipality'), 'coordinator')
  await expect(answerAs(world, stranger, id, { e01a: 'action' })).rejects.toThrow(NotFound)
  const councillor = await world.addPerson(second().organisation, 'councillor')
  await expect(answerAs(world, councillor, id, { e01a: 'action' })).rejects.toThrow(NotAllowed)
  world.setNow(afterClosing)
  expect(codesOf(await answerAs(world, second(), id, { e01a: 'action' }))).toEqual(['surveyClosed'])
})

test('ten posts at once leave one answer', async () => {
  const id = await makeSent(world, cast)
  const context = await as(world, first())
  const { answerSurvey } = await import('./actions/answer-survey.ts')
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => answerSurvey(context, id, { e01a: 'action' })),
  )
  expect(outcomes.flatMap(codesOf)).toEqual(Array.from({ length: 9 }, () => 'surveyAnswered'))
  expect(await surveyOf(id)).toMatchObject({ sealed: 1 })
})

test('a reminder brings the task back to who did not answer, at most once a day', async () => {
  const id = await makeSent(world, cast)
  mustBeDone(await answerAs(world, first(), id, { e01a: 'action' }))
  mustBeDone(await remindSurvey(await as(world, cast.noor), id))
  expect(await openTasks(first())).toEqual([])
  expect(await openTasks(second())).toHaveLength(1)
  expect(codesOf(await remindSurvey(await as(world, cast.lies), id))).toEqual(['surveyRemindedToday'])
  world.setNow(afterClosing)
  expect(codesOf(await remindSurvey(await as(world, cast.lies), id))).toEqual(['surveyNotRunning'])
})

test('opening takes two people with a fresh proof, after the last day', async () => {
  const id = await makeAnswered(world, cast)
  const opens = async (person: TestPerson) => openSurvey(await as(world, person), id, testKeys)
  expect(codesOf(await opens(cast.lies))).toEqual(['surveyStillRunning'])
  world.setNow(afterClosing)
  const unproved = await as(world, cast.lies, { proof: 'none' })
  await expect(openSurvey(unproved, id, testKeys)).rejects.toThrow(StepUpNeeded)
  mustBeDone(await opens(cast.lies))
  expect(codesOf(await opens(cast.lies))).toEqual(['surveySamePerson'])
  expect((await work(id)).answers).toEqual([])
  mustBeDone(await opens(cast.noor))
  expect((await work(id)).answers).toHaveLength(10)
  expect(await surveyOf(id)).toMatchObject({ sealed: 0, hasKey: false })
  expect(codesOf(await opens(cast.tom))).toEqual(['surveyOpened'])
})

test('two accounts with one mailbox are one person', async () => {
  const id = await makeAnswered(world, cast)
  world.setNow(afterClosing)
  mustBeDone(await openSurvey(await as(world, cast.lies), id, testKeys))
  const [row] = await ask<{ email: string }>(world, `SELECT email FROM person WHERE id = '${cast.lies.id}'`)
  const alias = row?.email.replace('@', '+twee@')
  await ask(world, `UPDATE person SET email = '${alias}' WHERE id = '${cast.tom.id}'`)
  expect(codesOf(await openSurvey(await as(world, cast.tom), id, testKeys))).toEqual(['surveySameMailbox'])
})

test('nine answers are destroyed unread, and the committee hears that there are no figures', async () => {
  const id = await makeSent(world, cast)
  for (const person of cast.coordinators.slice(1))
    mustBeDone(await answerAs(world, person, id, { 'e01a.note': 'Stil verhaal' }))
  world.setNow(afterClosing)
  for (const person of [cast.lies, cast.noor])
    mustBeDone(await openSurvey(await as(world, person), id, testKeys))
  expect(await surveyOf(id)).toMatchObject({ sealed: 0, hasKey: false, figures: { base: null } })
  expect((await work(id)).answers).toEqual([])
  expect(await openTasks(first())).toEqual([])
})

test('once it is opened every visit in follow-up is surveyed together, whoever answered; others stay', async () => {
  await addCandidate(world, cast, 'handedIn')
  await addCandidate(world, cast, 'followUp')
  const id = await makeSent(world, cast)
  mustBeDone(await answerAs(world, first(), id, { e01a: 'action' }))
  const states = () =>
    ask<{ state: string; moments: number; n: number }>(
      world,
      `SELECT v.state, count(DISTINCT s.at)::int AS moments, count(DISTINCT v.id)::int AS n
       FROM visit v JOIN visit_state s ON s.visit_id = v.id AND s.state = v.state
       WHERE v.round_id = '${cast.roundId}' GROUP BY v.state ORDER BY v.state`,
    )
  world.setNow(afterClosing)
  mustBeDone(await openSurvey(await as(world, cast.lies), id, testKeys))
  expect((await states()).map(one => [one.state, one.n])).toEqual([
    ['followUp', 11],
    ['handedIn', 1],
  ])
  mustBeDone(await openSurvey(await as(world, cast.noor), id, testKeys))
  expect(await states()).toEqual([
    { state: 'handedIn', moments: 1, n: 1 },
    { state: 'surveyed', moments: 1, n: 11 },
  ])
})

test('only the VNG that was told of a round says that it was surveyed', async () => {
  await tell(world, cast)
  const stranger = await world.addPerson(await world.addOrganisation('vng'), 'programmeStaff')
  await world.db.write(world.scope(stranger), async tx => {
    const said = { kind: 'effect.surveyed', subjectId: cast.roundId, ground: 'effect', document: {} }
    await handOver(tx, { ...said, to: cast.committee }, world.now())
  })
  const rows = await ask<{ state: string }>(
    world,
    `SELECT DISTINCT state FROM visit WHERE round_id = '${cast.roundId}'`,
  )
  expect(rows).toEqual([{ state: 'followUp' }])
})

test('two coders place each text; then the totals are frozen and go to the committee', async () => {
  const id = await makeOpened(world, cast)
  const { answers } = await work(id)
  const texts = answers.filter(answer => answer.answers.e01a?.value === undefined)
  expect(texts).toHaveLength(3)
  const code = async (person: TestPerson, answerId: string, given: string) =>
    codeAnswer(await as(world, person), { surveyId: id, answerId, question: 'e01a', code: given })
  for (const { id: text } of texts) {
    mustBeDone(await code(cast.lies, text, 'unclear'))
    mustBeDone(await code(cast.noor, text, text === texts[0]?.id ? 'action' : 'unclear'))
  }
  const [disputed] = texts
  if (!disputed) throw new Error('no text')
  expect(codesOf(await code(cast.tom, disputed.id, 'action'))).toEqual(['surveyTwoCoders'])
  expect(codesOf(await code(cast.lies, disputed.id, 'brilliant'))).toEqual(['choose'])
  const release = async () => releaseSurvey(await as(world, cast.lies), id)
  expect(codesOf(await release())).toEqual(['surveyUncoded'])
  mustBeDone(await code(cast.lies, disputed.id, 'action'))
  const chosen = answers.find(answer => answer.answers.e01a?.value !== undefined)
  expect(codesOf(await code(cast.lies, chosen?.id ?? '', 'unclear'))).toEqual(['surveyChosen'])
  mustBeDone(await release())
  expect(codesOf(await release())).toEqual(['surveyReleased'])
  expect(codesOf(await code(cast.lies, disputed.id, 'unclear'))).toEqual(['surveyReleased'])
  const handed = await world.db.read(world.scope(cast.chair), tx =>
    findHandover<Figures>(tx, { kind: 'effect.figures', subjectId: cast.roundId }),
  )
  expect(handed?.document).toMatchObject({ base: 10 })
  expect(JSON.stringify(handed?.document)).toContain('50 %')
})

test('another VNG finds nothing of the survey', async () => {
  const id = await makeSent(world, cast)
  const other = await as(world, await world.addPerson(await world.addOrganisation('vng'), 'programmeStaff'))
  await expect(remindSurvey(other, id)).rejects.toThrow(NotFound)
  await expect(openSurvey(other, id, testKeys)).rejects.toThrow(NotFound)
  await expect(releaseSurvey(other, id)).rejects.toThrow(NotFound)
  const coding = { surveyId: id, answerId: newId(), question: 'e01a', code: 'unclear' }
  await expect(codeAnswer(other, coding)).rejects.toThrow(NotFound)
})
