// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { type AdministratorRequest, decisionProblems } from '../domain/administrator-request.ts'
import { policy } from '../policy.ts'
import { getRequest, saveDecision } from '../store/administrator-request.ts'
import { keepRole } from './keep-roles.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Input = { readonly requestId: string; readonly isGiven: boolean }

/** The second person's word on a new administrator. Who asked may take the request back. */
export async function decideRequest(
  context: ActionContext,
  desk: SignInDesk,
  { requestId, isGiven }: Input,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.decideRequest, now)
  return context.write(async tx => {
    const request = await getRequest(tx, requestId)
    const problems = decisionProblems(request, actor.personId, isGiven)
    if (problems.length > 0) return refused(...problems)
    if (!(await settleRequest(tx, request, isGiven, now))) return refused(problem('', 'alreadyDecided'))
    if (isGiven) await desk.endSessions(request.personId, 'roleChanged')
    return done(request.id)
  })
}

/** Keeps the decision and gives the role when it is yes; false when somebody decided in between. */
export async function settleRequest(
  tx: WriteTx,
  request: AdministratorRequest,
  isGiven: boolean,
  now: Date,
): Promise<boolean> {
  const isOurs = await saveDecision(tx, request.id, isGiven ? 'given' : 'refused', tx.scope.person, now)
  if (!isOurs) return false
  const { personId, startsOn, lastOn } = request
  if (isGiven)
    await keepRole(tx, { personId, role: 'administrator', startsOn, lastOn, ground: 'confirmed' }, now)
  await finishWorkItems(tx, `administrator-request:${request.id}`, now)
  tx.record({
    action: isGiven ? 'administrator.confirmed' : 'administrator.refused',
    object: { kind: 'person', id: personId },
    details: { request: request.id },
  })
  return true
}
