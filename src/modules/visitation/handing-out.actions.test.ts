// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { type LocalDate, localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import type { MoveKind } from '../../kernel/handing-out/moves.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { handedOutTransfer } from '../../platform/handing-out/transfer.ts'
import { workItemTransfer } from '../../platform/work/transfer.ts'
import { handOutQuestions, handOutToNew } from './actions/handing-out/hand-out-questions.ts'
import { seeHandedOut, seeHandedOutList } from './actions/handing-out/see-handed-out.ts'
import { answerHandedOut, takeStep } from './actions/handing-out/work-on-handed-out.ts'
import { handInSelfImage } from './actions/self-image/hand-in-self-image.ts'
import { seeAnswerHistory, seeTopic } from './actions/self-image/see-self-image.ts'
import { listAnswers } from './store/answer.ts'
import { answersForm, makeSeen, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'
import { actionsAt, letNobodyIn, mustBeDone } from './testing.ts'

let world: World
let cast: SelfImageCast
let helper: TestPerson
let other: TestPerson
let stranger: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  cast = await makeSelfImageOut(world)
  helper = await world.addPerson(cast.heidebrink, 'contributor')
  other = await world.addPerson(cast.heidebrink, 'hired')
  stranger = await world.addPerson(await world.addOrganisation('municipality'), 'coordinator')
})
afterAll(() => world.close())

const nothing = { questions: [], dueOn: null, message: '' }
const give = async (topics: readonly string[], to = helper, more = {}) =>
  mustBeDone(
    await handOutQuestions(await as(world, cast.coordinator), {
      ...nothing,
      visitId: cast.visitId,
      topics,
      to: to.id,
      ...more,
    }),
  )
const step = async (person: TestPerson, handedOut: string, kind: MoveKind, body = '', to?: PersonId) =>
  takeStep(await as(world, person), { visitId: cast.visitId, handedOut, move: { kind, body, to } })
const answer = async (person: TestPerson, handedOut: string, topic: string, fields: Record<string, string>) =>
  answerHandedOut(await as(world, person), {
    visitId: cast.visitId,
    handedOut,
    topic,
    raw: answersForm(fields),
  })
const see = async (person: TestPerson, id: string) => {
  const { actor } = await as(world, person)
  return world.db.read(world.scope(person), tx =>
    seeHandedOut(tx, actor, { visitId: cast.visitId, id }, world.now()),
  )
}
const listFor = async (person: TestPerson) => {
  const { actor } = await as(world, person)
  return world.db.read(world.scope(person), async tx =>
    (await seeHandedOutList(tx, actor, cast.visitId)).items.map(one => one.id),
  )
}
const tasksOf = (id: string) =>
  world.db.read(world.scope(cast.coordinator), async tx => {
    const rows = await tx.sql
      .selectFrom('work_item')
      .select(['key', 'person_id', 'due_on', 'from_on'])
      .where('key', 'like', `%:handedOut:${id}:%`)
      .where('done_at', 'is', null)
      .orderBy('key')
      .execute()
    return rows.map(row => ({ ...row, key: row.key.split(':').at(-1) }))
  })

