// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { endProblems, endTerms } from '../domain/end-role.ts'
import type { RoleEnd } from '../domain/role-term.ts'
import { insertPerson } from '../store/person.ts'
import { insertRole, listTerms, lockAdministrators, type NewRole, saveEnds } from '../store/role.ts'

// For other modules, inside their own transaction. They have authorised the act themselves.

/** Adds somebody whom the organisation of the scope keeps. Leaves an audit event. */
export const addPerson = insertPerson

/** Gives a role in the organisation of the scope, unless it is held. Leaves an audit event when something changed. */
export const giveRole = (tx: WriteTx, wish: Omit<NewRole, 'isReadOnly'>): Promise<boolean> =>
  insertRole(tx, wish)

/**
 * Ends a role in the organisation of the scope, after a last day or at once. Gives what keeps it from ending: never
 * without an administrator. The caller ends the sessions.
 */
export async function endRole(
  tx: WriteTx,
  wish: { readonly personId: PersonId; readonly role: Role; readonly end: RoleEnd; readonly ground: string },
  now: Date,
): Promise<readonly Problem[]> {
  const today = localDateOf(now)
  await lockAdministrators(tx)
  const all = await listTerms(tx, today)
  const terms = all.filter(term => term.personId === wish.personId && term.role === wish.role)
  const ends = endTerms(terms, wish.end, today)
  const problems = endProblems(all, ends, wish.end, today)
  if (problems.length === 0) await saveEnds(tx, ends, wish.ground)
  return problems
}
