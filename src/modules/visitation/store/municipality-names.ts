// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../../../platform/db/tx.ts'

/** Names of all municipalities, those that ended included; at most 1000. */
export async function listMunicipalityNames(tx: Tx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select('name')
    .where('kind', '=', 'municipality')
    .limit(1000)
    .execute()
  return rows.map(row => row.name)
}
