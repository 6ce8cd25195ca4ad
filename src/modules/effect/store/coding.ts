// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Coding } from '../domain/coding.ts'

/** Where the coders of a survey put its texts so far. */
export async function listCodings(tx: Tx, surveyId: string): Promise<Coding[]> {
  const rows = await tx.sql
    .selectFrom('survey_coding')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .execute()
  return rows.map(row => ({
    answerId: row.answer_id,
    question: row.question,
    firstCode: row.first_code,
    firstBy: row.first_by as PersonId,
    secondCode: row.second_code,
    secondBy: row.second_by as PersonId | null,
  }))
}

export async function saveCoding(tx: WriteTx, surveyId: string, coding: Coding): Promise<void> {
  const said = {
    first_code: coding.firstCode,
    first_by: coding.firstBy,
    second_code: coding.secondCode,
    second_by: coding.secondBy,
  }
  await tx.sql
    .insertInto('survey_coding')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      survey_id: surveyId,
      answer_id: coding.answerId,
      question: coding.question,
      ...said,
    })
    .onConflict(oc => oc.columns(['organisation_id', 'survey_id', 'answer_id', 'question']).doUpdateSet(said))
    .execute()
}
