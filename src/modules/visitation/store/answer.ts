// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { AnswerValue } from '../../../kernel/questionnaire/answer.ts'
import type { Questionnaire } from '../../../kernel/questionnaire/types.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { fromStoredValue, toStoredValue } from '../domain/answer-values.ts'
import type { AnswerChange } from '../domain/decide-answers.ts'
import type { AnswerSlot } from '../domain/handover-documents.ts'
import type { ParticipationState } from '../domain/participation-states.ts'
import { questionnaireOf, type StoredAnswer } from '../domain/self-image.ts'

const answerColumns = [
  'question_code',
  'slot',
  'value',
  'is_unknown',
  'note',
  'version',
  'person_id',
  'saved_at',
] as const

type AnswerColumns = {
  question_code: string
  slot: string
  value: unknown
  is_unknown: boolean
  note: string
  version: number
  person_id: string
  saved_at: Date | string
}

const toAnswer = (row: AnswerColumns): StoredAnswer => ({
  question: row.question_code,
  slot: row.slot as AnswerSlot,
  answer: fromStoredValue({
    value: row.value as AnswerValue | null,
    isUnknown: row.is_unknown,
    note: row.note,
  }),
  version: row.version,
  personId: row.person_id as PersonId,
  savedAt: new Date(row.saved_at),
})

/** Every stored answer of a visit's self-image, of all slots. Who may read which is for the domain (answer-rights.ts). */
export async function listAnswers(tx: Tx, visitId: string): Promise<StoredAnswer[]> {
  const rows = await tx.sql
    .selectFrom('answer')
    .select(answerColumns)
    .where('visit_id', '=', visitId)
    .orderBy('question_code')
    .limit(2000)
    .execute()
  return rows.map(toAnswer)
}

/** What saving answers needs to know, in one statement. */
export type AnsweringState = {
  readonly state: ParticipationState
  readonly handedInAt: Date | null
  readonly openedOn: LocalDate
  readonly questionnaire: Questionnaire
  /** The stored answers to the questions that were asked for, of all slots. */
  readonly given: readonly StoredAnswer[]
}

/**
 * The state of the self-image, with the answers to these questions. It cannot be handed in until this transaction ends.
 * @throws NotFound when the municipality of the scope has none for this visit
 */
export async function getAnsweringState(
  tx: WriteTx,
  visitId: string,
  questions: readonly string[],
): Promise<AnsweringState> {
  const row = await tx.sql
    .selectFrom('self_image as s')
    .innerJoin('participation as p', join =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.visit_id', '=', 's.visit_id'),
    )
    .select(['p.state', 's.handed_in_at', 's.opened_on', 's.questionnaire', 's.questionnaire_version'])
    .select(
      sql<AnswerColumns[]>`(SELECT coalesce(json_agg(a), '[]') FROM answer a
        WHERE a.organisation_id = s.organisation_id AND a.visit_id = s.visit_id
          AND a.question_code = ANY (${[...questions]}))`.as('given'),
    )
    .where('s.visit_id', '=', visitId)
    .forShare('s')
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    state: row.state as ParticipationState,
    handedInAt: row.handed_in_at,
    openedOn: row.opened_on as LocalDate,
    questionnaire: questionnaireOf(row.questionnaire, row.questionnaire_version),
    given: row.given.map(toAnswer),
  }
}

/** The stored answers to these questions in one slot. */
export async function listAnswersTo(
  tx: Tx,
  visitId: string,
  slot: AnswerSlot,
  questions: readonly string[],
): Promise<StoredAnswer[]> {
  if (questions.length === 0) return []
  const rows = await tx.sql
    .selectFrom('answer')
    .select(answerColumns)
    .where('visit_id', '=', visitId)
    .where('slot', '=', slot)
    .where('question_code', 'in', [...questions])
    .execute()
  return rows.map(toAnswer)
}

/**
 * Saves answers of one slot with their history in one statement, each only if its version is still the one before. A text
 * stands in the history as a text; what else an answer is stands beside it (domain/answer-history.ts reads it).
 * @returns the codes of the questions that were saved; one that is missing was saved by somebody else meanwhile
 */
export async function saveAnswers(
  tx: WriteTx,
  visitId: string,
  slot: AnswerSlot,
  changes: readonly AnswerChange[],
  now: Date,
): Promise<string[]> {
  const saving = tx.sql
    .insertInto('answer')
    .values(
      changes.map(({ question, answer, version }) => {
        const { value, isUnknown, note } = toStoredValue(answer)
        return {
          organisation_id: tx.scope.organisation ?? '',
          visit_id: visitId,
          question_code: question.code,
          slot,
          value: value && JSON.stringify(value),
          is_unknown: isUnknown,
          note,
          version,
          person_id: tx.scope.person ?? '',
          saved_at: now,
        }
      }),
    )
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'visit_id', 'question_code', 'slot'])
        .doUpdateSet(eb => ({
          value: eb.ref('excluded.value'),
          is_unknown: eb.ref('excluded.is_unknown'),
          note: eb.ref('excluded.note'),
          version: eb.ref('excluded.version'),
          person_id: eb.ref('excluded.person_id'),
          saved_at: eb.ref('excluded.saved_at'),
        }))
        .where(sql<boolean>`answer.version = excluded.version - 1`),
    )
    .returningAll()
  const { rows } = await sql<{ question_code: string }>`
    WITH saved AS (${saving}), kept AS (
      INSERT INTO text_version (organisation_id, subject_kind, subject_id, version, body, person_id, created_at, details)
      SELECT organisation_id, 'answer', visit_id || ':' || slot || ':' || question_code, version,
             coalesce(value ->> 'text', ''), person_id, saved_at,
             jsonb_build_object('value', value - 'text', 'isUnknown', is_unknown, 'note', note)
      FROM saved)
    SELECT question_code FROM saved`.execute(tx.sql)
  return rows.map(row => row.question_code)
}
