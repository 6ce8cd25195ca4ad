// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { VisitId } from '../domain/visit.ts'

/** The invitation of a visit, or undefined while it was not invited. */
export async function findInvitation(tx: Tx, visitId: string): Promise<Invitation | undefined> {
  const row = await tx.sql
    .selectFrom('invitation')
    .selectAll()
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
  return row && toInvitation(row)
}

/** The invitation with this code, and the municipality that it is for. */
export async function findInvitationByCode(
  tx: Tx,
  codeHash: Buffer,
): Promise<{ invitation: Invitation; municipality: OrganisationId } | undefined> {
  const row = await tx.sql
    .selectFrom('invitation as i')
    .innerJoin('visit as v', 'v.id', 'i.visit_id')
    .selectAll('i')
    .select('v.municipality_id')
    .where('i.code_hash', '=', codeHash)
    .executeTakeFirst()
  return row && { invitation: toInvitation(row), municipality: row.municipality_id as OrganisationId }
}

/** Keeps the digest of a new code; the code before it stops working. */
export async function saveInvitation(
  tx: WriteTx,
  visitId: VisitId,
  code: { readonly hash: Buffer; readonly expiresOn: LocalDate },
  now: Date,
): Promise<void> {
  const values = {
    code_hash: code.hash,
    sent_at: now,
    expires_on: code.expiresOn,
    redeemed_at: null,
    redeemed_by: null,
  }
  await tx.sql
    .insertInto('invitation')
    .values({ organisation_id: tx.scope.organisation ?? '', visit_id: visitId, ...values })
    .onConflict(oc => oc.columns(['organisation_id', 'visit_id']).doUpdateSet(values))
    .execute()
}

/** Uses the code up; false when somebody was first. */
export async function claimInvitation(
  tx: WriteTx,
  visitId: VisitId,
  codeHash: Buffer,
  by: PersonId,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('invitation')
    .set({ redeemed_at: now, redeemed_by: by })
    .where('visit_id', '=', visitId)
    .where('code_hash', '=', codeHash)
    .where('redeemed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Gives a claimed code back, because what should have followed did not happen. */
export async function releaseInvitation(tx: WriteTx, visitId: VisitId, codeHash: Buffer): Promise<void> {
  await tx.sql
    .updateTable('invitation')
    .set({ redeemed_at: null, redeemed_by: null })
    .where('visit_id', '=', visitId)
    .where('code_hash', '=', codeHash)
    .execute()
}

type Row = {
  visit_id: string
  sent_at: Date
  expires_on: string
  redeemed_at: Date | null
  redeemed_by: string | null
}

const toInvitation = (row: Row): Invitation => ({
  visitId: row.visit_id as VisitId,
  sentAt: row.sent_at,
  expiresOn: row.expires_on as LocalDate,
  redeemedAt: row.redeemed_at,
  redeemedBy: row.redeemed_by as PersonId | null,
})
