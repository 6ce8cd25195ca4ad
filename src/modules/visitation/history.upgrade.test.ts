// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, currentServer, type TestDatabase } from '../../../test/support/database.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { withClient } from '../../platform/db/prepare-database.ts'

const anna = '00000000-0000-4000-8000-00000000000a'
const visit = '00000000-0000-4000-8000-000000000001'
const part = '00000000-0000-4000-8000-000000000002'
const at = '2026-11-20T09:00:00Z'
let database: TestDatabase

const event = (seq: number, action: string, object: string, details: object = {}) => {
  const body = JSON.stringify({ at, actor: anna, action, object, result: 'done', details })
  return `INSERT INTO audit_event VALUES ('gm0001', ${seq}, '${body}', '')`
}

/** What the version before kept, without its history. */
const before = [
  `INSERT INTO organisation (id, kind, name) VALUES ('gm0001', 'municipality', 'Heidebrink')`,
  `INSERT INTO round (organisation_id, id, name, mandate, starts_on, ends_on, target, due_weeks, version, created_at)
   VALUES ('gm0001', '${part}', 'ronde', 'De opdracht', '2026-01-01', '2027-12-31', 40, '{"draft": 2}', 2, '${at}')`,
  `INSERT INTO visit (organisation_id, id, round_id, municipality_id, state, created_at)
   VALUES ('gm0001', '${visit}', '${part}', 'gm0001', 'held', '${at}')`,
  `INSERT INTO conversation_topic (organisation_id, visit_id, topic_code, reason, position)
   VALUES ('gm0001', '${visit}', 't10', 'Omdat het telt', 1), ('gm0001', '${visit}', 't11', 'Wie dit koos weet niemand', 2)`,
  `INSERT INTO participation (organisation_id, visit_id, committee_id, round_name, state, due, received_at)
   VALUES ('gm0001', '${visit}', 'gm0001', 'ronde', 'answering', '{}', '${at}')`,
  `INSERT INTO self_image (organisation_id, visit_id, questionnaire, questionnaire_version, opened_on)
   VALUES ('gm0001', '${visit}', 'self-image', 1, '2026-10-01')`,
  `INSERT INTO answer (organisation_id, visit_id, question_code, value, is_unknown, note, version, person_id, saved_at)
   VALUES ('gm0001', '${visit}', 't01a', '{"kind": "one", "choice": "mayor"}', false, 'Sinds mei', 3, '${anna}', '${at}'),
          ('gm0001', '${visit}', 't27a', '{"kind": "text", "text": "Nu"}', false, 'Blijft', 2, '${anna}', '${at}')`,
  `INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at)
   VALUES ('gm0001', 'answer', '${visit}:municipality:t27a', 1, 'Toen', '${anna}', '${at}'),
          ('gm0001', 'answer', '${visit}:municipality:t27a', 2, 'Nu', '${anna}', '${at}')`,
  `INSERT INTO follow_up (organisation_id, visit_id, perspective_id, decision, reason, version, person_id)
   VALUES ('gm0001', '${visit}', '${part}', 'later', 'Eerst geld', 1, '${anna}')`,
  event(1, 'round.created', `round:${part}`),
  event(2, 'round.changed', `round:${part}`),
  event(3, 'conversationTopic.chosen', `visit:${visit}`, { topic: 't10' }),
  event(4, 'followUp.decided', `visit:${visit}`, { perspective: part, decision: 'later' }),
]

beforeAll(async () => {
  database = await createTestDatabase({ ...currentServer(), template: 'template0' })
  await migrate(database.ownerUrl, { upTo: '0030_organisation' })
  await withClient(database.ownerUrl, async client => {
    for (const statement of before) await client.query(statement)
  })
  await migrate(database.ownerUrl)
})
afterAll(() => database.drop())

const versions = (kind: string) =>
  withClient(database.ownerUrl, async client => {
    const { rows } = await client.query(
      `SELECT subject_id, version, body, details FROM text_version
       WHERE subject_kind = $1 AND person_id = $2 AND created_at = $3 ORDER BY subject_id, version`,
      [kind, anna, at],
    )
    return rows.map(row => [row.subject_id.replace(`${visit}:`, ''), row.version, row.body, row.details])
  })

test('what an answer is now becomes its first known version; a text that was kept gets its note', async () => {
  expect(await versions('answer')).toEqual([
    [
      'municipality:t01a',
      3,
      '',
      { value: { kind: 'one', choice: 'mayor' }, isUnknown: false, note: 'Sinds mei' },
    ],
    ['municipality:t27a', 1, 'Toen', null],
    ['municipality:t27a', 2, 'Nu', { value: { kind: 'text' }, isUnknown: false, note: 'Blijft' }],
  ])
})

test('rounds, reasons and decisions have who did the last of it and when, from the events', async () => {
  expect(await versions('visitation.conversationTopic')).toEqual([['t10', 1, 'Omdat het telt', null]])
  expect(await versions('visitation.followUp')).toEqual([
    [part, 1, 'Eerst geld', { decision: 'later', ownerId: null, dueOn: null }],
  ])
  expect(await versions('visitation.round')).toEqual([
    [
      part,
      2,
      'De opdracht',
      { name: 'ronde', startsOn: '2026-01-01', endsOn: '2027-12-31', target: 40, dueWeeks: { draft: 2 } },
    ],
  ])
})

test('the version before still writes texts and topics without what is new', async () => {
  await withClient(database.ownerUrl, async client => {
    await client.query(
      `INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at)
       VALUES ('gm0001', 'answer', '${visit}:municipality:t27a', 3, 'Straks', '${anna}', '${at}')`,
    )
    await client.query(
      `INSERT INTO conversation_topic (organisation_id, visit_id, topic_code, position) VALUES ('gm0001', '${visit}', 't12', 3)`,
    )
  })
  expect((await versions('answer')).at(-1)).toEqual(['municipality:t27a', 3, 'Straks', null])
})
