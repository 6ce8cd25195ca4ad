// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../kernel/ids.ts'
import type { WriteTx } from '../db/tx.ts'

type Which = { readonly to: OrganisationId; readonly kind: string; readonly subjectId: string }

/**
 * Destroys what the scope's organisation gave of this kind about a subject: the document is emptied for both sides and nobody
 * finds it any more; that it was given, when, and its digest stay. Of a kind that has files nothing is destroyed.
 * @returns ids and digests of what was destroyed
 */
export async function destroyHandovers(
  tx: WriteTx,
  which: Which,
  now: Date,
): Promise<{ id: string; sha256: string }[]> {
  const rows = await tx.sql
    .updateTable('handover')
    .set({ document: '{}', destroyed_at: now })
    .where('from_organisation', '=', tx.scope.organisation ?? '')
    .where('to_organisation', '=', which.to)
    .where('kind', '=', which.kind)
    .where('subject_id', '=', which.subjectId)
    .where('destroyed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('handover_file as f')
            .select('f.handover_id')
            .whereRef('f.from_organisation', '=', 'handover.from_organisation')
            .whereRef('f.handover_id', '=', 'handover.id'),
        ),
      ),
    )
    .returning(['id', 'document_hash'])
    .execute()
  return rows.map(row => {
    tx.record({ action: 'handover.destroyed', object: { kind: which.kind, id: row.id } })
    return { id: row.id, sha256: row.document_hash.toString('hex') }
  })
}
