// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type Holder = { readonly id: PersonId; readonly email: string; readonly role: Role }

/** Who holds one of these roles today in the organisation of the scope, and may act in it; at most 200. */
export async function listHolders(tx: Tx, held: readonly Role[], today: LocalDate): Promise<Holder[]> {
  const rows = await tx.sql
    .selectFrom('role_assignment as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.email', 'r.role'])
    .distinct()
    .where('r.organisation_id', '=', tx.scope.organisation ?? '')
    .where('r.role', 'in', [...held])
    .where('r.is_read_only', '=', false)
    .where('r.starts_on', '<=', today)
    .where(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)]))
    .where('p.left_at', 'is', null)
    .limit(200)
    .execute()
  return rows.map(row => ({ id: row.id as PersonId, email: row.email, role: row.role as Role }))
}
