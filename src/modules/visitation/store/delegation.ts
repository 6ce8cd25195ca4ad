// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Delegate } from '../domain/delegation.ts'
import { type DelegationRole, delegationRoles } from '../domain/handover-documents.ts'
import type { VisitId } from '../domain/visit.ts'

/** Who speaks for the municipality in which role, in the order of the letter. */
export async function listDelegates(tx: Tx, visitId: string): Promise<Delegate[]> {
  const rows = await tx.sql
    .selectFrom('delegate as d')
    .leftJoin('person as p', 'p.id', 'd.person_id')
    .select(['d.role', 'd.person_id', 'd.name', 'p.name as person_name'])
    .where('d.visit_id', '=', visitId)
    .execute()
  return rows
    .map(row => ({
      role: row.role as DelegationRole,
      personId: row.person_id as PersonId | null,
      name: (row.person_name ?? row.name) || null,
    }))
    .sort((a, b) => delegationRoles.indexOf(a.role) - delegationRoles.indexOf(b.role))
}

/** Replaces the delegation of a visit. */
export async function saveDelegates(
  tx: WriteTx,
  visitId: VisitId,
  delegates: readonly Delegate[],
): Promise<void> {
  await tx.sql.deleteFrom('delegate').where('visit_id', '=', visitId).execute()
  await tx.sql
    .insertInto('delegate')
    .values(
      delegates.map(delegate => ({
        organisation_id: tx.scope.organisation ?? '',
        visit_id: visitId,
        role: delegate.role,
        person_id: delegate.personId,
        name: delegate.name ?? '',
      })),
    )
    .execute()
}
