// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { selfImageVersions } from '../../content/questionnaires/self-image/index.ts'

/** The sizes for which the pages are made: three rounds of 123 visits among 342 municipalities, 55 answers each. */
export const sizes = { rounds: 3, visits: 123, answers: 55 } as const

/** Tables with rows of one visit, and which of its columns tells of which. */
const copied: Readonly<Record<string, string>> = {
  visit: 's.id = $1',
  visit_state: 's.visit_id = $1',
  visit_member: 's.visit_id = $1',
  conversation_topic: 's.visit_id = $1',
  conversation_note: 's.visit_id = $1',
  report: 's.visit_id = $1',
  report_paragraph: 's.visit_id = $1',
  action_perspective: 's.visit_id = $1',
  report_release: 's.visit_id = $1',
  reaction_answer: 's.visit_id = $1',
  participation: 's.visit_id = $1',
  delegate: 's.visit_id = $1',
  self_image: 's.visit_id = $1',
  answer: 's.visit_id = $1',
  self_image_seen: 's.visit_id = $1',
  reaction: 's.visit_id = $1',
  report_share: 's.visit_id = $1',
  follow_up: 's.visit_id = $1',
  handover: 's.subject_id = $1',
  text_version: "s.subject_id LIKE $1 || '%'",
  comment: "s.subject_id LIKE $1 || '%'",
  work_item: "s.url LIKE '%' || $1 || '%'",
  search_entry: "s.url LIKE '%' || $1 || '%'",
}

type Source = { readonly visit: string; readonly municipality: string; readonly round: string }

/** Copies the fullest visit of the story, for each of three rounds, to 123 municipalities. */
export async function fillToSize(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Source>(
    `SELECT v.id AS visit, municipality_id AS municipality, round_id AS round FROM visit v
     JOIN report USING (organisation_id) WHERE report.visit_id = v.id
     ORDER BY (SELECT count(*) FROM answer a WHERE a.visit_id = v.id) DESC, v.id LIMIT 1`,
  )
  const [source] = rows
  if (!source) throw new Error('the story has no visit with a report')
  await client.query('BEGIN')
  // The copies are whole, so foreign keys need no checking row by row.
  await client.query("SET LOCAL session_replication_role = 'replica'")
  await answerTo(client, source)
  await chooseTargets(client, source)
  for (const [table, condition] of Object.entries(copied)) await copy(client, source, table, condition)
  await client.query('COMMIT')
  await client.query('ANALYZE')
}

/** Brings the source's own answers to the number, with what a municipality often says: not known yet. */
async function answerTo(client: pg.Client, { visit }: Source): Promise<void> {
  const codes = selfImageVersions
    .at(-1)
    ?.sections.flatMap(section =>
      section.topics.filter(topic => !topic.apart).flatMap(topic => topic.questions.map(one => one.code)),
    )
  await client.query(
    `INSERT INTO answer (organisation_id, visit_id, question_code, value, is_unknown, version, person_id, saved_at)
     SELECT a.organisation_id, a.visit_id, code, NULL, true, 1, a.person_id, a.saved_at
     FROM (SELECT * FROM answer WHERE visit_id = $1 LIMIT 1) AS a, unnest($2::text[]) AS code
     WHERE code NOT IN (SELECT question_code FROM answer WHERE visit_id = $1)
     LIMIT greatest(0, $3 - (SELECT count(*)::int FROM answer WHERE visit_id = $1))`,
    [visit, codes ?? [], sizes.answers],
  )
}

async function chooseTargets(client: pg.Client, { visit, round }: Source): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE target ON COMMIT DROP AS
     SELECT m.id AS municipality, r.n, CASE r.n WHEN 1 THEN $2::uuid ELSE md5($2::text || r.n)::uuid END AS round,
       md5($1::text || m.id || r.n)::uuid AS visit
     FROM generate_series(1, ${sizes.rounds}) AS r (n), LATERAL (
       SELECT id FROM organisation WHERE kind = 'municipality' AND NOT is_fictional AND (valid_to IS NULL OR valid_to > current_date)
       ORDER BY md5(id || r.n) LIMIT ${sizes.visits}) AS m`,
    [visit, round],
  )
  await client.query(
    `INSERT INTO round (organisation_id, id, name, mandate, starts_on, ends_on, target, due_weeks, created_at, closed_at)
     SELECT DISTINCT s.organisation_id, t.round, 'eerdere ronde ' || t.n, s.mandate, s.starts_on - 730 * t.n, s.ends_on - 730 * t.n,
       s.target, s.due_weeks, s.created_at, s.created_at FROM round s, target t WHERE s.id = $1 AND t.round <> s.id`,
    [round],
  )
}

async function copy(client: pg.Client, source: Source, table: string, condition: string): Promise<void> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  )
  const values = rows.map(column => expressionFor(table, column, source))
  await client.query(
    `INSERT INTO ${table} (${rows.map(column => column.name).join(', ')})
     SELECT ${values.join(', ')} FROM ${table} s, target t WHERE ${condition} ON CONFLICT DO NOTHING`,
    [source.visit],
  )
}

const organisations = ['organisation_id', 'from_organisation', 'to_organisation', 'municipality_id']

/** The copy's value: the target's visit, round and municipality in the place of the source's, and new ids of its own. */
function expressionFor(
  table: string,
  { name, type }: { name: string; type: string },
  { visit, municipality }: Source,
): string {
  if (
    name === 'visit_id' ||
    (type === 'uuid' && name === 'subject_id') ||
    (table === 'visit' && name === 'id')
  )
    return 't.visit'
  if (name === 'round_id') return 't.round'
  if (organisations.includes(name))
    return `CASE s.${name} WHEN '${municipality}' THEN t.municipality ELSE s.${name} END`
  if (type === 'uuid' && ['id', 'paragraph_id', 'perspective_id'].includes(name))
    return `md5(s.${name}::text || t.visit)::uuid`
  if (type === 'text' && ['subject_id', 'key', 'url'].includes(name))
    return `replace(replace(s.${name}, '${visit}', t.visit::text), '${municipality}', t.municipality)`
  return `s.${name}`
}
