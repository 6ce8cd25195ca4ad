// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { verifyDatabase } from '../audit/verify-database.ts'
import { withClient } from '../db/prepare-database.ts'
import { backUp } from './backup.ts'
import { BackupFault } from './format.ts'
import { restore } from './restore.ts'
import { copiedTables, measure } from './tables.ts'

let world: World
let anna: TestPerson
const folder = mkdtempSync(join(tmpdir(), 'dl-backup-'))
const fresh: TestDatabase[] = []
const passphrase = 'een lange zin van de beheerder'

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  for (let n = 0; n < 50; n += 1)
    await say(`tekst ${n} met\nregel, tab\t en \\ en 'aanhaling' ${'x'.repeat(40_000)}`)
})
afterAll(async () => {
  await world.close()
  for (const database of fresh) await database.drop()
  rmSync(folder, { recursive: true })
})

const say = (body: string) =>
  world.db.write(world.scope(anna), async tx => {
    await tx.sql
      .insertInto('comment')
      .values({
        organisation_id: anna.organisation,
        id: crypto.randomUUID(),
        subject_kind: 'test',
        subject_id: 'x',
        person_id: anna.id,
        body,
        created_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test.said', object: { kind: 'comment', id: 'x' } })
  })
const path = () => join(folder, `${crypto.randomUUID()}.dlb`)
async function emptyDatabase() {
  const database = await createTestDatabase()
  fresh.push(database)
  return database.ownerUrl
}
const digests = (url: string) =>
  withClient(url, async client => {
    const all: Record<string, string> = {}
    for (const table of await copiedTables(client)) all[table.name] = (await measure(client, table)).sha256
    return all
  })

test('what is restored is equal, table by table, and its audit chains hold', async () => {
  const file = path()
  await backUp(world.database.ownerUrl, file, passphrase, world.now())
  const target = await emptyDatabase()
  await restore(target, file, passphrase)
  expect(await digests(target)).toEqual(await digests(world.database.ownerUrl))
  const reports = await withClient(target, client => verifyDatabase(client, []))
  expect(reports.length).toBeGreaterThan(1)
  expect(reports.filter(report => report.fault)).toEqual([])
})

test('row level security stands again after a restore', async () => {
  const file = path()
  await backUp(world.database.ownerUrl, file, undefined, world.now())
  const target = await emptyDatabase()
  await restore(target, file, undefined)
  const { rows } = await withClient(target, client =>
    client.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'kysely%' AND NOT relforcerowsecurity",
    ),
  )
  expect(rows).toEqual([])
})

test('a backup made while people work is of one instant: no event without its change, no chain broken', async () => {
  const file = path()
  let isBusy = true
  const work = (async () => {
    while (isBusy) await say('tijdens de kopie')
  })()
  const manifest = await backUp(world.database.ownerUrl, file, passphrase, world.now())
  isBusy = false
  await work
  const target = await emptyDatabase()
  await restore(target, file, passphrase)
  const rowsOf = (name: string) => manifest.tables.find(table => table.name === name)?.rows
  const said = await withClient(target, client =>
    client.query("SELECT count(*)::int AS n FROM audit_event WHERE body LIKE '%test.said%'"),
  )
  expect(said.rows[0].n).toBe(rowsOf('public.comment'))
  expect(
    (await withClient(target, client => verifyDatabase(client, []))).filter(report => report.fault),
  ).toEqual([])
})

test('the file cannot be read without the passphrase', async () => {
  const file = path()
  await backUp(world.database.ownerUrl, file, passphrase, world.now())
  expect(readFileSync(file).includes('tekst 1')).toBe(false)
  await expect(restore(await emptyDatabase(), file, undefined)).rejects.toThrow('versleuteld')
  await expect(restore(await emptyDatabase(), file, 'een andere zin')).rejects.toThrow(BackupFault)
})

test.each(['sealed', 'unsealed'])(
  'one flipped byte anywhere in a %s file is found, and nothing is restored',
  async kind => {
    const file = path()
    const secret = kind === 'sealed' ? passphrase : undefined
    await backUp(world.database.ownerUrl, file, secret, world.now())
    const bytes = readFileSync(file)
    const target = await emptyDatabase()
    for (const share of [0.2, 0.5, 0.9, 0.9999]) {
      const changed = Buffer.from(bytes)
      const at = Math.floor(bytes.length * share)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(file, changed)
      await expect(restore(target, file, secret)).rejects.toThrow()
    }
    writeFileSync(file, bytes.subarray(0, -40))
    await expect(restore(target, file, secret)).rejects.toThrow('niet heel')
    expect((await withClient(target, client => client.query('SELECT FROM organisation'))).rowCount).toBe(0)
  },
)

test('nothing is restored over what is there', async () => {
  const file = path()
  await backUp(world.database.ownerUrl, file, passphrase, world.now())
  await expect(restore(world.database.ownerUrl, file, passphrase)).rejects.toThrow('niet leeg')
})
