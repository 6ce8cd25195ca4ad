// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { handInSelfImage } from './actions/self-image/hand-in-self-image.ts'
import { markSeen } from './actions/self-image/mark-seen.ts'
import { offerSelfImage } from './actions/self-image/offer-self-image.ts'
import { saveAnswers } from './actions/self-image/save-answers.ts'
import type { SelfImageDocument } from './domain/handover-documents.ts'
import { listAnswers } from './store/answer.ts'
import { getSelfImage } from './store/self-image.ts'
import {
  answersForm,
  makeHandedIn,
  makeSeen,
  makeSelfImageOut,
  type SelfImageCast,
  saveAs,
} from './testing/self-image.ts'
import { mustBeDone, participationOf, visitOf } from './testing.ts'

let world: World
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  cast = await makeSelfImageOut(world)
})
afterAll(() => world.close())

const answersOf = (person: TestPerson, visitId: string) =>
  world.db.read(world.scope(person), tx => listAnswers(tx, visitId))
const eventsOf = (person: TestPerson, action: string) =>
  world.db.read(world.scope(person), async tx => {
    const rows = await tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute()
    return rows.map(row => JSON.parse(row.body)).filter(one => one.action === action)
  })
const tasksOf = (person: TestPerson, name: string) =>
  world.db.read(world.scope(person), tx =>
    tx.sql
      .selectFrom('work_item')
      .select(['key', 'role', 'person_id', 'due_on', 'url', 'done_at'])
      .where('key', 'like', `%:${name}%`)
      .where('done_at', 'is', null)
      .execute(),
  )

describe('the questionnaire comes in', () => {
  test('opens the self-image and puts it before coordinator and both who answer apart', async () => {
    expect((await participationOf(world, cast, cast.visitId)).state).toBe('answering')
    const selfImage = await world.db.read(world.scope(cast.coordinator), tx => getSelfImage(tx, cast.visitId))
    expect(selfImage.questionnaire.code).toBe('self-image')
    expect((await tasksOf(cast.coordinator, 'selfImage')).length).toBe(1)
    expect((await tasksOf(cast.coordinator, 'apart')).map(one => one.role).sort()).toEqual([
      'ciso',
      'portfolioHolder',
    ])
  })
})

