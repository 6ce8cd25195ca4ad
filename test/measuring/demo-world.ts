// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { finishDemo, seedDemo } from '../../db/seeds/demo.ts'
import { newKeyLine, parseKeys } from '../../src/platform/crypto/keyfile.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { idSources } from '../support/id-sources.ts'
import type { Postgres } from './postgres.ts'

/** Somebody with the roles that he or she has in one organisation. */
export type Member = { readonly id: string; readonly organisation: string; readonly roles: readonly string[] }

/** Everybody in the demo's story, and the ids in it by the name of the parameter they fill. */
export type Story = {
  readonly members: readonly Member[]
  /** One set of values per visit, the fullest visit first. */
  readonly values: readonly Readonly<Record<string, string>>[]
}

/** The demo's story in a database of its own. */
export type DemoWorld = Story & { readonly database: TestDatabase }

/** @param fill puts more beside the story */
export async function makeDemoWorld(
  postgres: Postgres,
  fill: (superuser: pg.Client) => Promise<void> = async () => {},
): Promise<DemoWorld> {
  const database = await createTestDatabase(postgres)
  const db = openDatabase({ ...database, now: () => new Date() })
  await seedDemo(db, new Date())
  await finishDemo(db, new Date(), parseKeys(newKeyLine()))
  await db.close()
  return withClient(database.superuserUrl, async client => {
    const story = await readStory(client)
    await fill(client)
    return { ...story, database }
  })
}

/** @param client a superuser in a database in which the story was told */
export async function readStory(client: pg.Client): Promise<Story> {
  const members = await client.query<Member>(
    `SELECT person_id AS id, organisation_id AS organisation, array_agg(role) AS roles FROM role_assignment
     WHERE starts_on <= current_date AND (ends_on IS NULL OR ends_on >= current_date) GROUP BY 1, 2 ORDER BY 2, 1`,
  )
  return { members: members.rows, values: await readValues(client) }
}

type Row = { readonly id: string; readonly visit: string | null }

/** For each visit the first id of every kind that it has; what belongs to no visit is in every set. */
async function readValues(client: pg.Client): Promise<Record<string, string>[]> {
  const { rows: visits } = await client.query<{ visit: string; municipality: string; round: string }>(
    `SELECT v.id AS visit, v.municipality_id AS municipality, v.round_id AS round FROM visit v
     ORDER BY (SELECT count(*) FROM handover h WHERE h.subject_id = v.id) DESC, v.id`,
  )
  const sets: Record<string, string>[] = visits.map(row => ({ ...row }))
  for (const [name, query] of Object.entries(idSources)) {
    if (['visit', 'round', 'person'].includes(name)) continue
    const { rows } = await client.query<Row>(`SELECT id, visit FROM (${query}) AS known ORDER BY id`)
    for (const set of sets) {
      const found = rows.find(row => row.visit === set.visit) ?? rows.find(row => row.visit === null)
      if (found) set[name] = found.id
    }
  }
  return sets
}
