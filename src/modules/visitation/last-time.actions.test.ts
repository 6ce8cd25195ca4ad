// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { seeDossier } from './actions/dossier/see-dossier.ts'
import { bringLastTime, leaveLastTime } from './actions/self-image/bring-last-time.ts'
import { handInSelfImage } from './actions/self-image/hand-in-self-image.ts'
import { seeTopic } from './actions/self-image/see-self-image.ts'
import { getSelfImage } from './store/self-image.ts'
import { makeSecondVisit, makeSuccessor } from './testing/last-time.ts'
import {
  makeHandedIn,
  makeSeen,
  makeSelfImageOut,
  type SelfImageCast,
  setVisit,
} from './testing/self-image.ts'
import { actionsAt, mustBeDone } from './testing.ts'

let world: World
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
})
beforeEach(async () => {
  const first = await makeSelfImageOut(world)
  await makeHandedIn(world, first)
  cast = await makeSecondVisit(world, first)
  await setVisit(world, cast, { member: cast.member })
})
afterAll(() => world.close())

const bring = async (person: TestPerson, from: string = person.organisation, visitId = cast.visitId) =>
  bringLastTime(await as(world, person), { visitId, from, withReport: true })
const leave = async (person: TestPerson) => leaveLastTime(await as(world, person), { visitId: cast.visitId })
const brought = (person = cast.coordinator) =>
  world.db.read(world.scope(person), async tx => (await getSelfImage(tx, cast.visitId)).lastTime)
const handIn = async () => {
  await makeSeen(world, cast)
  mustBeDone(await handInSelfImage(await as(world, cast.coordinator), { visitId: cast.visitId }))
}
const topic = async (person: TestPerson, code: string) => {
  const { actor, now } = await as(world, person)
  return world.db.read(world.scope(person), tx =>
    seeTopic(tx, actor, { visitId: cast.visitId, topic: code }, now),
  )
}
const said = async (person: TestPerson, code: string, question: string) =>
  (await topic(person, code)).before.get(question)?.parts.flatMap(one => one.lines.map(line => line.text))
const atCommittee = async () => {
  const { actor, now } = await as(world, cast.member)
  return world.db.read(world.scope(cast.member), tx => seeDossier(tx, actor, cast.visitId, now))
}
const worry = 'Dat wij te laat merken dat er iets mis is.'

describe('what was handed in last time', () => {
  test('stays away from colleagues and committee unless the municipality brings it (abuse)', async () => {
    expect(await said(cast.coordinator, 'c2', 'c2a')).toBeUndefined()
    await handIn()
    const view = await atCommittee()
    expect(view.handedIn?.version).toBe(1)
    expect(JSON.stringify(view)).not.toContain('Hoe houdt een klein team dit vol?')
    expect(JSON.stringify(view)).not.toContain(worry)
  })

  test('stands beside the question for colleagues once it is brought, and for the committee from handing in on', async () => {
    mustBeDone(await bring(cast.coordinator))
    expect(await said(cast.colleague, 'c2', 'c2a')).toEqual(['Hoe houdt een klein team dit vol?'])
    expect((await topic(cast.colleague, 'c2')).before.get('c2a')).toMatchObject({
      on: '2026-11-24',
      municipality: 'Heidebrink',
    })
    expect((await atCommittee()).handedIn).toBeUndefined()
    await handIn()
    const { handedIn } = await atCommittee()
    const [read] = handedIn?.dossier.brings.filter(one => one.topic.code === 'c2') ?? []
    expect(read?.questions.find(one => one.question.code === 'c2a')?.before?.parts).toMatchObject([
      { lines: [{ text: 'Hoe houdt een klein team dit vol?' }] },
    ])
    expect(JSON.stringify(handedIn?.dossier.document.lastTime)).not.toContain(cast.alderman.name)
    const actions = await actionsAt(world, cast.coordinator)
    expect(actions.filter(one => one.startsWith('lastTime.'))).toEqual(['lastTime.brought'])
  })

  test('leaves both who answer apart blind to the other, also for last time', async () => {
    mustBeDone(await bring(cast.townSecretary))
    expect(await said(cast.alderman, 't10', 't10a')).toEqual([worry])
    expect(await said(cast.ciso, 't10', 't10a')).toEqual(['Oude systemen bij leveranciers.'])
    expect(await said(cast.colleague, 't10', 't10a')).toBeUndefined()
  })

  test('is left out again until handing in, and then nothing of it goes along', async () => {
    mustBeDone(await bring(cast.coordinator))
    mustBeDone(await leave(cast.townSecretary))
    expect(await brought()).toBeUndefined()
    await expect(leave(cast.coordinator)).rejects.toThrow(NotFound)
    await handIn()
    expect(JSON.stringify(await atCommittee())).not.toContain(worry)
    expect(await bring(cast.coordinator)).toMatchObject({ problems: [{ code: 'lastTimeTooLate' }] })
    expect(await leave(cast.coordinator)).toMatchObject({ problems: [{ code: 'lastTimeTooLate' }] })
  })

  test('is brought by who hands in, of this municipality, and nobody else', async () => {
    for (const person of [cast.ciso, cast.alderman, cast.councillor, cast.secretary])
      await expect(bring(person, cast.heidebrink)).rejects.toThrow(NotAllowed)
    const elsewhere = await makeSelfImageOut(world)
    await expect(bring(elsewhere.coordinator)).rejects.toThrow(NotFound)
    await expect(bring(elsewhere.coordinator, cast.heidebrink, elsewhere.visitId)).rejects.toThrow(NotFound)
    expect(await bring(elsewhere.coordinator, elsewhere.heidebrink, elsewhere.visitId)).toMatchObject({
      problems: [{ code: 'noLastTime' }],
    })
    expect(await brought()).toBeUndefined()
  })
})

describe('of a municipality that went into this one', () => {
  test('its last self-image is brought by who reads it on, with its name', async () => {
    const old = await makeSelfImageOut(world)
    await makeHandedIn(world, old)
    const successor = await makeSelfImageOut(world)
    const unrelated = await makeSelfImageOut(world)
    cast = successor
    await expect(bring(successor.coordinator, old.heidebrink)).rejects.toThrow(NotFound)
    await makeSuccessor(world, old.heidebrink, successor.heidebrink, successor.coordinator)
    mustBeDone(await bring(successor.coordinator, old.heidebrink))
    expect(await brought(successor.coordinator)).toMatchObject({ municipality: 'Heidebrink' })
    expect(await said(successor.colleague, 't14', 't14a')).toEqual(['Nee'])
    // Who reads the old one on does not carry it to a third.
    const twoJobs = await world.addRole(successor.coordinator, unrelated.heidebrink, 'coordinator')
    await expect(bring(twoJobs, old.heidebrink, unrelated.visitId)).rejects.toThrow(NotFound)
    await expect(bring(successor.townSecretary, old.heidebrink)).rejects.toThrow(NotFound)
  })
})
