// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { newId, type OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { OpenedAnswer } from '../domain/coding.ts'
import type { SurveyAnswers } from '../domain/sealed-answer.ts'

/** Keeps the private half of a survey's key, itself sealed with KEY_FILE. */
export async function insertKey(tx: WriteTx, surveyId: string, sealed: Buffer): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql.insertInto('survey_key').values({ organisation_id, survey_id: surveyId, sealed }).execute()
}

export async function findKey(tx: Tx, surveyId: string): Promise<Buffer | undefined> {
  const row = await tx.sql
    .selectFrom('survey_key')
    .select('sealed')
    .where('survey_id', '=', surveyId)
    .executeTakeFirst()
  return row?.sealed
}

/** From the scope of the municipality that answers: it goes in, and nothing of it can be seen from there. */
export async function putInBox(
  tx: WriteTx,
  vng: OrganisationId,
  surveyId: string,
  sealed: Buffer,
): Promise<void> {
  await tx.sql
    .insertInto('survey_sealed')
    .values({ organisation_id: vng, survey_id: surveyId, id: newId(), sealed })
    .execute()
}

/** Everything in the box of one survey, or of every survey of the scope; in no order. */
export async function listSealed(tx: Tx, surveyId?: string) {
  const box = tx.sql
    .selectFrom('survey_sealed')
    .select(['survey_id', 'sealed'])
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .orderBy(sql`gen_random_uuid()`)
  return (surveyId === undefined ? box : box.where('survey_id', '=', surveyId)).execute()
}

/**
 * Writes the whole box anew in one go, in random order and under new ids: from then on transaction, place and id of a row
 * say nothing of who put it in, or when.
 */
export async function mixBox(tx: WriteTx): Promise<number> {
  const organisation_id = tx.scope.organisation ?? ''
  if ((await listSealed(tx)).length === 0) return 0
  // A municipality that puts something in meanwhile waits: what is taken out is exactly what goes back.
  await sql`LOCK TABLE survey_sealed IN SHARE ROW EXCLUSIVE MODE`.execute(tx.sql)
  const rows = await listSealed(tx)
  await tx.sql.deleteFrom('survey_sealed').where('organisation_id', '=', organisation_id).execute()
  if (rows.length > 0)
    await tx.sql
      .insertInto('survey_sealed')
      .values(rows.map(row => ({ ...row, organisation_id, id: newId() })))
      .execute()
  return rows.length
}

/** Empties the box and destroys its key: what lay in it can be read by nobody any more. */
export async function destroyBox(tx: WriteTx, surveyId: string): Promise<void> {
  await tx.sql
    .deleteFrom('survey_sealed')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('survey_id', '=', surveyId)
    .execute()
  await tx.sql.deleteFrom('survey_key').where('survey_id', '=', surveyId).execute()
}

/** Keeps what came out of the box, each under a new id, in the order of those ids. */
export async function insertAnswers(
  tx: WriteTx,
  surveyId: string,
  answers: readonly SurveyAnswers[],
): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  const rows = answers
    .map(answer => ({ organisation_id, survey_id: surveyId, id: newId(), document: JSON.stringify(answer) }))
    .toSorted((a, b) => a.id.localeCompare(b.id))
  await tx.sql.insertInto('survey_answer').values(rows).execute()
}

/** The opened answers of a survey, in the order of ids that say nothing. */
export async function listAnswers(tx: Tx, surveyId: string): Promise<OpenedAnswer[]> {
  const rows = await tx.sql
    .selectFrom('survey_answer')
    .select(['id', 'document'])
    .where('survey_id', '=', surveyId)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ id: row.id, answers: row.document as SurveyAnswers }))
}