describe('handing out', () => {
  test('puts it on the Vandaag of the colleague, and of the sender from the day after its date', async () => {
    const id = await give(['t11', 't12'], helper, {
      dueOn: localDate('2026-12-01'),
      message: 'Weet jij dit?',
    })
    expect(await tasksOf(id)).toEqual([
      { key: 'overdue', person_id: cast.coordinator.id, due_on: '2026-12-01', from_on: '2026-12-02' },
      { key: 'receive', person_id: helper.id, due_on: '2026-12-01', from_on: null },
    ])
    const { topics, steps, one } = await see(helper, id)
    expect(topics.map(part => part.topic.code)).toEqual(['t11', 't12'])
    expect(steps).toMatchObject([{ kind: 'handedOut', body: 'Weet jij dit?', to: helper.name }])
    expect(one.title).toContain('en nog 1 onderwerp')
    expect(await actionsAt(world, cast.coordinator)).toContain('handedOut.made')
  })

  test('asks something, of a colleague, for a day that is still to come', async () => {
    const wish = { ...nothing, visitId: cast.visitId, topics: ['t11'], to: helper.id }
    const hand = async (change: { topics?: string[]; to?: string; dueOn?: LocalDate }) =>
      handOutQuestions(await as(world, cast.coordinator), { ...wish, ...change })
    expect(await hand({ topics: [] })).toEqual({ problems: [{ field: 'topics', code: 'nothingHandedOut' }] })
    expect(await hand({ topics: ['t10'] })).toEqual({
      problems: [{ field: 'topics', code: 'nothingHandedOut' }],
    })
    expect(await hand({ dueOn: localDate('2026-01-01') })).toEqual({
      problems: [{ field: 'dueOn', code: 'dueInPast' }],
    })
    for (const to of [cast.coordinator.id, cast.councillor.id, stranger.id])
      expect(await hand({ to })).toEqual({ problems: [{ field: 'to', code: 'colleagueUnknown' }] })
  })

  test('is not for who only helps, nor for another municipality', async () => {
    const wish = { ...nothing, visitId: cast.visitId, topics: ['t11'], to: other.id }
    await expect(handOutQuestions(await as(world, helper), wish)).rejects.toThrow(NotAllowed)
    const foreign = await handOutQuestions(await as(world, stranger), wish)
    expect(foreign).toHaveProperty('problems')
  })

  test('to somebody new makes a contributor, with a fresh proof of identity', async () => {
    const wish = {
      ...nothing,
      visitId: cast.visitId,
      topics: ['t19'],
      name: 'L. Nieuw',
      email: 'l.nieuw@heidebrink.example',
    }
    const stale = await as(world, cast.coordinator, { proof: 'none' })
    await expect(handOutToNew(stale, wish, letNobodyIn)).rejects.toThrow(StepUpNeeded)
    const welcomed: string[] = []
    const door = { ...letNobodyIn, letIn: async (_: PersonId, email: string) => void welcomed.push(email) }
    const id = mustBeDone(await handOutToNew(await as(world, cast.coordinator), wish, door))
    expect(welcomed).toEqual(['l.nieuw@heidebrink.example'])
    const holder = (await see(cast.coordinator, id)).one.holder
    expect(holder.name).toBe('L. Nieuw')
    const roles = await world.db.read(world.scope(cast.coordinator), tx =>
      tx.sql.selectFrom('role_assignment').select('role').where('person_id', '=', holder.id).execute(),
    )
    expect(roles).toEqual([{ role: 'contributor' }])
  })
})

describe('the colleague', () => {
  test('sees and answers only what was handed out', async () => {
    const id = await give(['t13'])
    mustBeDone(await answer(helper, id, 't13', { 't13a.unknown': 'ja' }))
    await expect(answer(helper, id, 't14', { 't14a.unknown': 'ja' })).rejects.toThrow(NotFound)
    await expect(answer(other, id, 't13', { 't13a.unknown': 'ja' })).rejects.toThrow(NotFound)
    await expect(see(other, id)).rejects.toThrow(NotFound)
    await expect(see(stranger, id)).rejects.toThrow(NotFound)
    expect(await listFor(other)).not.toContain(id)
  })

  test('of one question gets its follow-ups, and cannot answer another of the topic', async () => {
    const id = await give([], helper, { questions: ['t01b'] })
    expect((await see(helper, id)).topics.flatMap(one => one.questions.map(each => each.code))).toEqual([
      't01b',
    ])
    mustBeDone(await answer(helper, id, 't01', { t01a: 'mayor', t01b: '03-2024' }))
    const given = await world.db.read(world.scope(cast.coordinator), tx => listAnswers(tx, cast.visitId))
    expect(given.filter(one => one.question.startsWith('t01')).map(one => one.question)).toEqual(['t01b'])
  })

  test('answers with a history that colleagues read', async () => {
    const { actor } = await as(world, cast.coordinator)
    const history = await world.db.read(world.scope(cast.coordinator), tx =>
      seeAnswerHistory(tx, actor, { visitId: cast.visitId, topic: 't01', question: 't01b' }),
    )
    expect(history.versions).toMatchObject([{ personName: helper.name }])
  })

  test('asks back, and gets a reply in the same thread', async () => {
    const id = await give(['t16'])
    expect(await step(helper, id, 'asked')).toEqual({ problems: [{ field: 'body', code: 'required' }] })
    mustBeDone(await step(helper, id, 'asked', 'Ook van de leverancier?'))
    expect((await tasksOf(id)).map(one => one.key)).toEqual(['asked', 'receive'])
    mustBeDone(await step(cast.coordinator, id, 'replied', 'Ja, ook die.'))
    expect((await tasksOf(id)).map(one => one.key)).toEqual(['receive'])
    expect((await see(helper, id)).steps.map(one => one.kind)).toEqual(['handedOut', 'asked', 'replied'])
  })

  test('hands on, and then sees it no more', async () => {
    const id = await give(['t17'])
    mustBeDone(await step(helper, id, 'handedOn', 'Jij weet dit', other.id))
    await expect(see(helper, id)).rejects.toThrow(NotFound)
    await expect(answer(helper, id, 't17', { 't17a.unknown': 'ja' })).rejects.toThrow(NotFound)
    expect((await see(other, id)).fillsIn).toBe(true)
    expect(await step(other, id, 'handedOn', '', stranger.id)).toEqual({
      problems: [{ field: 'to', code: 'colleagueUnknown' }],
    })
    expect(await tasksOf(id)).toMatchObject([{ key: 'receive', person_id: other.id }])
  })

  test('gives back what is not theirs; the sender gives it to another', async () => {
    const id = await give(['t18'])
    mustBeDone(await step(helper, id, 'returned', 'Dit doet P&O.'))
    await expect(see(helper, id)).rejects.toThrow(NotFound)
    expect(await tasksOf(id)).toMatchObject([{ key: 'returned', person_id: cast.coordinator.id }])
    mustBeDone(await step(cast.coordinator, id, 'handedOn', '', other.id))
    expect((await see(other, id)).moves).toContain('answered')
  })
})

