// SPDX-License-Identifier: EUPL-1.2
// Who sits in the committee of a round, and which ties they declare.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { confirmTies, declareTies, seeDeclarable, takeBackTie } from './actions/round/declare-ties.ts'
import { restoreComposition, setComposition } from './actions/round/set-composition.ts'
import { setMembers } from './actions/round/set-members.ts'
import type { RoundSeat } from './domain/composition.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { getComposition } from './store/composition.ts'
import {
  actionsAt,
  addCast,
  type Cast,
  makeCandidate,
  makeRound,
  mustBeDone,
  openTasks,
  visitOf,
} from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let elsewhere: TestPerson
let roundId: RoundId
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
  visitId = await makeCandidate(world, cast, roundId)
})

const seatOf = (person: TestPerson, more: Partial<RoundSeat> = {}): RoundSeat => ({
  person: person.id,
  role: 'member',
  startsOn: localDate('2026-09-01'),
  endsOn: null,
  ...more,
})
const compose = async (who: TestPerson, version: number, seats: readonly RoundSeat[]) =>
  setComposition(await as(world, who), { roundId, version, seats })
const seatsNow = () => world.db.read(world.scope(cast.secretary), tx => getComposition(tx, roundId))
const assign = async (members: string[]) => {
  const { version } = await visitOf(world, cast, visitId)
  return setMembers(await as(world, cast.secretary), { visitId, version, members })
}
const lives = { kind: 'lives', ground: '', startsOn: null, endsOn: null } as const
const declare = async (who: TestPerson, person: TestPerson, municipalities: readonly string[]) =>
  declareTies(await as(world, who), { roundId, person: person.id, municipalities, tie: lives })

describe('the committee of a round', () => {
  test('is kept by secretary and chair, once per version, with a way back', async () => {
    mustBeDone(await compose(cast.secretary, 0, [seatOf(cast.member)]))
    await expect(compose(cast.chair, 0, [])).rejects.toThrow(Conflict)
    mustBeDone(await compose(cast.chair, 1, [seatOf(cast.chair, { role: 'chair' })]))
    await expect(compose(cast.member, 2, [])).rejects.toThrow(NotAllowed)
    await expect(compose(elsewhere, 2, [])).rejects.toThrow(NotFound)
    const restored = { roundId, version: 1, holds: 2 }
    mustBeDone(await restoreComposition(await as(world, cast.secretary), restored))
    expect(await seatsNow()).toMatchObject({ version: 3, seats: [seatOf(cast.member)] })
    expect((await actionsAt(world, cast.secretary)).filter(one => one === 'round.composed')).toHaveLength(3)
  })

  test('holds nobody in a role that he or she does not have', async () => {
    expect(await compose(cast.secretary, 0, [seatOf(cast.ciso)])).toEqual({
      problems: [{ field: `role-${cast.ciso.id}`, code: 'seatRoleNotHeld' }],
    })
  })

  test('only who sits in it can be assigned; who was assigned before stays', async () => {
    mustBeDone(await assign([cast.member.id]))
    mustBeDone(await compose(cast.secretary, 0, [seatOf(cast.chair, { role: 'chair' })]))
    mustBeDone(await assign([cast.member.id, cast.chair.id]))
    mustBeDone(await assign([]))
    expect(await assign([cast.member.id])).toEqual({
      problems: [{ field: 'members', code: 'notInComposition' }],
    })
    const past = seatOf(cast.member, { endsOn: localDate('2026-09-30') })
    mustBeDone(await compose(cast.secretary, 1, [past]))
    expect(await assign([cast.member.id])).toEqual({
      problems: [{ field: 'members', code: 'notInComposition' }],
    })
  })

  test('is filled in on one page, which keeps what was typed', async () => {
    const path = paths.composition(cast.committee, roundId)
    const { member, secretary } = cast
    const row = { [`role-${member.id}`]: 'member', [`starts-${member.id}`]: 'straks', version: '0' }
    const refused = await visitor.post(path, row, { as: secretary })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('straks')
    const ends = { [`starts-${member.id}`]: '1-9-2026', [`ends-${member.id}`]: '31-12-2026' }
    await visitor.post(path, { ...row, ...ends }, { as: secretary })
    expect((await seatsNow()).seats).toMatchObject([seatOf(member, { endsOn: localDate('2026-12-31') })])
    const { html } = await visitor.visit(paths.round(cast.committee, roundId), { as: secretary })
    expect(html).toContain('tot en met 31 december 2026')
    await visitor.visit(paths.compositionHistory(cast.committee, roundId), { as: secretary })
  })
})

