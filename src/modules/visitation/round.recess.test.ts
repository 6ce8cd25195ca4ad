// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setRecess } from './actions/round/set-recess.ts'
import { takeUsualRecess } from './actions/round/take-usual-recess.ts'
import { withdrawRecess } from './actions/round/withdraw-recess.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { getRound } from './store/round.ts'
import {
  actionsAt,
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
let visitor: Visitor
let cast: Cast
let roundId: RoundId
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
})

const period = {
  name: 'Voorjaarsreces 2027',
  startsOn: localDate('2027-02-22'),
  endsOn: localDate('2027-02-28'),
  reason: 'De raden hebben dan reces.',
}
const round = () => world.db.read(world.scope(cast.secretary), tx => getRound(tx, roundId))
const set = async (more: object = {}, who = cast.secretary) =>
  setRecess(await as(world, who), { ...period, roundId, ...more })
const withdraw = async (recess: string, who = cast.secretary) =>
  withdrawRecess(await as(world, who), { roundId, recess, reason: 'De raad vergadert door.' })
const christmas = async () => (await round()).recesses.find(one => one.name === 'Kerstreces 2026')?.id ?? ''
const lastEvents = () => actionsAt(world, cast.secretary)
const dueOf = (who: TestPerson, key: string) =>
  world.db.read(world.scope(who), async tx => {
    const row = await tx.sql
      .selectFrom('work_item')
      .select(['due_on', 'done_at'])
      .where('key', 'like', key)
      .executeTakeFirst()
    return row
  })

/** A visit on Thursday 4 February 2027. */
async function onThursday(visitId: VisitId): Promise<VisitId> {
  const { version } = await visitOf(world, cast, visitId)
  const day = { visitOn: localDate('2027-02-04'), at: '10.00 uur', place: 'Gemeentehuis', reason: '' }
  mustBeDone(await scheduleVisit(await as(world, cast.secretary), { ...day, visitId, version }))
  return visitId
}

describe('the recess of a round', () => {
  test('begins as the usual one of its term, and leaves its event', async () => {
    expect((await round()).recesses.map(one => one.name)).toEqual([
      'Kerstreces 2026',
      'Zomerreces 2027',
      'Kerstreces 2027',
      'Zomerreces 2028',
      'Kerstreces 2028',
    ])
    expect(await lastEvents()).toContain('recess.usual')
    expect(await takeUsualRecess(await as(world, cast.secretary), { roundId })).toEqual({
      problems: [{ field: '', code: 'noUsualRecess' }],
    })
    mustBeDone(await withdraw(await christmas()))
    mustBeDone(await takeUsualRecess(await as(world, cast.secretary), { roundId }))
    expect((await round()).recesses).toHaveLength(5)
  })

  test('is set by who keeps the round, after the day it starts, apart from the others, and once', async () => {
    await expect(set({}, cast.member)).rejects.toThrow(NotAllowed)
    await expect(set({}, elsewhere)).rejects.toThrow(NotFound)
    await expect(withdraw(await christmas(), elsewhere)).rejects.toThrow(NotFound)
    await expect(takeUsualRecess(await as(world, elsewhere), { roundId })).rejects.toThrow(NotFound)
    expect(await set({ endsOn: period.startsOn })).toEqual({
      problems: [{ field: 'endsOn', code: 'recessEndsBeforeItStarts' }],
    })
    mustBeDone(await set())
    expect(await set()).toEqual({ problems: [{ field: 'startsOn', code: 'recessOverlaps' }] })
    const [, second] = (await round()).recesses
    expect(second).toMatchObject(period)
    expect((await lastEvents()).at(-1)).toBe('recess.added')
    const both = await Promise.all([1, 2].map(() => set({ startsOn: '2027-04-05', endsOn: '2027-04-09' })))
    expect(both.filter(one => 'problems' in one)).toHaveLength(1)
  })

  test('is changed by another in its place, with why; a form of before that is refused', async () => {
    const id = await christmas()
    mustBeDone(await set({ replaces: id, startsOn: '2026-12-24', endsOn: '2027-01-03' }))
    expect((await round()).recesses[0]).toMatchObject({ startsOn: '2026-12-24', reason: period.reason })
    expect((await lastEvents()).at(-1)).toBe('recess.changed')
    await expect(set({ replaces: id })).rejects.toThrow(Conflict)
    await expect(withdraw(id)).rejects.toThrow(Conflict)
    await expect(withdraw(roundId)).rejects.toThrow(NotFound)
    mustBeDone(await withdraw((await round()).recesses[0]?.id ?? ''))
    expect((await lastEvents()).at(-1)).toBe('recess.withdrawn')
    expect((await round()).recesses).toHaveLength(4)
  })
})

