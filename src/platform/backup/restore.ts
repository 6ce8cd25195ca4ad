// SPDX-License-Identifier: EUPL-1.2
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { migrate } from '../db/migrate.ts'
import { withClient } from '../db/prepare-database.ts'
import { BackupFault, type Frame } from './format.ts'
import { type Manifest, manifestSchema } from './manifest.ts'
import { readFrames, readManifestText } from './read-file.ts'
import { type CopiedTable, copiedTables, measure, quoted } from './tables.ts'

/**
 * Loads a backup into an empty database and proves that it is equal: every table is read again, and only when each
 * digest is the manifest's the load is committed.
 * @throws BackupFault when the file is not whole, the database is not empty, or something differs
 */
export async function restore(
  ownerUrl: string,
  file: string,
  passphrase: string | undefined,
): Promise<Manifest> {
  const manifest = manifestSchema.parse(JSON.parse(await readManifestText(file, passphrase)))
  await assertEmpty(ownerUrl)
  await migrate(ownerUrl, { upTo: manifest.migration })
  return withClient(ownerUrl, async client => {
    await client.query('BEGIN')
    const tables = await copiedTables(client)
    assertSameTables(tables, manifest)
    // COPY FROM is refused under row level security; within this transaction the owner stands outside it.
    for (const { name } of tables) await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`)
    await load(client, tables, readFrames(file, passphrase))
    for (const table of tables) await assertEqual(client, table, manifest)
    for (const { name } of tables.filter(table => table.name.startsWith('public.')))
      await client.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`)
    await client.query('COMMIT')
    return manifest
  })
}

async function assertEmpty(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async client => {
    for (const { name } of await copiedTables(client)) {
      const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`)
      if (rowCount !== 0)
        throw new BackupFault(
          `De database is niet leeg (${name}). Zet een reservekopie alleen terug in een lege database.`,
        )
    }
  })
}

function assertSameTables(tables: readonly CopiedTable[], manifest: Manifest): void {
  const missing = manifest.tables
    .filter(one => !tables.some(table => table.name === one.name))
    .map(one => one.name)
  if (missing.length > 0)
    throw new BackupFault(`Deze versie van het programma kent niet: ${missing.join(', ')}.`)
}

/** The frames come in the order in which the tables were written: what others refer to first. */
async function load(
  client: pg.Client,
  tables: readonly CopiedTable[],
  frames: AsyncIterable<Frame>,
): Promise<void> {
  for await (const frame of frames) {
    if (frame.kind === 'manifest') return
    const table = tables.find(one => one.name === frame.table)
    if (!table) throw new BackupFault(`Onbekende tabel ${frame.table}.`)
    await copyIn(client, table, frame.text)
  }
}

/** A frame ends with a line, so each is a load of its own. */
const copyIn = (client: pg.Client, table: CopiedTable, text: Buffer): Promise<void> =>
  pipeline(
    [text],
    client.query(from(`COPY ${table.name} (${table.columns.map(quoted).join(', ')}) FROM STDIN`)),
  )

async function assertEqual(client: pg.Client, table: CopiedTable, manifest: Manifest): Promise<void> {
  const expected = manifest.tables.find(one => one.name === table.name)
  const found = await measure(client, table)
  if (found.sha256 !== expected?.sha256 || found.rows !== expected.rows)
    throw new BackupFault(`${table.name} is niet gelijk aan de reservekopie. Er is niets teruggezet.`)
}
