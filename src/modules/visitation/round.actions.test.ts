// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { confirmAdministrator } from './actions/invitation/confirm-administrator.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { changeRound } from './actions/round/change-round.ts'
import { createRound } from './actions/round/create-round.ts'
import { endTie } from './actions/round/end-tie.ts'
import { markHeld } from './actions/round/mark-held.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setMembers } from './actions/round/set-members.ts'
import { setState } from './actions/round/set-state.ts'
import { seeVisits } from './actions/see-visit.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { listVisitStates, saveState } from './store/visit.ts'
import {
  addCast,
  type Cast,
  makeAccepted,
  makeCandidate,
  makeInvited,
  makeRound,
  mustBeDone,
  participationOf,
  roundDraft,
  visitOf,
} from './testing.ts'

let world: World
let cast: Cast
let roundId: RoundId
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
})

const secretary = () => as(world, cast.secretary)
const versionOf = async (visitId: string) => (await visitOf(world, cast, visitId)).version

describe('a round', () => {
  test('is kept by secretary and chair, not by a member', async () => {
    mustBeDone(await createRound(await as(world, cast.chair), roundDraft))
    await expect(createRound(await as(world, cast.member), roundDraft)).rejects.toThrow(NotAllowed)
    const backwards = { ...roundDraft, endsOn: roundDraft.startsOn }
    expect(await createRound(await secretary(), backwards)).toEqual({
      problems: [{ field: 'endsOn', code: 'roundEndsBeforeItStarts' }],
    })
  })

  test('changes once per version, and only in its own committee', async () => {
    const input = { roundId, version: 1, draft: { ...roundDraft, target: 20 } }
    mustBeDone(await changeRound(await secretary(), input))
    await expect(changeRound(await secretary(), input)).rejects.toThrow(Conflict)
    await expect(changeRound(await as(world, elsewhere), input)).rejects.toThrow(NotFound)
    await expect(changeRound(await as(world, cast.member), input)).rejects.toThrow(NotAllowed)
  })
})

describe('adding a municipality', () => {
  test('once a round, and only one that exists', async () => {
    await makeCandidate(world, cast, roundId)
    const again = await addVisit(await secretary(), { roundId, municipality: cast.heidebrink })
    expect(again).toEqual({ problems: [{ field: 'municipality', code: 'municipalityInRound' }] })
    const committee = await addVisit(await secretary(), { roundId, municipality: cast.committee })
    expect(committee).toEqual({ problems: [{ field: 'municipality', code: 'municipalityUnknown' }] })
    const input = { roundId, municipality: cast.heidebrink }
    await expect(addVisit(await as(world, cast.member), input)).rejects.toThrow(NotAllowed)
    await expect(addVisit(await as(world, elsewhere), input)).rejects.toThrow(NotFound)
  })

  test('who is tied to it cannot add it, and hears no more than that it is not there', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    const tie = { visitId, person: cast.chair.id, ground: 'Was er burgemeester.' }
    mustBeDone(await recordTie(await secretary(), tie))
    const other = mustBeDone(await createRound(await secretary(), roundDraft))
    const outcome = await addVisit(await as(world, cast.chair), {
      roundId: other,
      municipality: cast.heidebrink,
    })
    expect(outcome).toEqual({ problems: [{ field: 'municipality', code: 'municipalityUnknown' }] })
  })
})