describe('the sender', () => {
  test('gives an answer back with a reason, or takes it over; then it is over for the colleague', async () => {
    const id = await give(['t20'])
    expect(await step(helper, id, 'answered')).toEqual({
      problems: [{ field: 'body', code: 'topicLeftOpen' }],
    })
    mustBeDone(await answer(helper, id, 't20', { 't20a.unknown': 'ja' }))
    mustBeDone(await step(helper, id, 'answered'))
    expect(await answer(helper, id, 't20', { 't20a.unknown': 'ja' })).toHaveProperty('problems')
    expect(await tasksOf(id)).toMatchObject([{ key: 'judge', person_id: cast.coordinator.id }])
    expect(await step(cast.coordinator, id, 'sentBack')).toHaveProperty('problems')
    mustBeDone(await step(cast.coordinator, id, 'sentBack', 'Welk jaar?'))
    mustBeDone(await step(helper, id, 'answered', '2024'))
    await expect(step(helper, id, 'accepted')).resolves.toHaveProperty('problems')
    mustBeDone(await step(cast.coordinator, id, 'accepted'))
    expect(await tasksOf(id)).toEqual([])
    await expect(see(helper, id)).rejects.toThrow(NotFound)
    expect(await listFor(helper)).not.toContain(id)
    expect((await see(cast.alderman, id)).steps).toHaveLength(5)
  })

  test('finds the thread with the question', async () => {
    const { actor } = await as(world, cast.ciso)
    const page = await world.db.read(world.scope(cast.ciso), tx =>
      seeTopic(tx, actor, { visitId: cast.visitId, topic: 't20' }, world.now()),
    )
    expect(page.handedOut).toMatchObject([{ state: 'accepted', holder: { name: helper.name } }])
  })

  test('who leaves passes on what was handed out, also what he or she holds', async () => {
    const leaver = await world.addPerson(cast.heidebrink, 'contributor')
    const id = await give(['t21'], leaver)
    const held = await give(['t23'], other)
    await world.db.write(world.scope(cast.coordinator), async tx => {
      expect(await workItemTransfer.list(tx, leaver.id)).toHaveLength(1)
      expect(await workItemTransfer.list(tx, cast.coordinator.id)).toContainEqual(
        expect.objectContaining({ title: (await see(other, held)).one.title }),
      )
      await handedOutTransfer.handOn(tx, leaver.id, other.id, world.now())
      tx.bookkeeping()
    })
    expect((await see(other, id)).one.holder.name).toBe(other.name)
    await expect(see(leaver, id)).rejects.toThrow(NotFound)
  })
})

test('handing in ends everything that still runs', async () => {
  const id = await give(['t22'])
  await makeSeen(world, cast)
  mustBeDone(await handInSelfImage(await as(world, cast.coordinator), { visitId: cast.visitId }))
  await expect(see(helper, id)).rejects.toThrow(NotFound)
  expect((await see(cast.coordinator, id)).one.state).toBe('withdrawn')
  expect(await tasksOf(id)).toEqual([])
  expect(await step(cast.coordinator, id, 'withdrawn')).toEqual({
    problems: [{ field: '', code: 'selfImageClosed' }],
  })
})