describe('saving answers', () => {
  test('a topic is one post: every changed answer with its event, which never holds the answer', async () => {
    const saved = mustBeDone(
      await saveAs(world, cast.colleague, cast.visitId, 't01', {
        t01a: 'alderman',
        t01b: '11-2023',
        't01a.note': 'Sinds kort',
      }),
    )
    expect([...saved.versions]).toEqual([
      ['t01a', 1],
      ['t01b', 1],
    ])
    const stored = (await answersOf(cast.colleague, cast.visitId)).filter(one =>
      one.question.startsWith('t01'),
    )
    expect(stored.map(one => [one.question, one.slot, one.answer])).toEqual([
      ['t01a', 'municipality', { value: { kind: 'one', choice: 'alderman' }, note: 'Sinds kort' }],
      ['t01b', 'municipality', { value: { kind: 'date', on: '2023-11' } }],
    ])
    const events = await eventsOf(cast.colleague, 'answer.saved')
    expect(events.map(one => one.details.question)).toEqual(['t01a', 't01b'])
    expect(JSON.stringify(events)).not.toMatch(/alderman|2023-11|Sinds kort/)
  })

  test('what did not change makes no version and no event, also when the form is old', async () => {
    const before = (await eventsOf(cast.colleague, 'answer.saved')).length
    mustBeDone(await saveAs(world, cast.colleague, cast.visitId, 't07', { t07a: 'partly' }))
    mustBeDone(await saveAs(world, cast.colleague, cast.visitId, 't07', { t07a: 'partly' }))
    expect((await eventsOf(cast.colleague, 'answer.saved')).length).toBe(before + 1)
  })

  test('somebody else was first: both answers come back, and nothing of the post is saved', async () => {
    mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't06', { t06a: ['letter'] }))
    const late = saveAs(world, cast.colleague, cast.visitId, 't06', { t06a: ['session'], t06b: '2024' })
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({
      mine: expect.stringContaining('In een bijeenkomst over dit onderwerp'),
      theirs: expect.stringContaining('In een brief van het college'),
    })
    const stored = await answersOf(cast.coordinator, cast.visitId)
    expect(stored.find(one => one.question === 't06b')).toBeUndefined()
  })

  test('something wrong keeps the whole post back, and says where', async () => {
    const outcome = await saveAs(world, cast.coordinator, cast.visitId, 't02', {
      t02a: 'vaak',
      t02b: ['policy'],
    })
    expect(outcome).toEqual({ problems: [{ field: 't02a', code: 'answer:notWholeNumber' }] })
    expect(
      (await answersOf(cast.coordinator, cast.visitId)).some(one => one.question.startsWith('t02')),
    ).toBe(false)
  })

  test('two who save the first answer at once: one is kept, the other hears of it', async () => {
    const results = await Promise.allSettled([
      saveAs(world, cast.coordinator, cast.visitId, 't08', { t08a: 'all' }),
      saveAs(world, cast.colleague, cast.visitId, 't08', { t08a: 'none' }),
    ])
    expect(results.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const stored = (await answersOf(cast.coordinator, cast.visitId)).filter(one => one.question === 't08a')
    expect(stored.map(one => one.version)).toEqual([1])
  })

  test('an answer can be emptied; its version goes on', async () => {
    mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't46', { t46a: 'no' }))
    mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't46', { t46a: '' }, { t46a: 1 }))
    const stored = (await answersOf(cast.coordinator, cast.visitId)).find(one => one.question === 't46a')
    expect(stored).toMatchObject({ answer: {}, version: 2 })
  })

  test('a choice can be taken back with its own button, while its note stays', async () => {
    mustBeDone(
      await saveAs(world, cast.coordinator, cast.visitId, 't44', { t44a: 'all', 't44a.note': 'Bijna' }),
    )
    const fields = { t44a: 'all', 't44a.note': 'Bijna', wis: 't44a' }
    const raw = { ...answersForm({ t44a: 'all' }, { t44a: 1 }), ...fields }
    mustBeDone(
      await saveAnswers(await as(world, cast.coordinator), { visitId: cast.visitId, topic: 't44', raw }),
    )
    const stored = (await answersOf(cast.coordinator, cast.visitId)).find(one => one.question === 't44a')
    expect(stored).toMatchObject({ answer: { note: 'Bijna' }, version: 2 })
    expect(stored?.answer.value).toBeUndefined()
  })

  test('a role without a part in it may not answer, and another municipality does not find it', async () => {
    await expect(saveAs(world, cast.councillor, cast.visitId, 't01', { t01a: 'mayor' })).rejects.toThrow(
      NotAllowed,
    )
    const elsewhere = await world.addPerson(await world.addOrganisation('municipality', 'Elders'), 'ciso')
    await expect(saveAs(world, elsewhere, cast.visitId, 't01', { t01a: 'mayor' })).rejects.toThrow(NotFound)
    await expect(saveAs(world, cast.coordinator, cast.visitId, 't99', { t99a: 'mayor' })).rejects.toThrow(
      NotFound,
    )
  })
})

describe('answering apart', () => {
  test('portfolio holder and CISO each have their own answer, and nobody answers for them', async () => {
    mustBeDone(
      await saveAs(world, cast.alderman, cast.visitId, 't05', { t05a: 'Of wij klaar zijn voor een aanval.' }),
    )
    mustBeDone(await saveAs(world, cast.ciso, cast.visitId, 't05', { t05a: 'Bijna geen.' }))
    const stored = (await answersOf(cast.ciso, cast.visitId)).filter(one => one.question === 't05a')
    expect(stored.map(one => one.slot).sort()).toEqual(['ciso', 'portfolioHolder'])
    await expect(saveAs(world, cast.coordinator, cast.visitId, 't05', { t05a: 'x' })).rejects.toMatchObject({
      reason: 'answeredApart',
    })
  })

  test('who has answered all of the own questions has nothing waiting any more', async () => {
    for (const [topic, fields] of [
      ['t09', { t09a: 'yearly' }],
      ['t10', { t10a: 'Leveranciers.' }],
      ['t29', { t29a: 'more', t29b: 'Mensen melden sneller.' }],
    ] as const)
      mustBeDone(await saveAs(world, cast.ciso, cast.visitId, topic, fields))
    expect((await tasksOf(cast.ciso, 'apart')).map(one => one.role)).toEqual(['portfolioHolder'])
  })
})

