// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver, withdrawHandover } from '../../../../platform/handover/store.ts'
import { progressDocument, progressHandover, progressProblems } from '../../domain/shared-progress.ts'
import { policy } from '../../policy.ts'
import { seeOwnProgress } from './see-progress.ts'

type Input = { readonly visitId: string; readonly perspective: string }

/**
 * Tells the committee how it stands with one perspective, because the municipality wants to (requirement 34). The owner's name and
 * the municipality's own reason do not cross.
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const shareProgress = (
  context: ActionContext,
  input: Input & { readonly words: string },
): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.shareProgress, now)
    const { participation, perspective, followUp } = await seeOwnProgress(
      tx,
      actor,
      input.visitId,
      input.perspective,
    )
    const problems = progressProblems(followUp)
    if (!followUp || problems.length > 0) return refused(...problems)
    const { visitId, committee } = participation
    await handOver(
      tx,
      {
        to: committee.id,
        kind: progressHandover,
        subjectId: visitId,
        document: progressDocument(followUp, perspective.title, input.words, now),
        ground: 'progressShared',
      },
      now,
    )
    return done({ visitId })
  })

/**
 * Takes back what was told about one perspective: from now on the committee only sees that it was taken back.
 * @throws NotFound when nothing was ever told; what was taken back already is told
 */
export const withdrawProgress = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.withdrawProgress, now)
    const { participation, given } = await seeOwnProgress(tx, actor, input.visitId, input.perspective)
    const open = given.filter(one => one.withdrawnAt === null)
    if (given.length === 0) throw new NotFound()
    if (open.length === 0) return refused(problem('', 'progressTakenBackAlready'))
    for (const { id } of open) await withdrawHandover(tx, id, now)
    return done({ visitId: participation.visitId })
  })
