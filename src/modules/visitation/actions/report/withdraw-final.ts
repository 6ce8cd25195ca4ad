// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { handOver, withdrawHandover } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { WithdrawnDocument } from '../../domain/correction.ts'
import { reportHandovers } from '../../domain/report-document.ts'
import { mayRelease, type Releaser } from '../../domain/report-release.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { findOpenCorrection, saveFirstWithdrawal, saveWithdrawn } from '../../store/correction.ts'
import { lockVisit, sidesOf, whatCrossed } from './open-report.ts'
import type { Released } from './release-draft.ts'
import { putReportTask } from './report-tasks.ts'

/**
 * Withdraws the final report that lies with the municipality: the first of two, or the second, and then it is marked with
 * the reason of the correction. It stays readable. One of the two is chair or member; two accounts with one mailbox are one
 * person.
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const withdrawFinal = (
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<Released>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.correctReport, now)
    const { visit } = await lockVisit(tx, context, input.visitId, 'process')
    const { final } = await whatCrossed(tx, sidesOf(visit))
    const correction = await findOpenCorrection(tx, visit.id)
    if (!final || !correction) return refused(problem('', 'noCorrection'))
    if (final.withdrawnAt) return refused(problem('', 'alreadyWithdrawn'))
    const colleagues = await listColleagues(tx, localDateOf(now))
    const [me] = colleagues.filter(one => one.id === actor.personId).map(asDecider)
    if (!me) return refused(problem('', 'samePersonDestroys'))
    const before = colleagues.filter(one => one.id === correction.withdrawBy?.person).map(asDecider)
    const decision = mayRelease(me, before)
    if (decision.step === 'refused') return refused(problem('', `${decision.fault}Destroys`))
    if (decision.step === 'second') {
      await withdrawVersion(tx, visit, final, { reason: correction.reason, isReplaced: false }, now)
      await saveWithdrawn(tx, correction.id, now)
      await finishWorkItems(tx, withdrawKey(visit), now)
    } else {
      await saveFirstWithdrawal(tx, correction.id, now)
      await askSecond(tx, context, visit)
    }
    tx.record({
      action: 'report.withdrawalDecided',
      object: { kind: 'visit', id: visit.id },
      details: { version: final.version, step: decision.step },
    })
    return done({ visitId: visit.id, step: decision.step })
  })

const asDecider = ({ id, email, roles }: Colleague): Releaser => ({
  person: id,
  email,
  roles,
  hasWritten: false,
})

const withdrawKey = ({ id }: Visit): string => `visit:${id}:withdraw`

async function askSecond(tx: WriteTx, { actor, now }: ActionContext, visit: Visit): Promise<void> {
  const task = {
    task: 'withdrawFinal' as const,
    grouping: 'decide' as const,
    round: visit.roundName,
    municipality: visit.municipality.name,
    url: paths.correction(visit.committeeId, visit.id),
  }
  for (const { id } of visit.members.filter(member => member.id !== actor.personId))
    await putReportTask(tx, { ...task, key: `${withdrawKey(visit)}:${id}`, for: { person: id } }, now)
  for (const role of ['committeeSecretary', 'chair'] as const)
    if (!actor.organisation.roles.includes(role))
      await putReportTask(tx, { ...task, key: `${withdrawKey(visit)}:${role}`, for: { role } }, now)
}

/** Marks a version as withdrawn for both sides, and tells the municipality why. */
export async function withdrawVersion(
  tx: WriteTx,
  { id, municipality }: Visit,
  final: Handover,
  why: Pick<WithdrawnDocument, 'reason' | 'isReplaced'>,
  now: Date,
): Promise<void> {
  await withdrawHandover(tx, final.id, now)
  const document: WithdrawnDocument = { version: final.version, on: localDateOf(now), ...why }
  await handOver(
    tx,
    { to: municipality.id, kind: reportHandovers.withdrawn, subjectId: id, document, ground: 'withdrawn' },
    now,
  )
}
