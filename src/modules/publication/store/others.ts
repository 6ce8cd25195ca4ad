// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** Every count of inhabitants that was published of these municipalities. */
export async function listInhabitants(tx: Tx, of: readonly OrganisationId[]): Promise<number[]> {
  if (of.length === 0) return []
  const rows = await tx.sql
    .selectFrom('municipality_inhabitants')
    .select('inhabitants')
    .distinct()
    .where('municipality_id', 'in', [...of])
    .execute()
  return rows.map(row => row.inhabitants)
}
