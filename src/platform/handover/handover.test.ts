// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { openDatabase } from '../db/database.ts'
import { destroyHandovers } from './destroy.ts'
import { type Receiver, type Receivers, receiveHandovers } from './receive.ts'
import { findHandover, getHandoverFile, handOver, listHandovers, withdrawHandover } from './store.ts'

let world: World
let giver: TestPerson
let receiver: TestPerson
let stranger: TestPerson
const subjectId = crypto.randomUUID()
const which = { kind: 'test.letter', subjectId }
const file = { name: 'brief.pdf', type: 'application/pdf', bytes: Buffer.alloc(700_000, 'dl') }

beforeAll(async () => {
  world = await makeWorld()
  giver = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  receiver = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
  stranger = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())

const send = (by: TestPerson, text: string) =>
  world.db.write(world.scope(by), tx =>
    handOver(
      tx,
      { to: receiver.organisation, ...which, document: { text }, ground: 'test', files: [file] },
      world.now(),
    ),
  )
const believing = (take: Receiver): Receivers => ({
  'test.letter': { from: async () => giver.organisation, take },
  'test.parcel': { from: async () => giver.organisation, take },
})
const takeIn = (take: Receiver = async () => {}) =>
  receiveHandovers(world.db, believing(take), receiver.organisation, world.now)
async function give(text: string) {
  const given = await send(giver, text)
  await takeIn()
  return given
}
const seenBy = (person: TestPerson) =>
  world.db.read(world.scope(person), tx => findHandover<{ text: string }>(tx, which))

test('what is handed over is read by both and by nobody else', async () => {
  await give('eerste')
  expect((await seenBy(giver))?.document.text).toBe('eerste')
  expect((await seenBy(receiver))?.document.text).toBe('eerste')
  expect(await seenBy(stranger)).toBeUndefined()
})

test('its files arrive whole, and are as unseen by others', async () => {
  const { id } = await give('met bestand')
  const got = await world.db.read(world.scope(receiver), tx => getHandoverFile(tx, id, file.name))
  expect(createHash('sha256').update(got.bytes).digest('hex')).toBe(
    createHash('sha256').update(file.bytes).digest('hex'),
  )
  await expect(
    world.db.read(world.scope(stranger), tx => getHandoverFile(tx, id, file.name)),
  ).rejects.toThrow(NotFound)
})

test('a second release is a new version; what was given does not change', async () => {
  const before = await seenBy(receiver)
  const after = await give('nieuwer')
  expect(after.version).toBe((before?.version ?? 0) + 1)
  const rewrite = (set: { document?: string; destroyed_at?: Date; ground?: string }) =>
    world.db.write(world.scope(giver), tx => tx.sql.updateTable('handover').set(set).execute())
  const part = { document: '{"text":"anders"}', destroyed_at: world.now() }
  await expect(rewrite({ document: '{}' })).rejects.toMatchObject({ code: '23514' })
  await expect(rewrite(part)).rejects.toMatchObject({ code: '23514' })
  await expect(rewrite({ ground: 'anders' })).rejects.toMatchObject({ code: '42501' })
})

test('the receiver cannot give in the name of the giver, nor take back', async () => {
  const forged = world.db.write(world.scope(receiver), async tx => {
    await tx.sql
      .insertInto('handover')
      .values({
        id: crypto.randomUUID(),
        from_organisation: giver.organisation,
        to_organisation: receiver.organisation,
        kind: 'test.letter',
        subject_id: subjectId,
        version: 99,
        document: '{}',
        document_hash: Buffer.alloc(32),
        ground: 'x',
        created_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test', object: { kind: 'x', id: 'x' } })
  })
  await expect(forged).rejects.toMatchObject({ code: '42501' })
  const { id } = await give('blijft')
  await expect(
    world.db.write(world.scope(receiver), tx => withdrawHandover(tx, id, world.now())),
  ).rejects.toThrow(NotFound)
})

test('the giver takes back: then the one before it is the newest', async () => {
  const last = await give('te vroeg')
  await world.db.write(world.scope(giver), tx => withdrawHandover(tx, last.id, world.now()))
  expect((await seenBy(receiver))?.document.text).not.toBe('te vroeg')
})

test('a module takes each handover in once, also when two sweeps run at the same time', async () => {
  const taken: string[] = []
  const noting: Receiver = async (_, handover) => void taken.push(handover.id)
  const { id } = await send(giver, 'eenmaal')
  await Promise.all([1, 2, 3].map(() => takeIn(noting)))
  await takeIn(noting)
  expect(taken.filter(one => one === id)).toHaveLength(1)
})

test('from anybody but the other side it is refused once, with an event, and never read', async () => {
  await give('echt')
  for (let n = 0; n < 3; n += 1) await send(stranger, 'vals')
  expect((await seenBy(receiver))?.document.text).toBe('echt')
  const taken: string[] = []
  expect(await takeIn(async (_, handover) => void taken.push(handover.id))).toBe(0)
  expect(taken).toEqual([])
  expect((await seenBy(receiver))?.document.text).toBe('echt')
  const listed = await world.db.read(world.scope(receiver), tx => listHandovers(tx, which.subjectId, 'test.'))
  expect(listed.every(one => one.from === giver.organisation)).toBe(true)
  await takeIn()
  const events = await world.db.read(world.scope(receiver), tx =>
    tx.sql.selectFrom('audit_event').select('body').where('body', 'like', '%handover.refused%').execute(),
  )
  expect(events).toHaveLength(3)
})

test('a receiver that fails leaves the handover waiting for the next sweep', async () => {
  const { id } = await send(giver, 'stroef')
  const failing = takeIn(async () => {
    throw new Error('not today')
  })
  await expect(failing).rejects.toThrow('not today')
  const taken: string[] = []
  await takeIn(async (_, handover) => void taken.push(handover.id))
  expect(taken).toEqual([id])
})

test('a taking in that fails once is tried again at once; what fails twice is told and left to the sweep', async () => {
  const tries = { once: 0, always: 0 }
  const told: unknown[] = []
  const open = (onHandover: () => Promise<void>) =>
    openDatabase({
      ...world.database,
      now: world.now,
      connections: 1,
      onHandover,
      onError: error => told.push(error),
    })
  for (const kind of ['once', 'always'] as const) {
    const db = open(async () => {
      tries[kind] += 1
      if (kind === 'always' || tries.once === 1) throw new Error(kind)
    })
    await db.write(world.scope(giver), tx =>
      handOver(tx, { to: receiver.organisation, ...which, document: {}, ground: 'test' }, world.now()),
    )
    await db.close()
  }
  expect(tries).toEqual({ once: 2, always: 2 })
  expect(told.map(String)).toEqual(['Error: always'])
})

test('one that cannot be taken in holds back only what came later about the same thing', async () => {
  const about = async (subject: string, text: string) =>
    world.db.write(world.scope(giver), tx =>
      handOver(
        tx,
        {
          to: receiver.organisation,
          kind: 'test.parcel',
          subjectId: subject,
          document: { text },
          ground: 'test',
        },
        world.now(),
      ),
    )
  await takeIn()
  const [broken, sound] = [crypto.randomUUID(), crypto.randomUUID()]
  await about(broken, 'kapot')
  await about(broken, 'daarna')
  await about(sound, 'goed')
  const taken: string[] = []
  let isMended = false
  const sweep = () =>
    takeIn(async (_, { document }) => {
      const { text } = document as { text: string }
      if (text === 'kapot' && !isMended) throw new Error('cannot')
      taken.push(text)
    })
  await expect(sweep()).rejects.toThrow('Error: cannot')
  expect(taken).toEqual(['goed'])
  isMended = true
  expect(await sweep()).toBe(2)
  expect(taken).toEqual(['goed', 'kapot', 'daarna'])
})

test('what was given can be destroyed by its giver: both no longer find it, and it stays so', async () => {
  const subject = newId()
  const given = await world.db.write(world.scope(giver), tx =>
    handOver(
      tx,
      {
        to: receiver.organisation,
        kind: 'test.letter',
        subjectId: subject,
        document: { text: 'weg' },
        ground: 'x',
      },
      world.now(),
    ),
  )
  const which = { to: receiver.organisation, kind: 'test.letter', subjectId: subject }
  const destroyBy = (person: TestPerson) =>
    world.db.write(world.scope(person), async tx => {
      tx.bookkeeping()
      return destroyHandovers(tx, which, world.now())
    })
  expect(await destroyBy(receiver)).toEqual([])
  expect(await destroyBy(giver)).toEqual([{ id: given.id, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  expect(await destroyBy(giver)).toEqual([])
  for (const person of [giver, receiver])
    expect(
      await world.db.read(world.scope(person), tx =>
        findHandover(tx, { kind: 'test.letter', subjectId: subject }),
      ),
    ).toBeUndefined()
})
