// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { EndedTerm } from '../domain/end-role.ts'
import type { RoleTerm } from '../domain/role-term.ts'

/** A role to give in the organisation of the scope. */
export type NewRole = {
  readonly personId: PersonId
  readonly role: Role
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
  readonly ground: string
  readonly isReadOnly?: boolean
}

/** Every role in the organisation of the scope that counts today or will; at most 5,000. */
export async function listTerms(tx: Tx, today: LocalDate, person?: PersonId): Promise<RoleTerm[]> {
  const rows = await tx.sql
    .selectFrom('role_assignment')
    .selectAll()
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .$if(person !== undefined, query => query.where('person_id', '=', person ?? ''))
    .orderBy('starts_on')
    .limit(5_000)
    .execute()
  return rows.map(row => ({
    id: row.id,
    personId: row.person_id as PersonId,
    role: row.role as Role,
    startsOn: row.starts_on as LocalDate,
    lastOn: row.ends_on as LocalDate | null,
    isReadOnly: row.is_read_only,
    ground: row.ground,
  }))
}

/**
 * Lets one change of administrators go at a time: two who end each other's role at the same moment would else both find
 * that the other one stays. What is read after this counts.
 */
export async function lockAdministrators(tx: WriteTx): Promise<void> {
  await tx.sql
    .selectFrom('role_assignment')
    .select('id')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('role', '=', 'administrator')
    .orderBy('id')
    .forUpdate()
    .execute()
}

/**
 * Gives a role, unless the person has it in that window already. One that was ended before it could count again gets
 * its new last day. Gives whether anything changed, and then leaves an audit event.
 */
export async function insertRole(tx: WriteTx, wish: NewRole): Promise<boolean> {
  const { personId, role, startsOn, lastOn, ground, isReadOnly = false } = wish
  const held = await tx.sql
    .selectFrom('role_assignment')
    .select('id')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('is_read_only', '=', isReadOnly)
    .where('starts_on', '<=', startsOn)
    .where(eb =>
      eb.or([eb('ends_on', 'is', null), ...(lastOn === null ? [] : [eb('ends_on', '>=', lastOn)])]),
    )
    .executeTakeFirst()
  if (held) return false
  const values = { ends_on: lastOn, ground, is_read_only: isReadOnly, granted_by: tx.scope.person }
  await tx.sql
    .insertInto('role_assignment')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id: newId(),
      person_id: personId,
      role,
      starts_on: startsOn,
      ...values,
    })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'person_id', 'role', 'starts_on'])
        .doUpdateSet(values)
        .where('role_assignment.is_read_only', '=', isReadOnly),
    )
    .execute()
  tx.record({
    action: isReadOnly ? 'role.readingGranted' : 'role.granted',
    object: { kind: 'person', id: personId },
    details: { role, from: startsOn, last: lastOn, ground: ground.split(':')[0] ?? '' },
  })
  return true
}

/** Keeps the last day of what ends, and takes away what had not begun; each with its audit event. */
export async function saveEnds(tx: WriteTx, ended: readonly EndedTerm[], ground: string): Promise<void> {
  for (const { term, lastOn } of ended) {
    const organisation_id = tx.scope.organisation ?? ''
    if (lastOn === 'withdrawn')
      await tx.sql
        .deleteFrom('role_assignment')
        .where('organisation_id', '=', organisation_id)
        .where('id', '=', term.id)
        .execute()
    else
      await tx.sql
        .updateTable('role_assignment')
        .set({ ends_on: lastOn })
        .where('organisation_id', '=', organisation_id)
        .where('id', '=', term.id)
        .execute()
    tx.record({
      action: lastOn === 'withdrawn' ? 'role.withdrawn' : 'role.ended',
      object: { kind: 'person', id: term.personId },
      details: { role: term.role, last: lastOn === 'withdrawn' ? null : lastOn, ground },
    })
  }
}

/** Changes the ground of a role that is held. */
export async function saveGround(tx: WriteTx, person: PersonId, role: Role, ground: string): Promise<void> {
  await tx.sql
    .updateTable('role_assignment')
    .set({ ground })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', person)
    .where('role', '=', role)
    .execute()
}

/** Ends the roles that somebody holds on one of these grounds, as if they had never been held: also those of today. */
export async function saveUndone(
  tx: WriteTx,
  person: PersonId,
  grounds: readonly string[],
  now: Date,
): Promise<void> {
  const yesterday = addDays(localDateOf(now), -1)
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
