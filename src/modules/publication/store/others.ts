// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** The names of all municipalities there are or were: no public text needs one. */
export async function listMunicipalityNames(tx: Tx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select('name')
    .where('kind', '=', 'municipality')
    .limit(5_000)
    .execute()
  return rows.map(row => row.name)
}

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

/** The mailboxes of these people, as far as they are colleagues. */
export async function listMailboxes(tx: Tx, people: readonly PersonId[]) {
  if (people.length === 0) return []
  const rows = await tx.sql
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', 'in', [...people])
    .execute()
  return rows.map(row => ({ id: row.id as PersonId, email: row.email }))
}
