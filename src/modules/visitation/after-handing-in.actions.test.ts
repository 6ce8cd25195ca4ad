// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { seeDossier } from './actions/dossier/see-dossier.ts'
import { decideReopening } from './actions/round/decide-reopening.ts'
import { addSupplement } from './actions/self-image/add-supplement.ts'
import { askReopening } from './actions/self-image/ask-reopening.ts'
import { handInSelfImage } from './actions/self-image/hand-in-self-image.ts'
import { readOwnSelfImage } from './actions/self-image/see-self-image.ts'
import { getSelfImage } from './store/self-image.ts'
import {
  makeHandedIn,
  makeSeen,
  makeSelfImageOut,
  type SelfImageCast,
  saveAs,
  setVisit,
} from './testing/self-image.ts'
import { actionsAt, mustBeDone, openTasks, participationOf, visitOf } from './testing.ts'

let world: World
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await makeSelfImageOut(world)
  await makeHandedIn(world, cast)
})

const add = async (person: TestPerson, topic: string, body = 'Er is nu een vervanger.') =>
  addSupplement(await as(world, person), { visitId: cast.visitId, topic, body })
const ask = async (person: TestPerson) =>
  askReopening(await as(world, person), { visitId: cast.visitId, reason: 'De wethouder is nieuw.' })
const decide = async (person: TestPerson, isGranted: boolean, version?: number) =>
  decideReopening(await as(world, person), {
    visitId: cast.visitId,
    version: version ?? (await visitOf(world, cast, cast.visitId)).version,
    isGranted,
    reason: 'Twee weken is er tijd.',
  })
const dossierFor = async (person: TestPerson) => {
  const { actor } = await as(world, person)
  return world.db.read(world.scope(person), tx => seeDossier(tx, actor, cast.visitId, world.now()))
}
const selfImageOf = () => world.db.read(world.scope(cast.coordinator), tx => getSelfImage(tx, cast.visitId))
const keysFor = async (person: TestPerson) =>
  (await openTasks(world, person)).map(one => one.key).filter(key => key.includes(cast.visitId))

describe('an addition after handing in', () => {
  test('stands with its date beside the answer, on both sides; what was handed in stays', async () => {
    await setVisit(world, cast, { member: cast.member })
    mustBeDone(await add(cast.coordinator, 't03'))
    const { handedIn } = await dossierFor(cast.member)
    const topic = handedIn?.dossier.sections.flatMap(one => one.topics).find(one => one.topic.code === 't03')
    expect(topic?.supplements).toEqual([
      { topic: 't03', body: 'Er is nu een vervanger.', by: cast.coordinator.name, on: '2026-11-24' },
    ])
    expect(handedIn?.version).toBe(1)
    const { actor } = await as(world, cast.ciso)
    const own = await world.db.read(world.scope(cast.ciso), tx =>
      readOwnSelfImage(tx, actor, cast.visitId, world.now()),
    )
    expect(
      own.read.flatMap(one => one.topics).find(one => one.topic.code === 't03')?.supplements,
    ).toHaveLength(1)
    expect(await actionsAt(world, cast.coordinator)).toContain('selfImage.supplemented')
  })

  test('is for who hands in, to a topic that is not answered apart, until the visit', async () => {
    await expect(add(cast.ciso, 't03')).rejects.toThrow(NotAllowed)
    expect(await add(cast.coordinator, 't10')).toEqual({
      problems: [{ field: 'topic', code: 'unknownTopic' }],
    })
    await setVisitDay('2026-11-24')
    mustBeDone(await add(cast.coordinator, 't03'))
    await setVisitDay('2026-11-23')
    expect(await add(cast.coordinator, 't03')).toEqual({
      problems: [{ field: '', code: 'notAfterHandingIn' }],
    })
    const open = await makeSelfImageOut(world)
    const early = addSupplement(await as(world, open.coordinator), {
      visitId: open.visitId,
      topic: 't03',
      body: 'Te vroeg',
    })
    expect(await early).toEqual({ problems: [{ field: '', code: 'notAfterHandingIn' }] })
    const foreign = addSupplement(await as(world, open.coordinator), {
      visitId: cast.visitId,
      topic: 't03',
      body: 'Van een ander',
    })
    await expect(foreign).rejects.toThrow(NotFound)
  })
})

