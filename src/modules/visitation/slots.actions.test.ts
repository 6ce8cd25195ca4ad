// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { nameDelegation } from './actions/invitation/name-delegation.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setMembers } from './actions/round/set-members.ts'
import { setState } from './actions/round/set-state.ts'
import { answerMemberSlots, answerSlots } from './actions/slots/answer-slots.ts'
import { offerSlots } from './actions/slots/offer-slots.ts'
import type { SlotAnswersDocument } from './domain/handover-documents.ts'
import { listSlotAnswers, listTakenDays } from './store/slots.ts'
import { answerBy, makeOffered, slots, thursday, tuesday } from './testing/slots.ts'
import {
  actionsAt,
  addCast,
  type Cast,
  letNobodyIn,
  makeCandidate,
  makeRound,
  mustBeDone,
  openTasks,
  participationOf,
  visitOf,
  wholeDelegation,
} from './testing.ts'

let world: World
let cast: Cast
let visitId: string
let stranger: TestPerson
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  stranger = await world.addPerson(await world.addOrganisation('municipality'), 'municipalSecretary')
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addCast(world)
  visitId = await makeOffered(world, cast)
})

const both = { [thursday]: 'yes', [tuesday]: 'no' } as const
const answer = async (who: TestPerson, seat: string, more: object = {}) =>
  answerSlots(await as(world, who), { visitId, seat, version: 0, choices: both, note: '', ...more })
const answerAsMember = async (who: TestPerson, seat: string, more: object = {}) =>
  answerMemberSlots(await as(world, who), { visitId, seat, version: 0, choices: 'all', note: '', ...more })
const waiting = async (who: TestPerson, title: string) =>
  (await openTasks(world, who)).filter(one => one.title.startsWith(title)).map(one => one.person_id)
const given = async () =>
  (
    await world.db.read(world.scope(cast.secretary), tx =>
      findHandover<SlotAnswersDocument>(tx, { kind: 'visitation.slotAnswers', subjectId: visitId }),
    )
  )?.document

describe('offering half-days', () => {
  test('asks everybody who comes along on Vandaag, until the last day for answers', async () => {
    const tasks = await openTasks(world, cast.townSecretary)
    expect(
      tasks
        .filter(one => one.title === 'Geef aan wanneer u bij het gesprek kunt zijn')
        .map(one => one.due_on),
    ).toEqual([answerBy, answerBy, answerBy])
    expect(await waiting(cast.townSecretary, 'Geef aan wanneer u bij')).toEqual(
      expect.arrayContaining([cast.alderman.id, cast.townSecretary.id, cast.ciso.id]),
    )
    expect(await waiting(cast.townSecretary, 'Geef aan wanneer uw collega’s')).toEqual([
      cast.townSecretary.id,
    ])
    expect(await waiting(cast.secretary, 'Geef aan wanneer u naar Heidebrink')).toEqual([cast.member.id])
    expect(await actionsAt(world, cast.secretary)).toContain('slots.offered')
  })

  test('is for the secretary of this committee, not from an old page, and only while a day can be set', async () => {
    const offer = async (who: TestPerson, more: object = {}) =>
      offerSlots(await as(world, who), { visitId, slots, answerBy, version: 1, ...more })
    await expect(offer(cast.member)).rejects.toThrow(NotAllowed)
    await expect(offer(elsewhere)).rejects.toThrow(NotFound)
    await expect(offer(cast.secretary, { version: 0 })).rejects.toThrow(Conflict)
    expect(await offer(cast.secretary, { slots: [] })).toEqual({
      problems: [{ field: 'slots', code: 'noSlots' }],
    })
    const { version } = await visitOf(world, cast, visitId)
    const aside = { visitId, version, to: 'paused', reason: 'Fusie.' } as const
    mustBeDone(await setState(await as(world, cast.secretary), aside))
    expect(await offer(cast.secretary)).toEqual({ problems: [{ field: '', code: 'dateIsNotOpen' }] })
  })

  test('again, keeps what was answered for the same half-days and asks only for the new ones', async () => {
    mustBeDone(await answer(cast.alderman, cast.alderman.id))
    const again = { visitId, answerBy, version: 1 }
    mustBeDone(await offerSlots(await as(world, cast.secretary), { ...again, slots: slots.slice(0, 1) }))
    expect(await waiting(cast.alderman, 'Geef aan wanneer u bij')).not.toContain(cast.alderman.id)
    const more = [...slots, { on: localDate('2027-02-11'), part: 'morning' } as const]
    mustBeDone(await offerSlots(await as(world, cast.secretary), { ...again, version: 2, slots: more }))
    expect(await waiting(cast.alderman, 'Geef aan wanneer u bij')).toContain(cast.alderman.id)
  })
})

