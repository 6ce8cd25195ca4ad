// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { withClient } from '../db/prepare-database.ts'
import { type ChainLink, linkHash, verifyChain } from './verify.ts'

let world: World
let anna: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())

const note = (n: number) =>
  world.db.write(world.scope(anna), async tx =>
    tx.record({ action: 'test.noted', object: { kind: 'note', id: String(n) } }),
  )
const chain = (): Promise<ChainLink[]> =>
  world.db.read(world.scope(anna), tx =>
    tx.sql.selectFrom('audit_event').select(['seq', 'body', 'hash']).orderBy('seq').execute(),
  )
/** What a database administrator could do behind our back. */
const tamper = (statement: string) =>
  withClient(world.database.superuserUrl, client => client.query(statement))

test('events that are written at the same time make one chain without forks or gaps', async () => {
  await Promise.all(Array.from({ length: 200 }, (_, n) => note(n)))
  const links = await chain()
  const { length, fault } = await verifyChain(links)
  expect(fault).toBeUndefined()
  expect(length).toBe(links.length)
  expect(length).toBeGreaterThanOrEqual(200)
})

test('an event says who, from where, what, on what, with which result and when, and nothing else', async () => {
  const last = (await chain()).at(-1)
  expect(Object.keys(JSON.parse(last?.body ?? '{}'))).toEqual([
    'at',
    'actor',
    'origin',
    'action',
    'object',
    'result',
    'details',
  ])
})

test('the program itself cannot change or delete an event', async () => {
  const change = world.db.write(world.scope(anna), tx =>
    tx.sql.updateTable('audit_event').set({ body: 'x' }).execute(),
  )
  await expect(change).rejects.toMatchObject({ code: '42501' })
  const removal = world.db.write(world.scope(anna), tx => tx.sql.deleteFrom('audit_event').execute())
  await expect(removal).rejects.toMatchObject({ code: '42501' })
})

test('a changed event, a removed event and a cut tail are each found, and the first is named', async () => {
  const links = await chain()
  const anchor = links.at(-1)
  if (!anchor) throw new Error('no chain')
  const changed = links.map(link =>
    link.seq === 5 ? { ...link, body: link.body.replace('noted', 'voted') } : link,
  )
  expect((await verifyChain(changed)).fault).toEqual({ seq: 5, fault: 'hash' })
  expect((await verifyChain(links.filter(link => link.seq !== 7))).fault).toEqual({ seq: 7, fault: 'gap' })
  expect((await verifyChain(links.slice(0, -3), [anchor])).fault).toEqual({ seq: anchor.seq, fault: 'head' })
})

test('a chain that was made anew after a change still does not fit the anchor kept outside', async () => {
  const links = await chain()
  const anchor = links.at(-1)
  if (!anchor) throw new Error('no chain')
  let previous: Uint8Array = Buffer.alloc(32)
  const forged = links.map(link => {
    const body = link.seq === 3 ? link.body.replace('noted', 'voted') : link.body
    previous = linkHash(previous, link.seq, body)
    return { seq: link.seq, body, hash: previous }
  })
  expect((await verifyChain(forged)).fault).toBeUndefined()
  expect((await verifyChain(forged, [anchor])).fault).toEqual({ seq: anchor.seq, fault: 'head' })
})

test('what a superuser changes in the stored chain is found in the database itself', async () => {
  await tamper(
    `UPDATE audit_event SET body = replace(body, 'noted', 'voted') WHERE organisation_id = '${anna.organisation}' AND seq = 9`,
  )
  expect((await verifyChain(await chain())).fault).toEqual({ seq: 9, fault: 'hash' })
})
