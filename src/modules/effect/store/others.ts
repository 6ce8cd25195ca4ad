// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** Organisations of these kinds, such as the VNG and the IBD; at most 200. */
export async function listOrganisationsOf(tx: Tx, kinds: readonly OrganisationKind[]) {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select(['id', 'kind'])
    .where('kind', 'in', [...kinds])
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(row => ({ id: row.id as OrganisationId, kind: row.kind as OrganisationKind }))
}

/** Whether the committee of the scope told this organisation of this round. */
export async function wasTold(tx: Tx, roundId: string, organisation: OrganisationId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('handover')
    .select('id')
    .where('from_organisation', '=', tx.scope.organisation ?? '')
    .where('to_organisation', '=', organisation)
    .where('kind', '=', 'effect.stand')
    .where('subject_id', '=', roundId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
