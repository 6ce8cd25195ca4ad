// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { OrganisationKind, Role } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** Where somebody acts, today or later. */
export type Workplace = {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly roles: readonly Role[]
}

/** The person of the scope: name, address at work, and where he or she acts; undefined when gone. In the person's own scope. */
export async function findWorker(tx: Tx, today: LocalDate) {
  const person = await tx.sql
    .selectFrom('person')
    .select(['id', 'name', 'email', 'kept_by'])
    .where('id', '=', tx.scope.person ?? '')
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return person && { ...person, workplaces: await listWorkplaces(tx, today) }
}

/** Without organisations that are only read. */
export async function listWorkplaces(tx: Tx, today: LocalDate): Promise<Workplace[]> {
  const rows = await tx.sql
    .selectFrom('role_assignment as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .where('r.person_id', '=', tx.scope.person ?? '')
    .where('r.is_read_only', '=', false)
    .where(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)]))
    .groupBy(['o.id', 'o.name', 'o.kind'])
    .select(eb => ['o.id', 'o.name', 'o.kind', eb.fn.agg<string[]>('array_agg', ['r.role']).as('roles')])
    .orderBy('o.name')
    .execute()
  return rows.map(row => ({
    organisationId: row.id as OrganisationId,
    name: row.name,
    kind: row.kind as OrganisationKind,
    roles: [...new Set(row.roles)] as Role[],
  }))
}
