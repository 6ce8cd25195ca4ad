// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** The municipality that is visited, as the committee of the scope knows it. */
export async function findVisited(tx: Tx, visitId: string): Promise<OrganisationId | undefined> {
  const row = await tx.sql
    .selectFrom('visit')
    .select('municipality_id')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', visitId)
    .executeTakeFirst()
  return row?.municipality_id as OrganisationId | undefined
}

/** The committee that visits, as the municipality of the scope knows it. */
export async function findVisitor(tx: Tx, visitId: string): Promise<OrganisationId | undefined> {
  const row = await tx.sql
    .selectFrom('participation')
    .select('committee_id')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
  return row?.committee_id as OrganisationId | undefined
}
