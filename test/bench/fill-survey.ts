// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { roundSize } from './fill-round.ts'

/** A round whose visits all have their final report, and somebody in each municipality who may answer for it. */
export async function fillSurvey(client: pg.Client): Promise<void> {
  await client.query('BEGIN')
  await client.query(
    `CREATE TEMP TABLE surveyed ON COMMIT DROP AS
     SELECT id AS municipality, gen_random_uuid() AS visit, gen_random_uuid() AS person FROM organisation
     WHERE kind = 'municipality' AND NOT is_fictional AND (valid_to IS NULL OR valid_to > current_date)
     ORDER BY md5(id) LIMIT ${roundSize}`,
  )
  await client.query(
    `CREATE TEMP TABLE one ON COMMIT DROP AS SELECT (jsonb_populate_record(r, jsonb_build_object(
       'id', gen_random_uuid(), 'name', '${roundName}'))).* FROM round r ORDER BY r.starts_on, r.id LIMIT 1`,
  )
  await client.query('INSERT INTO round SELECT * FROM one')
  await client.query(
    `INSERT INTO visit SELECT (jsonb_populate_record(v, jsonb_build_object('id', s.visit, 'round_id', one.id,
       'municipality_id', s.municipality, 'state', 'followUp'))).*
     FROM surveyed s, one, visit v
     WHERE v.id = (SELECT id FROM visit WHERE state IN ('followUp', 'surveyed') ORDER BY id LIMIT 1)`,
  )
  await client.query(
    `INSERT INTO visit_state (organisation_id, visit_id, n, state, at)
     SELECT one.organisation_id, s.visit, step.n, step.state, now() FROM surveyed s, one,
       (VALUES (1, 'held'), (2, 'final'), (3, 'followUp')) AS step (n, state)`,
  )
  await client.query(
    `INSERT INTO person (id, name, email, kept_by, created_at)
     SELECT person, 'Coördinator', 'c-' || person || '@voorbeeld.example', municipality, now() FROM surveyed`,
  )
  await client.query(
    `INSERT INTO role_assignment (organisation_id, id, person_id, role, starts_on, is_read_only)
     SELECT municipality, gen_random_uuid(), person, 'coordinator', current_date - 1, false FROM surveyed`,
  )
  await client.query('COMMIT')
  await client.query('ANALYZE')
}

export const roundName = 'Ronde van de meting'