describe('seen and handed in', () => {
  test('it is first laid before both, then each marks it once', async () => {
    const one = await makeSelfImageOut(world)
    const { visitId } = one
    expect(await markSeen(await as(world, one.alderman), { visitId })).toMatchObject({
      problems: [{ code: 'notOffered' }],
    })
    await expect(offerSelfImage(await as(world, one.colleague), { visitId })).rejects.toThrow(NotAllowed)
    mustBeDone(await offerSelfImage(await as(world, one.coordinator), { visitId }))
    expect((await tasksOf(one.alderman, 'seen')).map(task => task.role).sort()).toEqual([
      'municipalSecretary',
      'portfolioHolder',
    ])
    await expect(markSeen(await as(world, one.coordinator), { visitId })).rejects.toThrow(NotAllowed)
    mustBeDone(await markSeen(await as(world, one.alderman), { visitId }))
    expect(await markSeen(await as(world, one.alderman), { visitId })).toMatchObject({
      problems: [{ code: 'alreadySeen' }],
    })
    expect((await tasksOf(one.alderman, 'seen')).map(task => task.role)).toEqual(['municipalSecretary'])
    expect(await handInSelfImage(await as(world, one.coordinator), { visitId })).toMatchObject({
      problems: [{ code: 'notSeenBySecretary' }],
    })
    mustBeDone(await markSeen(await as(world, one.townSecretary), { visitId }))
    expect((await tasksOf(one.alderman, 'handIn')).length).toBe(1)
  })

  test('handing in gives the committee a copy, freezes the answers and clears what waited', async () => {
    const one = await makeSelfImageOut(world)
    const { visitId } = one
    const before = await world.db.read(world.scope(one.secretary), tx =>
      findHandover(tx, { kind: 'visitation.selfImage', subjectId: visitId }),
    )
    expect(before).toBeUndefined()
    await makeHandedIn(world, one)
    const given = await world.db.read(world.scope(one.secretary), tx =>
      findHandover<SelfImageDocument>(tx, { kind: 'visitation.selfImage', subjectId: visitId }),
    )
    expect(given?.document.answers.map(answer => `${answer.question} ${answer.slot}`)).toEqual([
      't01a municipality',
      't01b municipality',
      't03a municipality',
      't10a portfolioHolder',
      't10a ciso',
      't14a municipality',
      'c2a municipality',
    ])
    expect(given?.document.seen.map(seen => seen.role)).toEqual(['municipalSecretary', 'portfolioHolder'])
    expect((await participationOf(world, one, visitId)).state).toBe('handedIn')
    expect((await visitOf(world, one, visitId)).state).toBe('handedIn')
    for (const task of ['selfImage', 'apart', 'seen', 'handIn'])
      expect(await tasksOf(one.coordinator, task), task).toEqual([])
    expect((await tasksOf(one.secretary, 'schedule')).length).toBeGreaterThan(0)
    expect(await saveAs(world, one.coordinator, visitId, 't07', { t07a: 'yes' })).toMatchObject({
      problems: [{ code: 'selfImageClosed' }],
    })
    expect(await handInSelfImage(await as(world, one.coordinator), { visitId })).toMatchObject({
      problems: [{ code: 'selfImageClosed' }],
    })
    expect(await offerSelfImage(await as(world, one.coordinator), { visitId })).toMatchObject({
      problems: [{ code: 'selfImageClosed' }],
    })
  })

  test('an answer that is being saved while it is handed in is in the copy, or refused', async () => {
    const one = await makeSelfImageOut(world)
    await makeSeen(world, one)
    const [saved] = await Promise.all([
      saveAs(world, one.colleague, one.visitId, 't07', { t07a: 'yes' }),
      handInSelfImage(await as(world, one.coordinator), { visitId: one.visitId }),
    ])
    const given = await world.db.read(world.scope(one.secretary), tx =>
      findHandover<SelfImageDocument>(tx, { kind: 'visitation.selfImage', subjectId: one.visitId }),
    )
    expect(given?.document.answers.length).toBe('problems' in saved ? 0 : 1)
  })
})