describe('an answer of the municipality', () => {
  test('reaches the committee by role and without a name, and is done on Vandaag', async () => {
    mustBeDone(await answer(cast.alderman, cast.alderman.id, { note: 'Liever niet dinsdag' }))
    expect(await given()).toEqual({
      seats: [{ roles: ['portfolioHolder'], choices: both, note: 'Liever niet dinsdag' }],
    })
    expect(JSON.stringify(await given())).not.toContain(cast.alderman.name)
    expect(await waiting(cast.alderman, 'Geef aan wanneer u bij')).not.toContain(cast.alderman.id)
    expect(await actionsAt(world, cast.alderman)).toContain('slots.answered')
  })

  test('is each one’s own; the coordinator may give it for a colleague, a colleague may not', async () => {
    await expect(answer(cast.ciso, cast.alderman.id)).rejects.toThrow(NotAllowed)
    await expect(answer(cast.ciso, 'operationsHead')).rejects.toThrow(NotAllowed)
    await expect(answer(stranger, cast.alderman.id)).rejects.toThrow(NotFound)
    mustBeDone(await answer(cast.townSecretary, 'operationsHead'))
    mustBeDone(await answer(cast.townSecretary, cast.alderman.id))
    expect(await waiting(cast.townSecretary, 'Geef aan wanneer uw collega’s')).toEqual([])
    const [kept] = await world.db.read(world.scope(cast.alderman), tx => listSlotAnswers(tx, visitId))
    expect(kept?.givenBy).toBe(cast.townSecretary.id)
  })

  test('may be given by a stand-in, for as long as somebody is away', async () => {
    const contributor = await world.addPerson(cast.heidebrink, 'contributor')
    await expect(answer(contributor, cast.alderman.id)).rejects.toThrow(NotAllowed)
    await world.db.write(world.scope(cast.alderman), async tx => {
      await tx.sql
        .insertInto('absence')
        .values({
          organisation_id: cast.heidebrink,
          id: crypto.randomUUID(),
          person_id: cast.alderman.id,
          stand_in_id: contributor.id,
          roles: [],
          takes_named: true,
          from_on: '2026-11-01',
          until_on: '2026-12-31',
          recorded_by: cast.alderman.id,
          recorded_at: world.now(),
        })
        .execute()
      tx.record({ action: 'test.absence', object: { kind: 'person', id: cast.alderman.id } })
    })
    mustBeDone(await answer(contributor, cast.alderman.id))
  })

  test('says something about every half-day, and not from an old page', async () => {
    expect(await answer(cast.ciso, cast.ciso.id, { choices: { [thursday]: 'yes' } })).toEqual({
      problems: [{ field: `kan-${tuesday}`, code: 'slotUnanswered' }],
    })
    mustBeDone(await answer(cast.ciso, cast.ciso.id))
    await expect(answer(cast.ciso, cast.ciso.id)).rejects.toThrow(Conflict)
    mustBeDone(await answer(cast.ciso, cast.ciso.id, { version: 1, choices: 'all' }))
  })

  test('of who no longer comes along is taken back, and who takes the place is asked', async () => {
    mustBeDone(await answer(cast.ciso, cast.ciso.id))
    const { version } = await participationOf(world, cast, visitId)
    const newcomer = await world.addPerson(cast.heidebrink, 'contributor')
    const choices = {
      ...wholeDelegation(cast),
      ciso: { kind: 'colleague', personId: newcomer.id },
    } as const
    const context = await as(world, cast.townSecretary)
    mustBeDone(await nameDelegation(context, { visitId, version, choices }, letNobodyIn))
    expect(await given()).toEqual({ seats: [] })
    const asked = await waiting(cast.townSecretary, 'Geef aan wanneer u bij')
    expect(asked).toContain(newcomer.id)
    expect(asked).not.toContain(cast.ciso.id)
  })
})