describe('who visits', () => {
  test('the secretary chooses members; somebody else of the committee or outside it is refused', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    const version = await versionOf(visitId)
    const set = async (who: TestPerson, members: string[], at = version) =>
      setMembers(await as(world, who), { visitId, version: at, members })
    expect(await set(cast.secretary, [cast.secretary.id])).toEqual({
      problems: [{ field: 'members', code: 'memberUnknown' }],
    })
    expect(await set(cast.secretary, [cast.ciso.id])).toEqual({
      problems: [{ field: 'members', code: 'memberUnknown' }],
    })
    mustBeDone(await set(cast.secretary, [cast.member.id, cast.chair.id]))
    expect((await visitOf(world, cast, visitId)).members.map(one => one.id).sort()).toEqual(
      [cast.member.id, cast.chair.id].sort(),
    )
    await expect(set(cast.secretary, [])).rejects.toThrow(Conflict)
    await expect(set(cast.chair, [], version + 1)).rejects.toThrow(NotAllowed)
    await expect(set(elsewhere, [], version + 1)).rejects.toThrow(NotFound)
  })

  test('a tie takes a member out of the visit, out of sight and out of search', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    const members = [cast.member.id]
    mustBeDone(await setMembers(await secretary(), { visitId, version: 1, members }))
    const found = () =>
      world.db.read(world.scope(cast.secretary), tx =>
        tx.sql
          .selectFrom('search_entry')
          .select('subject_id')
          .where('person_id', '=', cast.member.id)
          .execute(),
      )
    expect(await found()).toHaveLength(1)
    const tie = { visitId, person: cast.member.id, ground: 'Woont er.' }
    await expect(recordTie(await as(world, cast.chair), tie)).rejects.toThrow(NotAllowed)
    await expect(recordTie(await as(world, elsewhere), tie)).rejects.toThrow(NotFound)
    mustBeDone(await recordTie(await secretary(), tie))
    expect(await found()).toEqual([])
    const { actor, now } = await as(world, cast.member)
    expect(await world.db.read(world.scope(cast.member), tx => seeVisits(tx, actor, now))).toEqual([])
    const version = await versionOf(visitId)
    expect(await setMembers(await secretary(), { visitId, version, members })).toEqual({
      problems: [{ field: 'members', code: 'memberIsTied' }],
    })
    const mistake = { visitId, person: cast.member.id }
    await expect(endTie(await as(world, cast.chair), mistake)).rejects.toThrow(NotAllowed)
    await expect(endTie(await as(world, elsewhere), mistake)).rejects.toThrow(NotFound)
    mustBeDone(await endTie(await secretary(), mistake))
    await expect(endTie(await secretary(), mistake)).rejects.toThrow(NotFound)
    mustBeDone(await setMembers(await secretary(), { visitId, version, members }))
  })

  test('a tied chair does not find the visit in search, though the secretary does', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    const tie = { visitId, person: cast.chair.id, ground: 'Was er burgemeester.' }
    mustBeDone(await recordTie(await secretary(), tie))
    const entry = await world.db.read(world.scope(cast.secretary), tx =>
      tx.sql
        .selectFrom('search_entry')
        .select('roles')
        .where('kind', '=', 'visit')
        .where('subject_id', '=', visitId)
        .executeTakeFirstOrThrow(),
    )
    expect(entry.roles).toEqual(['committeeSecretary'])
  })
})

describe('the day of the visit', () => {
  const day = { at: '10.00 uur', place: 'Gemeentehuis', reason: '' }
  const thursday = localDate('2027-02-04')

  test('is passed on with every due date, and moving it asks for a reason', async () => {
    const { visitId } = await makeInvited(world, cast, roundId)
    const set = async (who: TestPerson, more: object, version?: number) =>
      scheduleVisit(await as(world, who), {
        ...day,
        visitOn: thursday,
        visitId,
        version: version ?? (await versionOf(visitId)),
        ...more,
      })
    await expect(set(cast.chair, {})).rejects.toThrow(NotAllowed)
    await expect(set(elsewhere, {}, 2)).rejects.toThrow(NotFound)
    await expect(set(cast.secretary, {}, 1)).rejects.toThrow(Conflict)
    mustBeDone(await set(cast.secretary, {}))
    expect((await visitOf(world, cast, visitId)).state).toBe('invited')
    expect(await participationOf(world, cast, visitId)).toMatchObject({
      visitOn: '2027-02-04',
      due: { selfImage: '2027-01-14', reaction: '2027-03-18' },
    })
    expect(await set(cast.secretary, { visitOn: localDate('2027-02-11') })).toEqual({
      problems: [{ field: 'reason', code: 'movingAsksForReason' }],
    })
    const reason = 'De burgemeester is verhinderd.'
    mustBeDone(await set(cast.secretary, { visitOn: localDate('2027-02-11'), reason }))
    const [latest] = await world.db.read(world.scope(cast.secretary), tx => listVisitStates(tx, visitId))
    expect(latest).toMatchObject({ state: 'invited', reason })
    expect(await participationOf(world, cast, visitId)).toMatchObject({ visitOn: '2027-02-11' })
  })

  test('fixes a visit whose self-image is in; held it is only once the day has come', async () => {
    const visitId = await makeHandedIn()
    const version = await versionOf(visitId)
    const today = localDate('2026-11-24')
    mustBeDone(await scheduleVisit(await secretary(), { ...day, visitOn: thursday, visitId, version }))
    expect((await visitOf(world, cast, visitId)).state).toBe('dateFixed')
    const held = async (who: TestPerson, at?: number) =>
      markHeld(await as(world, who), { visitId, version: at ?? (await versionOf(visitId)) })
    expect(await held(cast.secretary)).toEqual({ problems: [{ field: '', code: 'visitHasNotBeen' }] })
    const reason = 'Het kan eerder.'
    mustBeDone(
      await scheduleVisit(await secretary(), {
        ...day,
        visitOn: today,
        reason,
        visitId,
        version: await versionOf(visitId),
      }),
    )
    await expect(held(cast.member)).rejects.toThrow(NotAllowed)
    await expect(held(elsewhere)).rejects.toThrow(NotFound)
    await expect(held(cast.secretary, 1)).rejects.toThrow(Conflict)
    mustBeDone(await held(cast.secretary))
    expect((await visitOf(world, cast, visitId)).state).toBe('held')
    const tasks = await world.db.read(world.scope(cast.secretary), tx =>
      tx.sql
        .selectFrom('work_item')
        .select(['person_id', 'title'])
        .where('done_at', 'is', null)
        .where('person_id', '=', cast.member.id)
        .execute(),
    )
    expect(tasks).toMatchObject([{ title: 'Schrijf het conceptverslag van het gesprek met Heidebrink' }])
  })
})

