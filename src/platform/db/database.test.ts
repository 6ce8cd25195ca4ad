// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { AuditFailed } from '../audit/append.ts'
import { isDatabaseAway } from '../http/failure.ts'
import { withClient } from './prepare-database.ts'
import { contextSql, type Scope } from './scope.ts'
import type { Tx } from './tx.ts'

let world: World
let anna: TestPerson
let bram: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  bram = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())

const remark = (person: TestPerson, body: string) => ({
  organisation_id: person.organisation,
  id: crypto.randomUUID(),
  subject_kind: 'test',
  subject_id: 'x',
  person_id: person.id,
  body,
  created_at: world.now(),
})
const say = (person: TestPerson, body: string, options: { event?: boolean } = {}) =>
  world.db.write(world.scope(person), async tx => {
    await tx.sql.insertInto('comment').values(remark(person, body)).execute()
    if (options.event ?? true) tx.record({ action: 'test.said', object: { kind: 'comment', id: 'x' } })
  })
const heard = async (scope: Scope) => {
  const rows = await world.db.read(scope, tx => tx.sql.selectFrom('comment').select('body').execute())
  return rows.map(row => row.body)
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    error => error.code as string,
  )

test('a row of one organisation is not there for another, nor without a context', async () => {
  await say(anna, 'only Anna')
  expect(await heard(world.scope(anna))).toContain('only Anna')
  expect(await heard(world.scope(bram))).toEqual([])
  expect(await heard({ person: null, organisation: null, organisations: [], origin: 'test' })).toEqual([])
})

test('nobody writes in the name of another organisation', async () => {
  const forged = world.db.write(world.scope(bram), tx =>
    tx.sql.insertInto('comment').values(remark(anna, 'forged')).execute(),
  )
  expect(await codeOf(forged)).toBe('42501')
})

test('a change without an audit event is not kept', async () => {
  await say(anna, 'unrecorded', { event: false })
  expect(await heard(world.scope(anna))).not.toContain('unrecorded')
})

test('when the audit log cannot be written, the change is rolled back', async () => {
  const asSuperuser = (statement: string) =>
    withClient(world.database.superuserUrl, client => client.query(statement))
  await asSuperuser('ALTER TABLE audit_event ADD CONSTRAINT "full" CHECK (false) NOT VALID')
  await expect(say(anna, 'lost with its event')).rejects.toThrow(AuditFailed)
  await asSuperuser('ALTER TABLE audit_event DROP CONSTRAINT "full"')
  expect(await heard(world.scope(anna))).not.toContain('lost with its event')
})

test('a read cannot write', async () => {
  expect(
    await codeOf(
      world.db.read(world.scope(anna), tx =>
        tx.sql.insertInto('comment').values(remark(anna, 'x')).execute(),
      ),
    ),
  ).toBe('25006')
})

test('an injected second statement is refused by the server', async () => {
  const injected = world.db.read(world.scope(anna), tx =>
    sql.raw("SELECT 1; SET LOCAL app.org = 'gm0363'").execute(tx.sql),
  )
  expect(await codeOf(injected)).toBe('42601')
})

test.each(['set_config', 'pg_catalog.set_config'])(
  'the context cannot be changed from within a statement with %s',
  async name => {
    const attempt = (tx: Tx) =>
      sql`SELECT ${sql.raw(name)}('app.org', ${bram.organisation}, true)`.execute(tx.sql)
    expect(await codeOf(world.db.read(world.scope(anna), attempt))).toBe('42501')
  },
)

test('a value that is no id never reaches the text that sets the context', () => {
  const scope = { ...world.scope(anna), organisation: "x'; DROP TABLE answer; --" as never }
  expect(() => contextSql(scope)).toThrow()
  expect(() => contextSql({ ...world.scope(anna), person: 'abc' as never })).toThrow()
})

test('connections that serve two organisations in turn never mix them up', async () => {
  await say(bram, 'only Bram')
  const turns = Array.from({ length: 400 }, (_, n) => (n % 2 === 0 ? anna : bram))
  const answers = await Promise.all(
    turns.map(async person => ({ person, bodies: await heard(world.scope(person)) })),
  )
  for (const { person, bodies } of answers)
    expect(bodies.filter(body => body.startsWith('only'))).toEqual([
      person === anna ? 'only Anna' : 'only Bram',
    ])
})

test('dl_app sees no credentials and dl_identity no tenant', async () => {
  expect(
    await codeOf(world.db.read(world.scope(anna), tx => sql`SELECT * FROM identity.account`.execute(tx.sql))),
  ).toBe('42501')
  expect(await codeOf(world.db.identity.selectFrom('comment').selectAll().execute())).toBe('42501')
})

test('a connection that breaks in the middle of a transaction fails that request only', async () => {
  const broken = world.db.read(world.scope(anna), async tx => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx.sql)
    await withClient(world.database.superuserUrl, client =>
      client.query('SELECT pg_terminate_backend($1, 5000)', [rows[0]?.pid]),
    )
    // The news arrives while no statement is waiting for an answer.
    await new Promise(resolve => setTimeout(resolve, 50))
    return tx.sql.selectFrom('comment').select('id').execute()
  })
  expect(isDatabaseAway(await broken.catch(error => error))).toBe(true)
  await say(anna, 'after the break')
  expect(await heard(world.scope(anna))).toContain('after the break')
})