describe('an answer of the committee', () => {
  test('is a member’s own or the secretary’s, and never of who does not visit', async () => {
    await expect(answerAsMember(cast.chair, cast.member.id)).rejects.toThrow(NotAllowed)
    await expect(answerAsMember(elsewhere, cast.member.id)).rejects.toThrow(NotFound)
    await expect(answerAsMember(cast.secretary, cast.chair.id)).rejects.toThrow(NotFound)
    mustBeDone(await answerAsMember(cast.member, cast.member.id))
    await expect(answerAsMember(cast.secretary, cast.member.id)).rejects.toThrow(Conflict)
    mustBeDone(await answerAsMember(cast.secretary, cast.member.id, { version: 1 }))
    expect(await waiting(cast.secretary, 'Geef aan wanneer u naar')).toEqual([])
  })

  test('of a new member is asked for as well', async () => {
    const { version } = await visitOf(world, cast, visitId)
    const members = [cast.member.id, cast.chair.id]
    mustBeDone(await setMembers(await as(world, cast.secretary), { visitId, version, members }))
    expect((await waiting(cast.secretary, 'Geef aan wanneer u naar')).sort()).toEqual([...members].sort())
  })
})

describe('picking', () => {
  const pickTask = async () =>
    world.db.read(world.scope(cast.secretary), tx =>
      tx.sql
        .selectFrom('work_item')
        .select(['from_on', 'done_at'])
        .where('key', '=', `visit:${visitId}:pickSlot`)
        .executeTakeFirstOrThrow(),
    )

  test('waits for the secretary after the last day, or as soon as everybody has answered', async () => {
    expect((await pickTask()).from_on).toBe('2026-12-16')
    mustBeDone(await answerAsMember(cast.member, cast.member.id))
    for (const one of [cast.alderman, cast.townSecretary, cast.ciso]) mustBeDone(await answer(one, one.id))
    expect((await pickTask()).from_on).toBe('2026-12-16')
    mustBeDone(await answer(cast.townSecretary, 'operationsHead'))
    expect((await pickTask()).from_on).toBeNull()
  })

  test('ends the asking on both sides; nothing can be answered any more', async () => {
    const { version } = await visitOf(world, cast, visitId)
    const day = { visitOn: localDate('2027-02-04'), at: '10.00 uur', place: 'Gemeentehuis', reason: '' }
    mustBeDone(await scheduleVisit(await as(world, cast.secretary), { visitId, version, ...day }))
    expect((await pickTask()).done_at).not.toBeNull()
    for (const who of [cast.secretary, cast.townSecretary])
      expect(await waiting(who, 'Geef aan wanneer')).toEqual([])
    const closed = { problems: [{ field: '', code: 'slotsClosed' }] }
    expect(await answer(cast.alderman, cast.alderman.id)).toEqual(closed)
    expect(await answerAsMember(cast.member, cast.member.id)).toEqual(closed)
  })

  test('shows where a member is already, and no name of a municipality to which who looks is tied', async () => {
    const round = await makeRound(world, cast.secretary)
    const other = await makeCandidate(world, cast, round)
    const members = [cast.member.id]
    mustBeDone(await setMembers(await as(world, cast.secretary), { visitId: other, version: 1, members }))
    await world.db.write(world.scope(cast.secretary), async tx => {
      await tx.sql
        .updateTable('visit')
        .set({ state: 'dateFixed', visit_on: '2027-02-04', visit_at: '9.30 uur' })
        .where('id', '=', other)
        .execute()
      await tx.sql
        .insertInto('conflict_of_interest')
        .values({
          organisation_id: cast.committee,
          person_id: cast.chair.id,
          municipality_id: cast.heidebrink,
          ground: 'werkte er',
        })
        .execute()
      tx.record({ action: 'test.day', object: { kind: 'visit', id: other } })
    })
    const taken = (who: TestPerson) =>
      world.db.read(world.scope(who), tx =>
        listTakenDays(tx, visitId, [cast.member.id], [localDate('2027-02-04'), localDate('2027-02-09')]),
      )
    const day = { on: '2027-02-04', at: '9.30 uur', member: cast.member.name }
    expect(await taken(cast.secretary)).toEqual([{ ...day, municipality: 'Heidebrink' }])
    expect(await taken(cast.chair)).toEqual([{ ...day, municipality: undefined }])
  })
})
