// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { answerSlots } from './actions/slots/answer-slots.ts'
import { visitationTransfer } from './actions/transfer.ts'
import type { DelegationDocument, SlotAnswersDocument } from './domain/handover-documents.ts'
import { makeOffered } from './testing/slots.ts'
import {
  addCast,
  type Cast,
  makeAccepted,
  makeRound,
  mustBeDone,
  openTasks,
  participationOf,
  visitOf,
} from './testing.ts'

let world: World
let cast: Cast
let visitId: string

beforeAll(async () => {
  world = await makeWorld()
  cast = await addCast(world)
  visitId = await makeAccepted(world, cast, await makeRound(world, cast.secretary))
})
afterAll(() => world.close())

const held = async (person: TestPerson) =>
  (await world.db.read(world.scope(person), tx => visitationTransfer.list(tx, person.id))).map(
    one => one.title,
  )

const handOn = (from: TestPerson, to: TestPerson) =>
  world.db.write(world.scope(from), async tx => {
    await visitationTransfer.handOn(tx, from.id, to.id, world.now())
    tx.record({ action: 'test.left', object: { kind: 'person', id: from.id } })
  })

test('who coordinates a visitation hands it on, and the colleague becomes coordinator', async () => {
  expect(await held(cast.townSecretary)).toEqual(['De visitatie coördineren'])
  await handOn(cast.townSecretary, cast.ciso)
  expect(await held(cast.townSecretary)).toEqual([])
  expect(await held(cast.ciso)).toEqual(['De visitatie coördineren'])
  expect((await participationOf(world, cast, visitId)).coordinatorId).toBe(cast.ciso.id)
  const roles = await world.db.read(world.scope(cast.ciso), tx =>
    tx.sql.selectFrom('role_assignment').select('role').where('person_id', '=', cast.ciso.id).execute(),
  )
  expect(roles.map(one => one.role).sort()).toEqual(['ciso', 'coordinator'])
})

test('who speaks for the municipality hands the place on; the committee hears the name, and the half-days are asked anew', async () => {
  const own = await addCast(world)
  const offered = await makeOffered(world, own)
  const answer = { visitId: offered, seat: own.ciso.id, version: 0, choices: 'all', note: '' } as const
  mustBeDone(await answerSlots(await as(world, own.ciso), answer))
  const titles = (person: TestPerson) =>
    world.db.read(world.scope(person), tx => visitationTransfer.list(tx, person.id))
  expect((await titles(own.ciso)).map(one => one.title)).toEqual([
    'Meepraten in het gesprek met de commissie',
  ])
  const newcomer = await world.addPerson(own.heidebrink, 'contributor')
  await handOn(own.ciso, newcomer)
  expect(await titles(own.ciso)).toEqual([])
  const read = <Document>(kind: string) =>
    world.db.read(world.scope(own.secretary), tx => findHandover<Document>(tx, { kind, subjectId: offered }))
  expect((await read<DelegationDocument>('visitation.delegation'))?.document.delegates).toContainEqual({
    role: 'ciso',
    name: newcomer.name,
  })
  expect((await read<SlotAnswersDocument>('visitation.slotAnswers'))?.document).toEqual({ seats: [] })
  expect((await openTasks(world, newcomer)).map(one => one.person_id)).toContain(newcomer.id)
})

test('who visits hands the visit on, but not to somebody who is tied to the municipality', async () => {
  const put = (person: TestPerson) =>
    world.db.write(world.scope(cast.secretary), async tx => {
      const key = { organisation_id: cast.committee, visit_id: visitId, person_id: person.id }
      await tx.sql.insertInto('visit_member').values(key).execute()
      tx.record({ action: 'test.member', object: { kind: 'visit', id: visitId } })
    })
  await put(cast.member)
  expect(await held(cast.member)).toEqual(['Het bezoek aan Heidebrink'])
  await handOn(cast.member, cast.chair)
  expect((await visitOf(world, cast, visitId)).members.map(one => one.id)).toEqual([cast.chair.id])
  await world.db.write(world.scope(cast.secretary), async tx => {
    const tie = { organisation_id: cast.committee, person_id: cast.member.id, ground: 'werkte er' }
    await tx.sql
      .insertInto('conflict_of_interest')
      .values({ ...tie, municipality_id: cast.heidebrink })
      .execute()
    tx.record({ action: 'test.tie', object: { kind: 'person', id: cast.member.id } })
  })
  await handOn(cast.chair, cast.member)
  expect((await visitOf(world, cast, visitId)).members).toEqual([])
})