describe('ties, declared over the municipalities of a round', () => {
  test('close the municipality for who declared them: page, list, search and Vandaag', async () => {
    mustBeDone(await assign([cast.member.id]))
    mustBeDone(await declare(cast.member, cast.member, [cast.heidebrink]))
    const gone = [
      paths.visit(cast.committee, visitId),
      paths.dossier(cast.committee, visitId),
      paths.report(cast.committee, visitId),
    ]
    for (const path of gone) await visitor.visit(path, { as: cast.member, status: 404 })
    for (const path of [paths.worklist(cast.committee), paths.round(cast.committee, roundId)]) {
      const { html } = await visitor.visit(path, { as: cast.member })
      expect(html).not.toContain('Heidebrink')
    }
    expect((await visitOf(world, cast, visitId)).members).toEqual([])
    const waiting = (await openTasks(world, cast.member)).filter(one => one.person_id === cast.member.id)
    expect(waiting.filter(one => one.key.includes(visitId))).toEqual([])
    expect(await assign([cast.member.id])).toEqual({ problems: [{ field: 'members', code: 'memberIsTied' }] })
  })

  test('are declared by oneself, or by the secretary; nobody else sees or changes them', async () => {
    const other = await world.addPerson(cast.committee, 'member')
    const path = paths.ties(cast.committee, roundId, cast.member.id)
    await expect(declare(other, cast.member, [cast.heidebrink])).rejects.toThrow(NotFound)
    await visitor.visit(path, { as: other, status: 404 })
    await expect(declare(elsewhere, cast.member, [cast.heidebrink])).rejects.toThrow(NotFound)
    await expect(declare(cast.ciso, cast.member, [cast.heidebrink])).rejects.toThrow(NotAllowed)
    mustBeDone(await declare(cast.secretary, cast.member, [cast.heidebrink]))
    const { html } = await visitor.visit(path, { as: cast.member })
    expect(html).toContain('woont er')
    expect(html).toContain('Uw banden met gemeenten')
  })

  test('need a municipality of this round, and a ground where the kind says nothing', async () => {
    expect(await declare(cast.member, cast.member, [cast.committee])).toEqual({
      problems: [{ field: 'municipalities', code: 'tieWithoutMunicipality' }],
    })
    const path = paths.ties(cast.committee, roundId, cast.member.id)
    const fields = { kind: 'other', ground: '', municipalities: cast.heidebrink }
    expect((await visitor.post(path, fields, { as: cast.member })).status).toBe(422)
    const words = { ...fields, kind: 'worked', ground: 'Was er wethouder', endsOn: '31-5-2022' }
    await visitor.post(path, words, { as: cast.member })
    const { html } = await visitor.visit(path, { as: cast.member })
    expect(html).toContain('werkte er, tot en met 31 mei 2022: Was er wethouder')
  })

  test('are never taken back by who stands behind the wall', async () => {
    mustBeDone(await declare(cast.secretary, cast.secretary, [cast.heidebrink]))
    mustBeDone(await declare(cast.member, cast.member, [cast.heidebrink]))
    const mistake = { roundId, municipality: cast.heidebrink, person: cast.member.id }
    await expect(takeBackTie(await as(world, cast.member), mistake)).rejects.toThrow(NotAllowed)
    const own = { ...mistake, person: cast.secretary.id }
    await expect(takeBackTie(await as(world, cast.secretary), own)).rejects.toThrow(NotFound)
    // The secretary is tied to it too, and does not see that the member is.
    await expect(takeBackTie(await as(world, cast.secretary), mistake)).rejects.toThrow(NotFound)
    const second = await world.addPerson(cast.committee, 'committeeSecretary')
    mustBeDone(await takeBackTie(await as(world, second), mistake))
    const { actor } = await as(world, cast.member)
    const seen = await world.db.read(world.scope(cast.member), tx =>
      seeDeclarable(tx, actor, { roundId, person: cast.member.id }, world.now()),
    )
    expect(seen.ties).toEqual([])
  })

  test('wait on Vandaag for whoever joins the round, until all is said', async () => {
    mustBeDone(await compose(cast.secretary, 0, [seatOf(cast.member)]))
    const asked = async () =>
      (await openTasks(world, cast.member)).filter(one => one.key.startsWith(`round:${roundId}:ties`))
    expect((await asked()).map(one => one.person_id)).toEqual([cast.member.id])
    mustBeDone(await confirmTies(await as(world, cast.member), roundId))
    expect(await asked()).toEqual([])
    await expect(confirmTies(await as(world, elsewhere), roundId)).rejects.toThrow(NotFound)
  })
})
