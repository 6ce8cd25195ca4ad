// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { gatherOutbox } from '../../platform/mail/outbox.ts'
import { extendVisit } from './actions/round/extend-visit.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { remindVisit } from './actions/round/remind-visit.ts'
import { setState } from './actions/round/set-state.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import {
  actionsAt,
  addCast,
  type Cast,
  makeAccepted,
  makeCandidate,
  makeDelegated,
  makeInvited,
  makeRound,
  mustBeDone,
  openTasks,
  participationOf,
  visitOf,
} from './testing.ts'

let world: World
let cast: Cast
let roundId: RoundId
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  // Through the program, so that what crosses is taken in.
  makeVisitor(world)
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
})

const remind = async (visitId: VisitId, who = cast.secretary) =>
  remindVisit(await as(world, who), { visitId })
const extend = async (visitId: VisitId, more: object = {}, who = cast.secretary) => {
  const { version } = await visitOf(world, cast, visitId)
  return extendVisit(await as(world, who), {
    visitId,
    version,
    step: 'selfImage',
    until: localDate('2027-01-12'),
    reason: 'De CISO was ziek.',
    ...more,
  })
}
const told = (who: TestPerson) =>
  world.db.write(world.scope(who), async tx => {
    tx.bookkeeping()
    return gatherOutbox(tx, localDate(world.now().toISOString().slice(0, 10)), world.now())
  })
const taskOf = async (who: TestPerson, key: string) =>
  (await openTasks(world, who)).find(one => one.key.endsWith(key))

describe('a reminder', () => {
  test('tells who must move in the municipality anew, once a day, and leaves its event on both sides', async () => {
    const visitId = await makeAccepted(world, cast, roundId)
    expect(await told(cast.townSecretary)).toBe(1)
    expect(await told(cast.townSecretary)).toBe(0)
    mustBeDone(await remind(visitId))
    expect((await taskOf(cast.townSecretary, 'delegation'))?.reminded_on).toBe('2026-11-24')
    expect(await told(cast.townSecretary)).toBe(1)
    expect(await remind(visitId)).toEqual({ problems: [{ field: '', code: 'remindedToday' }] })
    expect(await told(cast.townSecretary)).toBe(0)
    expect((await actionsAt(world, cast.secretary)).filter(one => one === 'visit.reminded')).toHaveLength(1)
    world.setNow('2026-11-25T09:00:00Z')
    mustBeDone(await remind(visitId))
    expect(await told(cast.townSecretary)).toBe(1)
    expect((await actionsAt(world, cast.townSecretary)).at(-1)).toBe('handover.received')
  })

  test('goes once when it is asked for twice at the same moment', async () => {
    const { visitId } = await makeInvited(world, cast, roundId)
    const both = await Promise.all([remind(visitId), remind(visitId)])
    expect(both.filter(one => 'problems' in one)).toHaveLength(1)
  })

  test('reaches each who still has something to do for the self-image, and nobody of another step', async () => {
    const visitId = await makeDelegated(world, cast, roundId)
    mustBeDone(await remind(visitId))
    const reminded = (await openTasks(world, cast.ciso)).filter(one => one.reminded_on !== null)
    expect(reminded.map(one => one.key.split(':').slice(2).join(':')).toSorted()).toEqual([
      'apart:ciso',
      'apart:portfolioHolder',
      'selfImage',
    ])
  })

  test('stays in the committee when the committee must move, and needs somebody there', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    mustBeDone(await remind(visitId))
    expect((await taskOf(cast.secretary, 'invite'))?.reminded_on).toBe('2026-11-24')
    expect((await openTasks(world, cast.townSecretary)).filter(one => one.key.includes(visitId))).toEqual([])
  })

  test('is for the secretary, within the committee, of a municipality to which he or she is not tied', async () => {
    const { visitId } = await makeInvited(world, cast, roundId)
    await expect(remind(visitId, cast.member)).rejects.toThrow(NotAllowed)
    await expect(remind(visitId, elsewhere)).rejects.toThrow(NotFound)
    const tie = { visitId, person: cast.secretary.id, ground: 'Woont er.' }
    mustBeDone(await recordTie(await as(world, cast.secretary), tie))
    await expect(remind(visitId)).rejects.toThrow(NotFound)
  })

  test('does not go while the visit rests', async () => {
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await visitOf(world, cast, visitId)
    const pause = { visitId, version, to: 'paused', reason: 'De gemeente fuseert.' } as const
    mustBeDone(await setState(await as(world, cast.secretary), pause))
    expect(await remind(visitId)).toEqual({ problems: [{ field: '', code: 'nothingToRemind' }] })
  })
})

describe('more time for a step', () => {
  test('holds on both sides, for what waits too, and keeps its reason in the committee', async () => {
    const visitId = await makeDelegated(world, cast, roundId)
    expect((await taskOf(cast.ciso, 'selfImage'))?.due_on).toBe('2027-01-04')
    mustBeDone(await extend(visitId))
    expect((await visitOf(world, cast, visitId)).extended).toEqual({ selfImage: '2027-01-12' })
    expect(await participationOf(world, cast, visitId)).toMatchObject({
      due: { selfImage: '2027-01-12' },
      extended: { selfImage: '2027-01-12' },
    })
    expect((await taskOf(cast.ciso, 'selfImage'))?.due_on).toBe('2027-01-12')
    const handed = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql.selectFrom('handover').select('document').where('subject_id', '=', visitId).execute(),
    )
    expect(JSON.stringify(handed)).not.toContain('ziek')
    const kept = await world.db.read(world.scope(cast.secretary), tx =>
      tx.sql.selectFrom('visit_extension').selectAll().where('visit_id', '=', visitId).execute(),
    )
    expect(kept).toMatchObject([
      { step: 'selfImage', reason: 'De CISO was ziek.', by_person: cast.secretary.id },
    ])
    expect((await actionsAt(world, cast.secretary)).at(-1)).toBe('visit.extended')
  })

  test('is later each time, ahead of today, on a working day, and for the step that is next', async () => {
    const visitId = await makeDelegated(world, cast, roundId)
    const code = async (more: object) => {
      const outcome = await extend(visitId, more)
      return 'problems' in outcome ? outcome.problems[0]?.code : 'done'
    }
    expect(await code({ until: localDate('2026-11-24') })).toBe('extensionNotAhead')
    expect(await code({ until: localDate('2026-12-29') })).toBe('extensionNotLater')
    expect(await code({ until: localDate('2027-01-10') })).toBe('notAWorkingDay')
    expect(await code({ step: 'draft' })).toBe('nothingToExtend')
    expect(await code({})).toBe('done')
    expect(await code({})).toBe('extensionNotLater')
    expect(await code({ until: localDate('2027-01-19') })).toBe('done')
  })

  test('is for the secretary, within the committee, and not on a form of before', async () => {
    const visitId = await makeDelegated(world, cast, roundId)
    await expect(extend(visitId, {}, cast.member)).rejects.toThrow(NotAllowed)
    await expect(extend(visitId, {}, elsewhere)).rejects.toThrow(NotFound)
    await expect(extend(visitId, { version: 1 })).rejects.toThrow(Conflict)
  })

  test('of a candidate stays in the committee: the municipality knows of nothing yet', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    mustBeDone(await extend(visitId, { step: 'invitation' }))
    expect((await taskOf(cast.secretary, 'invite'))?.due_on).toBe('2027-01-12')
    expect(await actionsAt(world, cast.secretary)).not.toContain('handover.given')
  })
})
