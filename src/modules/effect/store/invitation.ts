// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { SurveyDocument, SurveyInvitation } from '../domain/survey.ts'

export async function findSurveyInvitation(tx: Tx, surveyId: string): Promise<SurveyInvitation | undefined> {
  const row = await invitations(tx).where('survey_id', '=', surveyId).executeTakeFirst()
  return row && toInvitation(row)
}

/** @throws NotFound when the organisation of the scope was not asked */
export async function getSurveyInvitation(tx: Tx, surveyId: string): Promise<SurveyInvitation> {
  const invitation = await findSurveyInvitation(tx, surveyId)
  if (!invitation) throw new NotFound()
  return invitation
}

/** The same, for who answers now: a second one waits, and then finds it used. @throws NotFound */
export async function lockSurveyInvitation(tx: WriteTx, surveyId: string): Promise<SurveyInvitation> {
  const row = await invitations(tx).where('survey_id', '=', surveyId).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  return toInvitation(row)
}

export async function insertSurveyInvitation(
  tx: WriteTx,
  surveyId: string,
  vng: OrganisationId,
  document: SurveyDocument,
): Promise<void> {
  await tx.sql
    .insertInto('survey_invitation')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      survey_id: surveyId,
      vng_id: vng,
      round_name: document.roundName,
      version: document.version,
      public_key: Buffer.from(document.publicKey, 'base64'),
      sent_on: document.sentOn,
      closes_on: document.closesOn,
    })
    .execute()
}

/** The one answer was given. No time and no person: those stand in the audit event, which says no more than this. */
export async function markAnswered(tx: WriteTx, surveyId: string): Promise<void> {
  await tx.sql
    .updateTable('survey_invitation')
    .set({ is_answered: true })
    .where('survey_id', '=', surveyId)
    .execute()
}

const invitations = (tx: Tx) => tx.sql.selectFrom('survey_invitation').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['execute']>>[number]

const toInvitation = (row: Row): SurveyInvitation => ({
  surveyId: row.survey_id,
  vng: row.vng_id as OrganisationId,
  roundName: row.round_name,
  version: row.version,
  publicKey: row.public_key,
  sentOn: row.sent_on as LocalDate,
  closesOn: row.closes_on as LocalDate,
  isAnswered: row.is_answered,
})
