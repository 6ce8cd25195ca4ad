// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { endProblems, endTerms } from '../domain/end-role.ts'
import type { RoleEnd } from '../domain/role-term.ts'
import { policy } from '../policy.ts'
import { dropRoleFromAbsences } from '../store/absence.ts'
import { getPerson } from '../store/person.ts'
import { listTerms, lockAdministrators } from '../store/role.ts'
import { followInPredecessors } from './follow-in-predecessors.ts'
import { keepEnds } from './keep-roles.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Input = { readonly personId: string; readonly role: Role; readonly end: RoleEnd }

/** Ends a role after a last day, or at once. The organisation is never left without an administrator. */
export async function endRole(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.changeRoles, now)
  const today = localDateOf(now)
  const ended = await context.write<PersonId>(async tx => {
    const { id } = await getPerson(tx, input.personId)
    await lockAdministrators(tx)
    const all = await listTerms(tx, today)
    const terms = all.filter(term => term.personId === id && term.role === input.role)
    if (terms.length === 0) throw new NotFound()
    const ends = endTerms(terms, input.end, today)
    const problems = endProblems(all, ends, input.end, today)
    if (problems.length > 0) return refused(...problems)
    if (ends.length === 0) return refused(problem('lastOn', 'endsEarlier'))
    await keepEnds(tx, ends, 'ended', now)
    if (input.end === 'now') await dropRoleFromAbsences(tx, id, input.role)
    await desk.endSessions(id, 'roleChanged')
    return done(id)
  })
  if (!isRefused(ended)) await followInPredecessors(context, ended.value)
  return ended
}
