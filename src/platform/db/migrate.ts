// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { prepareJobsSchema } from '../jobs/boss-schema.ts'

/** The number of our lock: "dl" and a one. */
const TURN = 0x64_6c_01
const FOLDER = join(import.meta.dirname, '../../../db/migrations')

/**
 * Applies what is new in `db/migrations` as dl_owner, each file in a transaction of its own, and prepares the
 * schema of the job queue. Returns the names of the applied files. Two programs that start together take turns.
 */
export async function migrate(
  ownerUrl: string,
  { folder = FOLDER, upTo }: { folder?: string; upTo?: string } = {},
): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const turn = await pool.connect()
  try {
    await turn.query('SELECT pg_advisory_lock($1)', [TURN])
    const known = await readMigrations(folder, upTo)
    const provider = { getMigrations: async () => ({ ...known, ...(await laterOnes(pool, known)) }) }
    const applied = await applyNew(new Migrator({ db, provider }))
    await prepareJobsSchema(pool)
    return applied
  } finally {
    // A broken connection has given the turn back already.
    await turn.query('SELECT pg_advisory_unlock($1)', [TURN]).catch(() => {})
    turn.release()
    await db.destroy()
  }
}

/**
 * What a newer version of the program applied, as migrations that do nothing: after a downgrade the version before runs on
 * its tables (docs/operations/upgrade.md). One that is missing among our own is still an error.
 */
async function laterOnes(
  pool: pg.Pool,
  known: Record<string, Migration>,
): Promise<Record<string, Migration>> {
  const { rows } = await pool.query<{ found: boolean }>(
    `SELECT to_regclass('kysely_migration') IS NOT NULL AS found`,
  )
  if (!rows[0]?.found) return {}
  const newest = Object.keys(known).at(-1) ?? ''
  const later = await pool.query<{ name: string }>('SELECT name FROM kysely_migration WHERE name > $1', [
    newest,
  ])
  return Object.fromEntries(later.rows.map(({ name }) => [name, { up: async () => {} }]))
}

async function applyNew(migrator: Migrator): Promise<string[]> {
  const applied: string[] = []
  for (;;) {
    const { error, results = [] } = await migrator.migrateUp()
    if (error !== undefined)
      throw describe(error, results.find(result => result.status === 'Error')?.migrationName)
    if (results.length === 0) return applied
    applied.push(...results.map(result => result.migrationName))
  }
}

/** A file is `NNNN_name.sql` and may hold many statements; without parameters they go as one simple query. */
async function readMigrations(folder: string, upTo?: string): Promise<Record<string, Migration>> {
  const names = (await readdir(folder))
    .filter(name => /^\d{4}_[a-z0-9_]+\.sql$/.test(name) && (upTo === undefined || name <= `${upTo}.sql`))
    .sort()
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return Object.fromEntries(
    names.map((name, i) => [
      name.slice(0, -'.sql'.length),
      { up: async db => void (await sql.raw(texts[i] as string).execute(db)) } satisfies Migration,
    ]),
  )
}

function describe(error: unknown, migration: string | undefined): unknown {
  if (migration === undefined || !(error instanceof Error)) return error
  return new Error(`Migration ${migration} failed: ${error.message}`, { cause: error })
}
