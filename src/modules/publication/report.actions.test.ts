// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { releaseReport } from './actions/release-report.ts'
import { restoreChapter, writeChapter } from './actions/write-chapter.ts'
import { findReport } from './store/report.ts'
import { addVisited, addVisitedMany, writeAll, written } from './testing/round-report.ts'
import { addPublicationCast, addVisit, codesOf, mustBeDone, type PublicationCast } from './testing.ts'

let world: World
let cast: PublicationCast
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addPublicationCast(world)
})

const release = async (person: TestPerson, revision: number) =>
  codesOf(await releaseReport(await as(world, person), { roundId: cast.roundId, revision }))
const write = async (person: TestPerson, body: string, version: number) =>
  writeChapter(await as(world, person), { roundId: cast.roundId, code: 'messages', body, version })
const report = () => world.db.read(world.scope(cast.chair), tx => findReport(tx, cast.roundId))

test('two release it, one of them chair or member, and at most one wrote', async () => {
  await addVisitedMany(world, cast, 10)
  const revision = await writeAll(world, cast)
  const [second, writer] = [
    await world.addPerson(cast.committee, 'committeeSecretary'),
    await world.addPerson(cast.committee, 'member'),
  ]
  expect(await release(cast.secretary, revision)).toEqual([])
  expect(await release(cast.secretary, revision)).toEqual(['finalSamePerson'])
  expect(await release(second, revision)).toEqual(['finalNoMember'])
  mustBeDone(await write(writer, 'Anders gezegd.', 1))
  expect(await release(cast.chair, revision)).toEqual(['finalChanged'])
  expect(await release(cast.secretary, revision + 1)).toEqual([])
  expect(await release(writer, revision + 1)).toEqual(['finalBothWrote'])
  expect(await release(cast.chair, revision + 1)).toEqual([])
  expect((await report()).releasedOn).toBe('2026-11-24')
  expect(await release(cast.member, revision + 1)).toEqual(['finalReleased'])
  expect(codesOf(await write(cast.secretary, 'Nog iets.', 2))).toEqual(['finalReleased'])
})

test('a round that still runs is not reported, nor one with a visit under way or behind on its list', async () => {
  await addVisitedMany(world, cast, 10)
  const revision = await writeAll(world, cast)
  await addVisit(world, cast, await world.addOrganisation('municipality', 'Laatveld'), ['candidate', 'held'])
  expect(await release(cast.chair, revision)).toEqual(['finalRoundRuns', 'finalListBehind'])
  const early = await makeWorld('2026-11-01T09:00:00Z')
  try {
    const other = await addPublicationCast(early)
    await addVisitedMany(early, other, 10)
    const at = { roundId: other.roundId, revision: await writeAll(early, other) }
    expect(codesOf(await releaseReport(await as(early, other.chair), at))).toEqual(['finalRoundRuns'])
  } finally {
    await early.close()
  }
})

test('an empty chapter, a name, a code, an exact number of inhabitants or a quote stop the release', async () => {
  const municipality = await addVisited(world, cast, 'Gemeente Zilverkade')
  await world.db.write({ ...world.scope(cast.chair), organisation: 'beheer' as never }, async tx => {
    await tx.sql.insertInto('municipality').values({ id: municipality, name: 'Zilverkade' }).execute()
    await tx.sql
      .insertInto('municipality_inhabitants')
      .values({ municipality_id: municipality, counted_on: '2025-01-01', inhabitants: 48_213 })
      .execute()
    tx.record({ action: 'test.inhabitants', object: { kind: 'organisation', id: municipality } })
  })
  let [version, revision] = [1, await writeAll(world, cast)]
  const stopped = async (body: string): Promise<string[]> => {
    mustBeDone(await write(cast.secretary, body, version))
    version += 1
    revision += 1
    return (await release(cast.chair, revision)).filter(code => code !== 'finalListBehind')
  }
  expect(await stopped('')).toEqual(['finalChapterEmpty'])
  expect(await stopped('In Zilverkade ging het zo.')).toEqual(['finalNames'])
  expect(await stopped('Zie gm0363.')).toEqual(['finalCode'])
  expect(await stopped('Een gemeente van 48.213 inwoners.')).toEqual(['finalNumber'])
  expect(await stopped(`Iemand schreef: ${written.slice(4)}.`)).toEqual(['finalQuote'])
  expect(await stopped('Gemeenten oefenen vaker.')).toEqual([])
})

test('a second tab loses nothing, the same text is no change, and an earlier text comes back', async () => {
  mustBeDone(await write(cast.member, 'Eerste.', 0))
  mustBeDone(await write(cast.member, 'Tweede.', 1))
  await expect(write(cast.chair, 'Anders.', 1)).rejects.toThrow(Conflict)
  expect(mustBeDone(await write(cast.chair, 'Tweede.', 2)).version).toBe(2)
  const back = { roundId: cast.roundId, code: 'messages', version: 1 } as const
  const chair = await as(world, cast.chair)
  await expect(restoreChapter(chair, { ...back, holds: 1 })).rejects.toThrow(Conflict)
  expect(mustBeDone(await restoreChapter(chair, { ...back, holds: 2 })).version).toBe(3)
  const [chapter] = (await report()).chapters
  expect(chapter).toEqual({ code: 'messages', body: 'Eerste.', version: 3 })
})

test('another committee has no such round, and an old proof releases nothing', async () => {
  const other = await addPublicationCast(world)
  await expect(write(other.chair, 'Van ons.', 0)).rejects.toThrow(NotFound)
  await expect(release(other.chair, 1)).rejects.toThrow(NotFound)
  await expect(
    as(world, cast.chair, { proof: 'none' }).then(one =>
      releaseReport(one, { roundId: cast.roundId, revision: 1 }),
    ),
  ).rejects.toThrow(StepUpNeeded)
})
