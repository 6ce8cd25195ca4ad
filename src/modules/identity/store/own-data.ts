// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'

/** What is kept of one person under the organisation of the scope, beside how that person signs in. */
export type OwnRows = {
  readonly person: {
    readonly name: string
    readonly email: string
    readonly keptBy: string
    readonly createdAt: Date
  }
  readonly roles: readonly { organisation: string; role: string; startsOn: string; endsOn: string | null }[]
  /** Where the person is named by id, and how often. */
  readonly places: readonly { readonly table: string; readonly column: string; readonly count: number }[]
  /** What the log of the organisation holds of this person's acts, as it stands there. */
  readonly events: readonly string[]
}

const MOST_EVENTS = 20_000

/** Everything of this person that the scope may see: one query over the catalogue, so that no new table is forgotten. */
export async function readOwnRows(tx: Tx, personId: PersonId): Promise<OwnRows> {
  const person = await tx.sql
    .selectFrom('person')
    .select(['name', 'email', 'kept_by', 'created_at'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const roles = await tx.sql
    .selectFrom('role_assignment')
    .select(['organisation_id', 'role', 'starts_on', 'ends_on'])
    .where('person_id', '=', personId)
    .orderBy('starts_on')
    .limit(1_000)
    .execute()
  const events = await tx.sql
    .selectFrom('audit_event')
    .select('body')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where(sql<boolean>`body::jsonb ->> 'actor' = ${personId}`)
    .orderBy('seq')
    .limit(MOST_EVENTS)
    .execute()
  return {
    person: { name: person.name, email: person.email, keptBy: person.kept_by, createdAt: person.created_at },
    roles: roles.map(row => ({
      organisation: row.organisation_id,
      role: row.role,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
    })),
    places: await countPlaces(tx, personId),
    events: events.map(row => row.body),
  }
}

async function countPlaces(tx: Tx, personId: PersonId): Promise<OwnRows['places']> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    SELECT c.relname AS "table", a.attname AS "column" FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.atttypid = 'uuid'::regtype
    WHERE c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2`.execute(tx.sql)
  const counts = columns.map(
    ({ table, column }) =>
      sql`SELECT ${table}::text AS "table", ${column}::text AS "column", count(*)::int AS count
        FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${personId}::uuid`,
  )
  if (counts.length === 0) return []
  const { rows } = await sql<OwnRows['places'][number]>`${sql.join(counts, sql` UNION ALL `)}`.execute(tx.sql)
  return rows.filter(row => row.count > 0)
}

/** The name under which the person of the scope works. */
export async function saveOwnEmail(tx: WriteTx, email: string): Promise<void> {
  await tx.sql
    .updateTable('person')
    .set({ email })
    .where('id', '=', tx.scope.person ?? '')
    .execute()
}

export async function saveOwnName(tx: WriteTx, name: string): Promise<void> {
  await tx.sql
    .updateTable('person')
    .set({ name })
    .where('id', '=', tx.scope.person ?? '')
    .execute()
}
