// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
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

/** Adds somebody who works for the organisation of the scope. */
export async function insertPerson(
  tx: WriteTx,
  person: { readonly id?: PersonId; readonly name: string; readonly email: string },
  now: Date,
): Promise<PersonId> {
  const id = person.id ?? newId<'PersonId'>()
  await tx.sql
    .insertInto('person')
    .values({
      id,
      name: person.name,
      email: person.email,
      kept_by: tx.scope.organisation ?? '',
      created_at: now,
    })
    .execute()
  return id
}

/** Gives a role in the organisation of the scope from this day on, unless it is already held. */
export async function grantRole(
  tx: WriteTx,
  person: PersonId,
  role: Role,
  today: LocalDate,
  more: { readonly ground?: string; readonly endsOn?: LocalDate } = {},
): Promise<void> {
  const held = await tx.sql
    .selectFrom('role_assignment')
    .select('id')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', person)
    .where('role', '=', role)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .executeTakeFirst()
  if (held) return
  await tx.sql
    .insertInto('role_assignment')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id: newId(),
      person_id: person,
      role,
      starts_on: today,
      ends_on: more.endsOn ?? null,
      ground: more.ground ?? null,
      granted_by: tx.scope.person,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
  tx.record({ action: 'role.granted', object: { kind: 'person', id: person }, details: { role } })
}

/** Changes the ground of a role that is held. */
export async function settleRole(tx: WriteTx, person: PersonId, role: Role, ground: string): Promise<void> {
  await tx.sql
    .updateTable('role_assignment')
    .set({ ground })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', person)
    .where('role', '=', role)
    .execute()
}

/** Ends the roles that somebody holds on one of these grounds, as if they had never held: also those of today. */
export async function undoRoles(
  tx: WriteTx,
  person: PersonId,
  grounds: readonly string[],
  yesterday: LocalDate,
): Promise<void> {
  await tx.sql
    .updateTable('role_assignment')
    .set(eb => ({
      ground: 'notConfirmed',
      starts_on: eb.fn<string>('least', ['starts_on', eb.cast<string>(eb.val(yesterday), 'date')]),
      ends_on: yesterday,
    }))
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', person)
    .where('ground', 'in', grounds)
    .execute()
}
