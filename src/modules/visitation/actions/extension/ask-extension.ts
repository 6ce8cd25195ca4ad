// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { askingProblems, ownStep } from '../../domain/asking-extension.ts'
import type { ExtensionRequestDocument } from '../../domain/handover-documents.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { lockParticipation } from '../../store/reaction.ts'
import { finishVisitTask } from '../tasks.ts'
import { seeOwnExtension } from './find-asked.ts'

type Input = { readonly visitId: string; readonly until: LocalDate; readonly reason: string }

/**
 * Asks the secretariat for more time for the step that is the municipality's own now, with a reason. Asked again, it takes the
 * place of the request before.
 */
export async function askExtension(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.askExtension, now)
  return context.write(async tx => {
    await lockParticipation(tx, input.visitId)
    const { participation, dueOn } = await seeOwnExtension(tx, input.visitId)
    const { visitId, committee, state } = participation
    const { until, reason } = input
    const on = localDateOf(now)
    const problems = askingProblems(participation, until, dueOn, on)
    if (problems.length > 0) return refused(...problems)
    const step = ownStep(state)
    if (step === undefined) return refused(problem('', 'noOwnStep'))
    const document: ExtensionRequestDocument = { step, until, reason, by: actor.name, on }
    await handOver(
      tx,
      {
        to: committee.id,
        kind: 'visitation.extensionRequest',
        subjectId: visitId,
        document,
        ground: 'extension.asked',
      },
      now,
    )
    await finishVisitTask(tx, visitId, 'extensionAnswer', now)
    tx.record({
      action: 'extension.asked',
      object: { kind: 'visit', id: visitId },
      details: { step, until },
    })
    return done(visitId)
  })
}

/** The answer was read: it waits no more. */
export async function markExtensionRead(
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.askExtension, now)
  return context.write(async tx => {
    const { participation, asked } = await seeOwnExtension(tx, input.visitId)
    if (!asked.answer) return refused(problem('', 'extensionNotAnswered'))
    await finishVisitTask(tx, participation.visitId, 'extensionAnswer', now)
    tx.record({ action: 'extension.answerRead', object: { kind: 'visit', id: participation.visitId } })
    return done(participation.visitId)
  })
}
