// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Colleague } from '../../domain/colleague.ts'
import {
  type Decided,
  decisionSubject,
  type FollowUpDecision,
  followUpProblems,
  keptDecision,
} from '../../domain/follow-up.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { saveFollowUp } from '../../store/follow-up.ts'
import { putReportTask } from '../report/report-tasks.ts'
import { seePerspective } from './see-follow-up.ts'

type Input = {
  readonly visitId: string
  readonly perspective: string
  readonly decision: FollowUpDecision
  readonly reason: string
  readonly owner: string
  readonly dueOn: LocalDate | null
  /** 0 when nothing was decided yet. */
  readonly version: number
}

/**
 * Decides what the municipality does with one action perspective (requirement 34): taken over with an owner and a date,
 * later, or not and why. It stays in the municipality.
 * @throws Conflict when a colleague decided in between
 */
export const decideFollowUp = (context: ActionContext, input: Input): Promise<Outcome<{ visitId: string }>> =>
  context.write(tx => decideIn(tx, context, input))

/**
 * Makes an earlier decision hold again. It is decided anew: an owner who left or a day that is past is asked for again.
 * @throws NotFound when there is no such version, Conflict when a colleague decided in between
 */
export const restoreDecision = (
  context: ActionContext,
  input: Pick<Input, 'visitId' | 'perspective' | 'version'> & { readonly holds: number },
): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { visitId, perspective, version, holds } = input
    authorise(context.actor, policy.decideFollowUp, context.now)
    await seePerspective(tx, context.actor, visitId, perspective)
    const earlier = keptDecision(await getVersion(tx, decisionSubject(visitId, perspective), version))
    const { ownerId, ...decided } = earlier
    const again = { visitId, perspective, ...decided, owner: ownerId ?? '', version: holds }
    const outcome = await decideIn(tx, context, again)
    // The page with the history has no fields to point at.
    return isRefused(outcome) ? refused(...outcome.problems.map(one => ({ ...one, field: '' }))) : outcome
  })

async function decideIn(
  tx: WriteTx,
  { actor, now }: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string }>> {
  authorise(actor, policy.decideFollowUp, now)
  const seen = await seePerspective(tx, actor, input.visitId, input.perspective)
  const { visitId } = seen.participation
  const isTaken = input.decision === 'takenOver'
  const owner = isTaken ? (await listOwners(tx, now)).find(one => one.id === input.owner) : undefined
  if (isTaken && input.owner !== '' && !owner) return refused(problem('owner', 'ownerUnknown'))
  const decided: Decided = {
    decision: input.decision,
    reason: input.reason,
    ownerId: owner?.id ?? null,
    dueOn: input.decision === 'notTakenOver' ? null : input.dueOn,
  }
  const problems = followUpProblems(decided, localDateOf(now))
  if (problems.length > 0) return refused(...problems)
  const { id } = seen.perspective
  const version = await saveFollowUp(tx, visitId, id, decided, input.version)
  const { reason, ...beside } = decided
  await keepVersion(tx, decisionSubject(visitId, id), version, reason, now, beside)
  await finishWorkItems(tx, ownersTask(visitId, id), now)
  await putOwnersTask(tx, seen, decided, now)
  const others = seen.report.perspectives.filter(one => one.id !== id)
  if (others.every(one => seen.followUps.some(({ perspective }) => perspective === one.id)))
    await finishWorkItems(tx, `visit:${visitId}:final:decide`, now)
  tx.record({
    action: 'followUp.decided',
    object: { kind: 'visit', id: visitId },
    details: { perspective: id, decision: decided.decision },
  })
  return done({ visitId })
}

/** Key of the owner's task on Vandaag. */
export const ownersTask = (visitId: string, perspective: string): string =>
  `visit:${visitId}:follow-up:${perspective}`

/** What waits for the owner of a perspective that was taken over. */
export async function putOwnersTask(
  tx: WriteTx,
  { participation, perspective }: Awaited<ReturnType<typeof seePerspective>>,
  { ownerId, dueOn }: Pick<Decided, 'ownerId' | 'dueOn'>,
  now: Date,
): Promise<void> {
  if (ownerId === null) return
  const { visitId, organisationId, roundName } = participation
  await putReportTask(
    tx,
    {
      key: ownersTask(visitId, perspective.id),
      task: 'followUp',
      title: perspective.title,
      grouping: 'do',
      for: { person: ownerId },
      round: roundName,
      url: paths.followUp(organisationId, visitId),
      dueOn,
    },
    now,
  )
}

/** Colleagues who can be the owner: those who may open the follow-up. */
export async function listOwners(tx: Tx, now: Date): Promise<Colleague[]> {
  const roles: readonly string[] = policy.progressFollowUp.roles
  return (await listColleagues(tx, localDateOf(now))).filter(one =>
    one.roles.some(role => roles.includes(role)),
  )
}
