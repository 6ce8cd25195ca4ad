// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { endProblems, endTerms } from '../domain/end-role.ts'
import type { RoleEnd } from '../domain/role-term.ts'
import { insertPerson } from '../store/person.ts'
import { listTerms, lockAdministrators, type NewRole, saveGround } from '../store/role.ts'
import { keepEnds, keepRole } from './keep-roles.ts'

// For other modules, inside their own transaction. They have authorised the act themselves.

/** Adds somebody whom the organisation of the scope keeps. Leaves an audit event. */
export const addPerson = insertPerson

/** Gives a role in the organisation of the scope, unless it is held. Leaves an audit event when something changed. */
export const giveRole = (tx: WriteTx, wish: Omit<NewRole, 'isReadOnly'>, now: Date): Promise<boolean> =>
  keepRole(tx, wish, now)

/** Gives a role that is held another ground. The caller leaves the audit event. */
export const settleRole = saveGround

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
  if (problems.length === 0) await keepEnds(tx, ends, wish.ground, now)
  return problems
}
