// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** An organisation that could be read in an emergency: every one but a platform. */
export type Owner = { readonly id: OrganisationId; readonly name: string; readonly kind: OrganisationKind }

/** Those that exist on this day, by name; at most 1,000. Of one that is gone nobody would be told. */
export async function listOwners(tx: Tx, today: LocalDate): Promise<Owner[]> {
  const rows = await owners(tx)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .orderBy('name')
    .limit(1_000)
    .execute()
  return rows.map(toOwner)
}

export async function findOwner(tx: Tx, id: string): Promise<Owner | undefined> {
  const row = await owners(tx).where('id', '=', id).executeTakeFirst()
  return row && toOwner(row)
}

const owners = (tx: Tx) =>
  tx.sql.selectFrom('organisation').select(['id', 'name', 'kind']).where('kind', '!=', 'platform')

const toOwner = (row: { id: string; name: string; kind: string }): Owner => ({
  id: row.id as OrganisationId,
  name: row.name,
  kind: row.kind as OrganisationKind,
})
