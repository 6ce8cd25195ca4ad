// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { verifyDatabase } from '../../src/platform/audit/verify-database.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { type Figure, higher, lower } from '../measuring/figure.ts'
import type { Acknowledged } from './writers.ts'

/** Reads the database beside what was acknowledged: nothing lost, nothing half, every chain whole. */
export function checkWrites(
  ownerUrl: string,
  acknowledged: Acknowledged,
  atLeast: number,
): Promise<Figure[]> {
  return withClient(ownerUrl, async client => {
    const chains = await verifyDatabase(client, [])
    const { remarks, answers } = acknowledged
    return [
      higher('acknowledged_writes', remarks.length + answers.length, 'writes', atLeast),
      lower('lost_writes', await countLost(client, acknowledged), 'writes', 0),
      lower('half_writes', await countHalf(client), 'writes', 0),
      lower('broken_chains', chains.filter(chain => chain.fault).length, 'chains', 0),
      higher(
        'verified_events',
        chains.reduce((sum, chain) => sum + chain.length, 0),
        'events',
      ),
    ]
  })
}

async function countLost(client: pg.Client, { remarks, answers }: Acknowledged): Promise<number> {
  const lost = await count(
    client,
    `SELECT FROM unnest($1::uuid[], $2::text[]) AS said (id, body)
     WHERE NOT EXISTS (SELECT FROM comment c WHERE c.id = said.id AND c.body = said.body)`,
    [remarks.map(one => one.id), remarks.map(one => one.text)],
  )
  return (
    lost +
    (await count(
      client,
      `SELECT FROM unnest($1::text[], $2::int[], $3::text[]) AS said (question, version, body)
       WHERE NOT EXISTS (SELECT FROM text_version v WHERE v.subject_kind = 'answer' AND v.version = said.version
                         AND v.subject_id LIKE '%:municipality:' || said.question AND v.body = said.body)`,
      [answers.map(one => one.question), answers.map(one => one.version), answers.map(one => one.text)],
    ))
  )
}

/** A change without its event, an event without its change, an answer that is not its own last version, a receipt of nothing. */
async function countHalf(client: pg.Client): Promise<number> {
  const events = `(SELECT body::jsonb AS e FROM audit_event) AS events`
  const counts = [
    `SELECT FROM comment c WHERE NOT EXISTS (SELECT FROM ${events} WHERE e->'details'->>'comment' = c.id::text)`,
    `SELECT FROM ${events} WHERE e->>'action' = 'comment.added'
       AND NOT EXISTS (SELECT FROM comment c WHERE c.id::text = e->'details'->>'comment')`,
    `SELECT FROM form_post f WHERE f.result_url LIKE '%#opmerking-%'
       AND NOT EXISTS (SELECT FROM comment c WHERE f.result_url LIKE '%#opmerking-' || c.id)`,
    `SELECT FROM (SELECT e->'details'->>'question' AS question, (e->'details'->>'version')::int AS version
                  FROM ${events} WHERE e->>'action' = 'answer.saved') AS saved
       FULL JOIN (SELECT split_part(subject_id, ':', 3) AS question, version
                  FROM text_version WHERE subject_kind = 'answer') AS kept USING (question, version)
       WHERE saved.* IS NULL OR kept.* IS NULL`,
    `SELECT FROM answer a WHERE NOT EXISTS (
       SELECT FROM text_version v WHERE v.subject_id = a.visit_id || ':' || a.slot || ':' || a.question_code
         AND v.version = a.version AND position(v.body in a.value::text) > 0
         AND v.version = (SELECT max(version) FROM text_version w WHERE w.subject_id = v.subject_id))`,
  ]
  let half = 0
  for (const query of counts) half += await count(client, query, [])
  return half
}

async function count(client: pg.Client, query: string, values: unknown[]): Promise<number> {
  const { rowCount } = await client.query(query, values)
  return rowCount ?? 0
}
