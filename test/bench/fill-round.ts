// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'

/** As many visits as the round of 2015-2017 had. */
export const roundSize = 123

/** Copies a visit whose self-image is out, with what waits for it at both sides, to the municipalities of a whole round. */
export async function fillRound(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string; municipality: string }>(
    `SELECT id, municipality_id AS municipality FROM visit WHERE state = 'selfImageOut' ORDER BY id LIMIT 1`,
  )
  const [source] = rows
  if (!source) throw new Error('the story has no visit whose self-image is out')
  await client.query('BEGIN')
  // The copies are whole, so foreign keys need no checking row by row.
  await client.query("SET LOCAL session_replication_role = 'replica'")
  await client.query(
    `CREATE TEMP TABLE target ON COMMIT DROP AS
     SELECT m.id AS municipality, md5($1::text || m.id)::uuid AS visit FROM (
       SELECT id FROM organisation WHERE kind = 'municipality' AND NOT is_fictional AND (valid_to IS NULL OR valid_to > current_date)
       ORDER BY md5(id) LIMIT ${roundSize}) AS m`,
    [source.id],
  )
  const tables = { visit: 's.id = $1', visit_state: 's.visit_id = $1', visit_member: 's.visit_id = $1' }
  const theirs = { participation: 's.visit_id = $1', work_item: "s.key LIKE 'visit:' || $1 || '%'" }
  for (const [table, condition] of Object.entries({ ...tables, ...theirs }))
    await copy(client, source, table, condition)
  await client.query('COMMIT')
  await client.query('ANALYZE')
}

async function copy(
  client: pg.Client,
  { id, municipality }: { readonly id: string; readonly municipality: string },
  table: string,
  condition: string,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  )
  const names = rows.map(column => column.name)
  const values = names.map(name => {
    if (name === 'visit_id' || (table === 'visit' && name === 'id')) return 't.visit'
    if (name === 'organisation_id' || name === 'municipality_id')
      return `CASE s.${name} WHEN '${municipality}' THEN t.municipality ELSE s.${name} END`
    if (name === 'key' || name === 'url')
      return `replace(replace(s.${name}, '${id}', t.visit::text), '${municipality}', t.municipality)`
    return `s.${name}`
  })
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${table} s, target t
     WHERE ${condition} ON CONFLICT DO NOTHING`,
    [id],
  )
}
