// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { type AccessDocument, watchers } from '../domain/access.ts'
import { approvalProblems, closesAt, type EmergencyRequest } from '../domain/emergency.ts'
import { policy } from '../policy.ts'
import { listHolders } from '../store/people.ts'
import { getRequest, lockRequest, saveDecision } from '../store/request.ts'

type Input = { readonly requestId: string; readonly isApproved: boolean }

/**
 * The second person's word. Approved, the access is handed to the organisation, which is told in the same breath; the hour
 * runs from now. Who asked takes the request back with a no.
 */
export async function decideEmergency(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.decide, now)
  const today = localDateOf(now)
  return context.write(async tx => {
    await lockRequest(tx, input.requestId)
    const request = await getRequest(tx, input.requestId)
    if (!input.isApproved) return decline(tx, request, actor, now)
    const administrators = await listHolders(tx, ['administrator'], today)
    const problems = approvalProblems(request, actor.personId, administrators, now)
    if (problems.length > 0) return refused(...problems)
    const told = await context.db.read(organisationScope(request.ownerId, tx.scope.origin), owner =>
      listHolders(owner, watchers, today),
    )
    if (told.length === 0) return refused(problem('', 'emergencyNobodyToTell'))
    const untilAt = closesAt(now)
    await saveDecision(tx, request.id, { outcome: 'approved', by: actor.personId, untilAt }, now)
    await finishWorkItems(tx, `emergency-request:${request.id}`, now)
    const document: AccessDocument = {
      person: request.askedBy,
      personName: request.askedByName,
      approverName: actor.name,
      role: request.role,
      reason: request.reason,
      neededFor: request.neededFor,
      fromAt: now.toISOString(),
      untilAt: untilAt.toISOString(),
    }
    tx.record({
      action: 'emergency.approved',
      object: { kind: 'emergency', id: request.id },
      details: { owner: request.ownerId, reader: request.askedBy, until: document.untilAt },
    })
    const release = { kind: 'emergency.given', subjectId: request.id, ground: 'emergency' }
    await handOver(tx, { ...release, to: request.ownerId, document }, now)
    return done(request.id)
  })
}

async function decline(
  tx: WriteTx,
  request: EmergencyRequest,
  actor: Actor,
  now: Date,
): Promise<Outcome<string>> {
  if (request.outcome !== null) return refused(problem('', 'emergencyDecided'))
  const outcome = actor.personId === request.askedBy ? 'withdrawn' : 'refused'
  await saveDecision(tx, request.id, { outcome, by: actor.personId, untilAt: null }, now)
  await finishWorkItems(tx, `emergency-request:${request.id}`, now)
  tx.record({ action: `emergency.${outcome}`, object: { kind: 'emergency', id: request.id } })
  return done(request.id)
}
