// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Colleague } from '../domain/colleague.ts'

/** Everybody with a role in the organisation of the scope on this day, by name; at most 500. */
export async function listColleagues(tx: Tx, today: LocalDate): Promise<Colleague[]> {
  const rows = await tx.sql
    .selectFrom('person as p')
    .innerJoin('role_assignment as r', 'r.person_id', 'p.id')
    .where('r.organisation_id', '=', tx.scope.organisation ?? '')
    .where('p.left_at', 'is', null)
    .where('r.starts_on', '<=', today)
    .where(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)]))
    .groupBy(['p.id', 'p.name', 'p.email'])
    .select(['p.id', 'p.name', 'p.email'])
    .select(eb => eb.fn.agg<string[]>('array_agg', ['r.role']).as('roles'))
    .orderBy('p.name')
    .limit(500)
    .execute()
  return rows.map(row => ({
    id: row.id as PersonId,
    name: row.name,
    email: row.email,
    roles: row.roles as Role[],
  }))
}
