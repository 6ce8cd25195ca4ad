// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { changeRound } from './actions/round/change-round.ts'
import { createRound } from './actions/round/create-round.ts'
import { endTie } from './actions/round/end-tie.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { setMembers } from './actions/round/set-members.ts'
import { seeStandings } from './actions/see-visit.ts'
import type { RoundId } from './domain/visit.ts'
import { addCast, type Cast, makeCandidate, makeRound, mustBeDone, roundDraft, visitOf } from './testing.ts'

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
    const { actor } = await as(world, cast.member)
    expect(await world.db.read(world.scope(cast.member), tx => seeStandings(tx, actor))).toEqual([])
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
