// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { findHandover, handOver } from '../../platform/handover/store.ts'
import { changeReflection, dropReflection, writeReflection } from './actions/reflect.ts'
import { releaseReflection } from './actions/release-reflection.ts'
import type { ReflectionsDocument } from './domain/reflection.ts'
import { listReflections } from './store/reflection.ts'
import { addEffectCast, ask, codesOf, type EffectCast, mustBeDone, tell } from './testing.ts'

let world: World
let cast: EffectCast
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addEffectCast(world, 1)
  await tell(world, cast)
})

const write = async (person: TestPerson, body: string) =>
  writeReflection(await as(world, person), { roundId: cast.roundId, body })
const all = () => world.db.read(world.scope(cast.dana), tx => listReflections(tx, cast.roundId))
const theOne = async () => {
  const [one] = await all()
  if (!one) throw new Error('nothing was written')
  return one
}
const release = async (person: TestPerson, more: { version?: number; isRead?: boolean } = {}) => {
  const { id, version, roundId } = await theOne()
  return releaseReflection(await as(world, person), { roundId, id, version, isRead: true, ...more })
}
const atCommittee = async () =>
  (
    await world.db.read(world.scope(cast.chair), tx =>
      findHandover<ReflectionsDocument>(tx, { kind: 'effect.reflections', subjectId: cast.roundId }),
    )
  )?.document.texts

test('what an analyst writes waits for another one; then the committee reads it in one list', async () => {
  mustBeDone(await write(cast.dana, 'Ze praten er nu vaker over.'))
  expect(await atCommittee()).toBeUndefined()
  expect(codesOf(await release(cast.dana))).toEqual(['reflectionSamePerson'])
  expect(codesOf(await release(cast.femke, { isRead: false }))).toEqual(['reflectionUnread'])
  expect(codesOf(await release(cast.femke, { version: 7 }))).toEqual(['reflectionChanged'])
  mustBeDone(await release(cast.femke))
  expect(await atCommittee()).toEqual(['Ze praten er nu vaker over.'])
  expect(codesOf(await release(cast.femke))).toEqual(['reflectionReleased'])
})

test('a municipality by name, a date or a person is refused when it is written, changed and released', async () => {
  expect(codesOf(await write(cast.dana, 'In Proefstad 1 hielp het.'))).toEqual(['reflectionNames'])
  mustBeDone(await write(cast.dana, 'Het hielp in Overhoop.'))
  const one = await theOne()
  const change = { roundId: cast.roundId, id: one.id, version: one.version, body: 'Het hielp in mei.' }
  expect(codesOf(await changeReflection(await as(world, cast.femke), change))).toEqual(['reflectionDate'])
  await world.addOrganisation('municipality', 'Overhoop')
  expect(codesOf(await release(cast.femke))).toEqual(['reflectionNames'])
})

test('who changes a text wrote it from then on; a stale change is a conflict', async () => {
  mustBeDone(await write(cast.dana, 'Het hielp.'))
  const one = await theOne()
  const change = { roundId: cast.roundId, id: one.id, version: one.version, body: 'Het hielp vaak.' }
  mustBeDone(await changeReflection(await as(world, cast.femke), change))
  await expect(changeReflection(await as(world, cast.dana), change)).rejects.toThrow(Conflict)
  expect(codesOf(await release(cast.femke))).toEqual(['reflectionSamePerson'])
  mustBeDone(await release(cast.dana))
  expect(codesOf(await changeReflection(await as(world, cast.dana), { ...change, version: 2 }))).toEqual([
    'reflectionReleased',
  ])
})

test('a text that was not released can be taken away, a released one not', async () => {
  mustBeDone(await write(cast.dana, 'Het hielp.'))
  const which = { roundId: cast.roundId, id: (await theOne()).id }
  await expect(dropReflection(await as(world, cast.dana), { ...which, roundId: newId() })).rejects.toThrow(
    NotFound,
  )
  mustBeDone(await dropReflection(await as(world, cast.dana), which))
  expect(await all()).toEqual([])
  mustBeDone(await write(cast.dana, 'Het hielp.'))
  mustBeDone(await release(cast.femke))
  const released = { ...which, id: (await theOne()).id }
  expect(codesOf(await dropReflection(await as(world, cast.dana), released))).toEqual(['reflectionReleased'])
})

test('releasing asks a fresh proof; VNG, the committee and another IBD write nothing', async () => {
  mustBeDone(await write(cast.dana, 'Het hielp.'))
  const { id, version, roundId } = await theOne()
  const unproved = await as(world, cast.femke, { proof: 'none' })
  await expect(releaseReflection(unproved, { roundId, id, version, isRead: true })).rejects.toThrow(
    StepUpNeeded,
  )
  for (const person of [cast.lies, cast.secretary])
    await expect(write(person, 'Het hielp.')).rejects.toThrow(NotFound)
  const administrator = await world.addPerson(cast.dana.organisation, 'administrator')
  await expect(write(administrator, 'Het hielp.')).rejects.toThrow(NotAllowed)
  const other = await world.addPerson(await world.addOrganisation('ibd'), 'analyst')
  await expect(write(other, 'Het hielp.')).rejects.toThrow(NotFound)
  await expect(
    releaseReflection(await as(world, other), { roundId, id, version, isRead: true }),
  ).rejects.toThrow(NotFound)
})

test('the committee believes nobody whom it never told of the round', async () => {
  const stranger = await world.addPerson(await world.addOrganisation('ibd'), 'analyst')
  await world.db.write(world.scope(stranger), tx =>
    handOver(
      tx,
      {
        to: cast.committee,
        kind: 'effect.reflections',
        subjectId: cast.roundId,
        document: { texts: ['Vals.'] },
        ground: 'effect',
      },
      world.now(),
    ),
  )
  expect(await atCommittee()).toBeUndefined()
})

test('no row says when a text was written, and no event holds a word of it (abuse case 9)', async () => {
  mustBeDone(await write(cast.dana, 'Kanarie in de kolenmijn.'))
  mustBeDone(await release(cast.femke))
  const columns = await ask<{ column_name: string }>(
    world,
    "SELECT column_name FROM information_schema.columns WHERE table_name = 'reflection' AND data_type LIKE '%time%'",
  )
  expect(columns).toEqual([])
  const events = await ask<{ body: string }>(
    world,
    "SELECT body FROM audit_event WHERE body LIKE '%Kanarie%' OR body LIKE '%kolenmijn%'",
  )
  expect(events).toEqual([])
})
