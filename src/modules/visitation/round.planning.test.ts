// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { confirmAdministrator } from './actions/invitation/confirm-administrator.ts'
import { markHeld } from './actions/round/mark-held.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setMembers } from './actions/round/set-members.ts'
import { setState } from './actions/round/set-state.ts'
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
