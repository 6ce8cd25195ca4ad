// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Certificate, Destruction } from '../domain/destruction.ts'
import type { VisitId } from '../domain/visit.ts'

/** The decision about the notes and drafts of a visit, if it was proposed. */
export async function findDestruction(tx: Tx, visitId: VisitId): Promise<Destruction | undefined> {
  const row = await tx.sql
    .selectFrom('destruction as d')
    .leftJoin('person as p', 'p.id', 'd.first_by')
    .select(['d.proposed_at', 'd.first_by', 'd.first_at', 'd.certificate', 'p.name'])
    .where('d.visit_id', '=', visitId)
    .executeTakeFirst()
  return (
    row && {
      proposedAt: row.proposed_at,
      first:
        row.first_by === null || row.first_at === null
          ? null
          : { person: row.first_by as PersonId, name: row.name ?? 'een oud-collega', at: row.first_at },
      certificate: row.certificate as Certificate | null,
    }
  )
}

/** Visits whose destruction was proposed already. */
export async function listProposed(tx: Tx): Promise<Set<string>> {
  const rows = await tx.sql.selectFrom('destruction').select('visit_id').execute()
  return new Set(rows.map(row => row.visit_id))
}

export async function proposeDestruction(tx: WriteTx, visitId: VisitId, now: Date): Promise<void> {
  await tx.sql
    .insertInto('destruction')
    .values({ organisation_id: tx.scope.organisation ?? '', visit_id: visitId, proposed_at: now })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Holds the decision until the transaction ends, so that two people at once come one after the other. */
export async function lockDestruction(tx: WriteTx, visitId: VisitId): Promise<void> {
  await tx.sql
    .selectFrom('destruction')
    .select('visit_id')
    .where('visit_id', '=', visitId)
    .forUpdate()
    .execute()
}

/** Keeps that the person of the scope is the first, in place of who was before and no longer counts. */
export async function saveFirst(tx: WriteTx, visitId: VisitId, now: Date): Promise<void> {
  await tx.sql
    .updateTable('destruction')
    .set({ first_by: tx.scope.person, first_at: now })
    .where('visit_id', '=', visitId)
    .execute()
}

export async function saveCertificate(
  tx: WriteTx,
  visitId: VisitId,
  certificate: Certificate,
  now: Date,
): Promise<void> {
  await tx.sql
    .updateTable('destruction')
    .set({ second_by: tx.scope.person, second_at: now, certificate: JSON.stringify(certificate) })
    .where('visit_id', '=', visitId)
    .execute()
}
