// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { Transfer } from '../../../platform/work/transfer.ts'
import { endProblems, endTerms } from '../domain/end-role.ts'
import { isHeldOn, type RoleEnd, type RoleTerm, rolesToHandOn } from '../domain/role-term.ts'
import { policy } from '../policy.ts'
import { forgetInAbsences } from '../store/absence.ts'
import { listOpenRequests } from '../store/administrator-request.ts'
import { getPerson } from '../store/person.ts'
import { listTerms, lockAdministrators } from '../store/role.ts'
import { settleRequest } from './decide-request.ts'
import { followInPredecessors } from './follow-in-predecessors.ts'
import { keepEnds, keepRole } from './keep-roles.ts'
import { listHoldings } from './read-leaving.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Input = {
  readonly personId: string
  readonly toPerson: string | null
  /** Roles that go along to who takes over. */
  readonly roles: readonly Role[]
  readonly end: RoleEnd
}

type Parts = { readonly desk: SignInDesk; readonly transfers: readonly Transfer[] }

/**
 * Somebody leaves the organisation: everything open goes to a named colleague in one act, all roles end, and the sessions
 * end at once. Roles go along where the administrator says so. Nobody leaves as the last administrator.
 */
export async function leaveOrganisation(
  context: ActionContext,
  parts: Parts,
  input: Input,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.changeRoles, now)
  const today = localDateOf(now)
  const left = await context.write<PersonId>(async tx => {
    const { id } = await getPerson(tx, input.personId)
    await lockAdministrators(tx)
    const all = await listTerms(tx, today)
    const terms = all.filter(term => term.personId === id)
    if (terms.length === 0) throw new NotFound()
    const holdings = await listHoldings(tx, parts.transfers, id)
    const ends = endTerms(terms, input.end, today)
    const problems = [
      ...receiverProblems(all, input, holdings.length, today),
      ...roleProblems(all, id, input.roles, today),
      ...endProblems(all, ends, input.end, today),
    ]
    if (problems.length > 0) return refused(...problems)
    if (input.toPerson !== null)
      await handOn(tx, parts, { roles: input.roles, from: id, to: input.toPerson as PersonId }, now)
    await keepEnds(tx, ends, 'left', now)
    await forgetInAbsences(tx, id)
    for (const request of (await listOpenRequests(tx)).filter(one => one.personId === id))
      await settleRequest(tx, request, false, now)
    tx.record({
      action: 'person.left',
      object: { kind: 'person', id },
      details: { handedTo: input.toPerson, count: holdings.length },
    })
    await parts.desk.endSessions(id, 'left')
    return done(id)
  })
  if (isRefused(left)) return left
  await followInPredecessors(context, left.value)
  if (input.toPerson !== null) await followInPredecessors(context, input.toPerson as PersonId)
  return left
}

async function handOn(
  tx: WriteTx,
  { desk, transfers }: Parts,
  { from, to, roles }: Pick<Input, 'roles'> & { readonly from: PersonId; readonly to: PersonId },
  now: Date,
): Promise<void> {
  for (const transfer of transfers) await transfer.handOn(tx, from, to, now)
  const startsOn = localDateOf(now)
  for (const role of roles)
    await keepRole(tx, { personId: to, role, startsOn, lastOn: null, ground: 'handedOn' }, now)
  if (roles.length > 0) await desk.endSessions(to, 'roleChanged')
}

function roleProblems(
  all: readonly RoleTerm[],
  leaver: PersonId,
  roles: readonly Role[],
  today: LocalDate,
): readonly Problem[] {
  const known = rolesToHandOn(all, leaver, today).map(one => one.role)
  return roles.every(role => known.includes(role)) ? [] : [problem('roles', 'roleNotHeld')]
}

function receiverProblems(
  all: readonly RoleTerm[],
  { personId, toPerson, roles }: Input,
  holdings: number,
  today: LocalDate,
): readonly Problem[] {
  if (toPerson === null) return holdings + roles.length === 0 ? [] : [problem('toPerson', 'receiverNeeded')]
  const works = all.some(term => term.personId === toPerson && !term.isReadOnly && isHeldOn(term, today))
  return works && toPerson !== personId ? [] : [problem('toPerson', 'receiverUnknown')]
}
