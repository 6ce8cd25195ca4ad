// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { finishDemo, seedDemo } from '../../db/seeds/demo.ts'
import { newKeyLine, parseKeys } from '../../src/platform/crypto/keyfile.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
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

/** Ids of a visit by the parameter that takes them; the first of each kind. */
const perVisit: Readonly<Record<string, string>> = {
  paragraph: 'SELECT id FROM report_paragraph WHERE visit_id = v.id ORDER BY position LIMIT 1',
  part: 'SELECT id FROM report_paragraph WHERE visit_id = v.id ORDER BY position LIMIT 1',
  perspective: 'SELECT id FROM action_perspective WHERE visit_id = v.id ORDER BY position LIMIT 1',
  note: 'SELECT id FROM conversation_note WHERE visit_id = v.id ORDER BY id LIMIT 1',
  share: 'SELECT id FROM report_share WHERE visit_id = v.id ORDER BY id LIMIT 1',
  round: 'SELECT v.round_id',
  batch: 'SELECT batch_id FROM visit_batch_line WHERE visit_id = v.id ORDER BY batch_id LIMIT 1',
}

async function readValues(client: pg.Client): Promise<Record<string, string>[]> {
  const columns = Object.entries(perVisit).map(([name, query]) => `(${query}) AS ${name}`)
  const { rows } = await client.query<Record<string, string | null>>(
    `SELECT v.id AS visit, v.municipality_id AS municipality, ${columns.join(', ')} FROM visit v
     ORDER BY (SELECT count(*) FROM handover h WHERE h.subject_id = v.id) DESC, v.id`,
  )
  return rows.map(row =>
    Object.fromEntries(Object.entries(row).flatMap(([name, id]) => (id === null ? [] : [[name, id]]))),
  )
}
