// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { LastTimeDocument, SelfImageDocument } from '../domain/handover-documents.ts'

/** The self-image that the municipality of the scope handed in last, for another visit than this one. */
export async function findEarlierSelfImage(
  tx: Tx,
  visitId: string,
): Promise<{ readonly visitId: string; readonly document: SelfImageDocument } | undefined> {
  const row = await tx.sql
    .selectFrom('handover')
    .select(['subject_id', 'document'])
    .where('from_organisation', '=', tx.scope.organisation ?? '')
    .where('kind', '=', 'visitation.selfImage')
    .where('subject_id', '<>', visitId)
    .where('withdrawn_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { visitId: row.subject_id, document: row.document as SelfImageDocument }
}

/** Keeps what is brought; it takes the place of what was brought before. */
export async function saveLastTime(
  tx: WriteTx,
  visitId: string,
  from: OrganisationId,
  document: LastTimeDocument,
  now: Date,
): Promise<void> {
  const brought = {
    from_organisation: from,
    document: JSON.stringify(document),
    brought_by: tx.scope.person ?? '',
    brought_at: now,
  }
  await tx.sql
    .insertInto('last_time')
    .values({ organisation_id: tx.scope.organisation ?? '', visit_id: visitId, ...brought })
    .onConflict(oc => oc.columns(['organisation_id', 'visit_id']).doUpdateSet(brought))
    .execute()
}

/** @returns false when nothing was brought */
export async function deleteLastTime(tx: WriteTx, visitId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.sql
    .deleteFrom('last_time')
    .where('visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
