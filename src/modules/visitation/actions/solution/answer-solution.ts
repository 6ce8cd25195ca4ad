// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver, listHandovers, withdrawHandover } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import {
  answerProblems,
  isPermitted,
  type Permission,
  type SolutionAnswer,
  type SolutionAnswerDocument,
  type SolutionRequest,
  solutionHandovers,
} from '../../domain/solution.ts'
import { policy } from '../../policy.ts'
import { getParticipation } from '../../store/participation.ts'
import { getSolutionRequest, saveSolutionAnswer } from '../../store/solution-request.ts'
import { assertFresh } from '../fresh.ts'

type Place = { readonly visitId: string; readonly solution: string }

/**
 * The municipality says whether others may read its solution, and in which words.
 * @throws StepUpNeeded, NotAllowed, NotFound; Conflict when a colleague answered meanwhile
 */
export async function answerSolution(
  context: ActionContext,
  input: Place & {
    readonly permission: SolutionAnswer
    readonly title: string
    readonly body: string
    readonly version: number
  },
): Promise<Outcome<Place>> {
  const { actor, now } = context
  authorise(actor, policy.permitSolution, now)
  return context.write(async tx => {
    const stored = await getSolutionRequest(tx, input.visitId, input.solution, 'lock')
    assertFresh(stored, input.version)
    const problems = answerProblems(input, actor.organisation.name)
    if (problems.length > 0) return refused(...problems)
    // What may not be shared does not leave either: neither the correction nor the text.
    const text = isPermitted(input.permission) ? { title: input.title, body: input.body } : stored.asked
    await say(tx, stored, { ...text, permission: input.permission }, now)
    return done(input)
  })
}

/** Takes a permission back, at any time and without a reason. @throws NotAllowed, NotFound */
export async function withdrawSolution(context: ActionContext, input: Place): Promise<Outcome<Place>> {
  const { actor, now } = context
  authorise(actor, policy.withdrawSolution, now)
  return context.write(async tx => {
    const stored = await getSolutionRequest(tx, input.visitId, input.solution, 'lock')
    if (!isPermitted(stored.permission)) return refused(problem('', 'solutionNotShared'))
    const { title, body } = stored
    await say(tx, stored, { title, body, permission: 'withdrawn' }, now)
    return done(input)
  })
}

async function say(
  tx: WriteTx,
  request: SolutionRequest,
  answer: { readonly title: string; readonly body: string; readonly permission: Permission },
  now: Date,
): Promise<void> {
  const { id, visitId } = request
  const { committee } = await getParticipation(tx, visitId)
  await takeBackEarlier(tx, request, now)
  await saveSolutionAnswer(tx, request, answer, now)
  const text = isPermitted(answer.permission)
    ? { title: answer.title, body: answer.body }
    : { title: '', body: '' }
  const document: SolutionAnswerDocument = { solution: id, permission: answer.permission, ...text }
  await handOver(
    tx,
    {
      to: committee.id,
      kind: solutionHandovers.answer,
      subjectId: visitId,
      document,
      ground: 'antwoord op de vraag om te mogen delen',
    },
    now,
  )
  await finishWorkItems(tx, `visit:${visitId}:solution:${id}`, now)
  tx.record({
    action: answer.permission === 'withdrawn' ? 'solution.withdrawn' : 'solution.answered',
    object: { kind: 'solution', id },
    details: { visit: visitId, permission: answer.permission },
  })
}

/** What was said before does not hold beside what is said now. */
async function takeBackEarlier(
  tx: WriteTx,
  { id, visitId }: Pick<SolutionRequest, 'id' | 'visitId'>,
  now: Date,
): Promise<void> {
  for (const given of await listHandovers(tx, visitId, solutionHandovers.answer)) {
    const { solution } = given.document as SolutionAnswerDocument
    if (solution === id && given.withdrawnAt === null) await withdrawHandover(tx, given.id, now)
  }
}