/** The day of the visit as the municipality knows it. */
const setVisitDay = (on: string) =>
  world.db.write(world.scope(cast.coordinator), async tx => {
    await tx.sql
      .updateTable('participation')
      .set({ visit_on: on })
      .where('visit_id', '=', cast.visitId)
      .execute()
    tx.bookkeeping()
  })

describe('reopening', () => {
  test('is asked once, and lands with the secretary', async () => {
    await expect(ask(cast.ciso)).rejects.toThrow(NotAllowed)
    mustBeDone(await ask(cast.coordinator))
    expect(await ask(cast.coordinator)).toEqual({ problems: [{ field: '', code: 'reopeningAsked' }] })
    expect(await keysFor(cast.secretary)).toContain(`visit:${cast.visitId}:reopen`)
  })

  test('granted opens the same answers, to be seen anew', async () => {
    mustBeDone(await ask(cast.coordinator))
    await expect(decide(cast.member, true)).rejects.toThrow(NotAllowed)
    await expect(decide(cast.secretary, true, 0)).rejects.toThrow(Conflict)
    mustBeDone(await decide(cast.secretary, true))
    expect(await decide(cast.secretary, true)).toEqual({
      problems: [{ field: '', code: 'reopeningNotAsked' }],
    })
    expect((await visitOf(world, cast, cast.visitId)).state).toBe('selfImageOut')
    expect((await participationOf(world, cast, cast.visitId)).state).toBe('answering')
    expect(await selfImageOf()).toMatchObject({ handedInAt: null, offeredAt: null })
    expect(await keysFor(cast.coordinator)).toContain(`visit:${cast.visitId}:handInAgain`)
    expect(await keysFor(cast.secretary)).not.toContain(`visit:${cast.visitId}:reopen`)
    const again = await handInSelfImage(await as(world, cast.coordinator), { visitId: cast.visitId })
    expect(again).toMatchObject({
      problems: [{ code: 'notSeenByPortfolioHolder' }, { code: 'notSeenBySecretary' }],
    })
    expect(await actionsAt(world, cast.secretary)).toContain('selfImage.reopened')
  })

  test('until it is handed in again the committee reads the version before; then it sees what changed', async () => {
    await setVisit(world, cast, { member: cast.member })
    mustBeDone(await ask(cast.coordinator))
    mustBeDone(await decide(cast.secretary, true))
    mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't01', { t01a: 'alderman' }, { t01a: 1 }))
    expect((await dossierFor(cast.member)).handedIn).toMatchObject({ version: 1, dossier: { changes: [] } })
    await makeSeen(world, cast)
    mustBeDone(await handInSelfImage(await as(world, cast.coordinator), { visitId: cast.visitId }))
    const { handedIn } = await dossierFor(cast.member)
    expect(handedIn?.version).toBe(2)
    expect(handedIn?.dossier.changes).toMatchObject([
      {
        topic: { code: 't01' },
        slot: 'municipality',
        before: ['De burgemeester'],
        after: ['Een andere wethouder'],
      },
    ])
    expect((await visitOf(world, cast, cast.visitId)).state).toBe('dateFixed')
    expect(await keysFor(cast.coordinator)).not.toContain(`visit:${cast.visitId}:handInAgain`)
  })

  test('refused leaves everything as it is, and can be asked again', async () => {
    mustBeDone(await ask(cast.coordinator))
    mustBeDone(await decide(cast.secretary, false))
    expect((await visitOf(world, cast, cast.visitId)).state).toBe('handedIn')
    expect((await selfImageOf()).handedInAt).not.toBeNull()
    mustBeDone(await ask(cast.coordinator))
  })

  test('comes too late once the talk was held', async () => {
    mustBeDone(await ask(cast.coordinator))
    await world.db.write(world.scope(cast.secretary), async tx => {
      await tx.sql.updateTable('visit').set({ state: 'held' }).where('id', '=', cast.visitId).execute()
      tx.bookkeeping()
    })
    expect(await decide(cast.secretary, true)).toEqual({
      problems: [{ field: 'granted', code: 'tooLateToReopen' }],
    })
    mustBeDone(await decide(cast.secretary, false))
  })
})
