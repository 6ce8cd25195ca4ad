// SPDX-License-Identifier: EUPL-1.2
import type { Receiver, Receivers } from '../../../../platform/handover/receive.ts'
import {
  type SolutionAnswerDocument,
  type SolutionDocument,
  solutionHandovers,
} from '../../domain/solution.ts'
import { paths } from '../../paths.ts'
import { getParticipation } from '../../store/participation.ts'
import { deleteSharedSolution } from '../../store/shared-solution.ts'
import { saveAnswerOf } from '../../store/solution.ts'
import { insertSolutionRequest } from '../../store/solution-request.ts'
import { fromVisited, fromVisitor } from '../senders.ts'
import { putVisitTask } from '../tasks.ts'

/** The municipality is asked: it waits for who coordinates. */
const receiveSolution: Receiver = async (tx, handover, now) => {
  const document = handover.document as SolutionDocument
  const { organisationId, visitId, coordinatorId, roundName } = await getParticipation(tx, handover.subjectId)
  if (!(await insertSolutionRequest(tx, visitId, document, now))) return
  await putVisitTask(
    tx,
    {
      visitId,
      task: 'solution',
      whose: document.solution,
      grouping: 'decide',
      for: coordinatorId === null ? { role: 'coordinator' } : { person: coordinatorId },
      round: roundName,
      url: paths.ownSolution(organisationId, visitId, document.solution),
    },
    now,
  )
}

/** The committee hears what may be shared, in the words of the municipality; or that it may not, any more. */
const receiveAnswer: Receiver = async (tx, handover, now) => {
  const document = handover.document as SolutionAnswerDocument
  const isOurs = await saveAnswerOf(tx, handover.subjectId, document, now)
  // Whatever it says now, what everybody read was allowed by an answer that no longer holds.
  if (isOurs && (await deleteSharedSolution(tx, document.solution)))
    tx.record({
      action: 'solution.unshared',
      object: { kind: 'solution', id: document.solution },
      details: { visit: handover.subjectId },
    })
}

export const solutionReceivers: Receivers = {
  [solutionHandovers.asked]: { from: fromVisitor, take: receiveSolution },
  [solutionHandovers.answer]: { from: fromVisited, take: receiveAnswer },
}