describe('the due dates of a visit', () => {
  test('wait for the end of the recess, at both sides, and come back when it is withdrawn', async () => {
    const { visitId } = await makeInvited(world, cast, roundId)
    expect((await participationOf(world, cast, visitId)).due).toEqual({ delegation: '2027-01-04' })
    mustBeDone(await withdraw(await christmas()))
    expect((await participationOf(world, cast, visitId)).due).toEqual({ delegation: '2026-12-22' })
    expect(await dueOf(cast.townSecretary, `visit:${visitId}:answer`)).toMatchObject({ due_on: '2026-12-22' })
    await onThursday(visitId)
    expect((await participationOf(world, cast, visitId)).due.draft).toBe('2027-02-25')
    mustBeDone(await set())
    expect((await participationOf(world, cast, visitId)).due.draft).toBe('2027-03-01')
    const { html } = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(html).toContain('1 mrt 2027')
  })

  test('of what is done already stay as they were, and a candidate is told nothing', async () => {
    const visitId = await makeAccepted(world, cast, roundId)
    mustBeDone(await withdraw(await christmas()))
    const answer = await dueOf(cast.townSecretary, `visit:${visitId}:answer`)
    expect(answer?.done_at).not.toBeNull()
    expect(answer?.due_on).toBe('2027-01-04')
    expect(await dueOf(cast.townSecretary, `visit:${visitId}:delegation`)).toMatchObject({
      due_on: '2026-12-22',
    })
    const other = await addCast(world)
    const theirRound = await makeRound(world, other.secretary)
    const candidate = await makeCandidate(world, other, theirRound)
    mustBeDone(await setRecess(await as(world, other.secretary), { ...period, roundId: theirRound }))
    const given = await world.db.read(world.scope(other.secretary), tx =>
      tx.sql.selectFrom('handover').select('id').where('subject_id', '=', candidate).execute(),
    )
    expect(given).toEqual([])
  })
})

describe('the pages', () => {
  test('show the recess on the round, and let the secretary add, change and withdraw it', async () => {
    const who = { as: cast.secretary }
    const seen = await visitor.visit(paths.round(cast.committee, roundId), who)
    expect(seen.html).toContain('21 december 2026 tot en met 3 januari 2027')
    expect(seen.html).toContain(paths.recess(cast.committee, roundId))
    const page = paths.recess(cast.committee, roundId)
    const typed = { ...period, startsOn: '22-2-2027', endsOn: '28-2-2027' }
    expect((await visitor.post(page, { ...typed, endsOn: '1-2-2027' }, who)).status).toBe(422)
    expect((await visitor.post(page, typed, who)).headers.get('location')).toBe(page)
    const id = (await round()).recesses.find(one => one.name === period.name)?.id ?? ''
    const change = paths.changeRecess(cast.committee, roundId, id)
    expect((await visitor.visit(change, who)).html).toContain('value="22-02-2027"')
    const changed = { ...typed, name: 'Voorjaar', reason: 'Carnaval is later.' }
    expect((await visitor.post(change, changed, who)).status).toBe(303)
    expect((await visitor.visit(change, who)).html).toContain('geldt niet meer')
    expect((await visitor.post(change, changed, who)).status).toBe(409)
    const now = (await round()).recesses.find(one => one.name === 'Voorjaar')?.id ?? ''
    const gone = paths.withdrawRecess(cast.committee, roundId, now)
    expect((await visitor.post(gone, { why: '' }, who)).status).toBe(422)
    expect((await visitor.post(gone, { why: 'De raad vergadert door.' }, who)).status).toBe(303)
    const { html } = await visitor.visit(page, who)
    expect(html).not.toContain('Neem het gebruikelijke reces over')
    mustBeDone(await withdraw(await christmas()))
    expect((await visitor.visit(page, who)).html).toContain('Neem het gebruikelijke reces over')
    expect(html).toContain('De raad vergadert door.')
    expect(html).toContain('Carnaval is later.')
  })

  test('of a member show the recess and no way to change it', async () => {
    const { html } = await visitor.visit(paths.round(cast.committee, roundId), { as: cast.member })
    expect(html).toContain('Zomerreces 2027')
    expect(html).not.toContain(paths.recess(cast.committee, roundId))
  })
})