/** A visit with one member whose self-image is in, without asking how it got there. */
async function makeHandedIn(): Promise<VisitId> {
  const visitId = await makeCandidate(world, cast, roundId)
  const members = [cast.member.id]
  mustBeDone(await setMembers(await secretary(), { visitId, version: 1, members }))
  await world.db.write(world.scope(cast.townSecretary), async tx => {
    await tx.sql
      .insertInto('participation')
      .values({
        organisation_id: cast.heidebrink,
        visit_id: visitId,
        committee_id: cast.committee,
        round_name: 'ronde',
        state: 'handedIn',
        due: '{}',
        received_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test.participation', object: { kind: 'visit', id: visitId } })
  })
  const visit = await visitOf(world, cast, visitId)
  await world.db.write(world.scope(cast.secretary), async tx => {
    await saveState(tx, visit, 'handedIn', null, world.now())
    tx.record({ action: 'test.state', object: { kind: 'visit', id: visitId } })
  })
  return visitId
}

describe('setting a visit aside', () => {
  test('a pause keeps where it stood, and an end reaches the municipality', async () => {
    const visitId = await makeAccepted(world, cast, roundId)
    const to = async (who: TestPerson, state: Parameters<typeof setState>[1]['to'], version?: number) =>
      setState(await as(world, who), {
        visitId,
        version: version ?? (await versionOf(visitId)),
        to: state,
        reason: 'De gemeente fuseert.',
      })
    await expect(to(cast.chair, 'paused')).rejects.toThrow(NotAllowed)
    await expect(to(elsewhere, 'paused', 3)).rejects.toThrow(NotFound)
    await expect(to(cast.secretary, 'paused', 1)).rejects.toThrow(Conflict)
    mustBeDone(await to(cast.secretary, 'paused'))
    expect(await to(cast.secretary, 'held')).toEqual({
      problems: [{ field: 'to', code: 'stateNotPossible' }],
    })
    mustBeDone(await to(cast.secretary, 'accepted'))
    expect((await participationOf(world, cast, visitId)).state).toBe('accepted')
    mustBeDone(await to(cast.secretary, 'cancelled'))
    expect((await participationOf(world, cast, visitId)).state).toBe('ended')
    const open = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql.selectFrom('work_item').select('key').where('done_at', 'is', null).execute(),
    )
    expect(open).toEqual([])
  })

  test('the municipality never reads why', async () => {
    const visitId = await makeAccepted(world, cast, roundId)
    const version = await versionOf(visitId)
    const reason = 'geheim genoeg'
    mustBeDone(await setState(await secretary(), { visitId, version, to: 'cancelled', reason }))
    const crossed = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql.selectFrom('handover').select('document').execute(),
    )
    expect(JSON.stringify(crossed)).not.toContain(reason)
  })
})

test('the first administrator of a visit in which nobody came in with a code cannot be confirmed', async () => {
  const { visitId } = await makeInvited(world, cast, roundId)
  const input = { visitId, isConfirmed: true }
  await expect(confirmAdministrator(await secretary(), input)).rejects.toThrow(NotFound)
  await expect(confirmAdministrator(await as(world, cast.chair), input)).rejects.toThrow(NotAllowed)
  await expect(confirmAdministrator(await as(world, elsewhere), input)).rejects.toThrow(NotFound)
})
