// SPDX-License-Identifier: EUPL-1.2
import { compareDates, type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { wooDue } from '../../domain/woo-request.ts'
import { policy } from '../../policy.ts'
import { insertWooMoment, insertWooRequest } from '../../store/woo-request.ts'
import { seeWoo } from './see-woo.ts'
import { putWooTask } from './woo-task.ts'

type Input = { readonly visitId: string; readonly reference: string; readonly receivedOn: LocalDate }

/** Records that somebody asked to make the report public, under the municipality's own case number. */
export const receiveWooRequest = (
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; id: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.keepWoo, now)
    const { participation, requests } = await seeWoo(tx, actor, input.visitId)
    const { reference, receivedOn } = input
    if (compareDates(receivedOn, localDateOf(now)) > 0)
      return refused(problem('receivedOn', 'notYetHappened'))
    if (requests.some(one => one.reference === reference))
      return refused(problem('reference', 'wooReferenceTaken'))
    const { visitId } = participation
    const request = { reference, receivedOn, dueOn: wooDue(receivedOn) }
    const id = await insertWooRequest(tx, visitId, request)
    await insertWooMoment(tx, { requestId: id, n: 1, state: 'received' }, now)
    await putWooTask(tx, participation, { id, ...request }, now)
    tx.record({
      action: 'woo.received',
      object: { kind: 'visit', id: visitId },
      details: { request: id, due: request.dueOn },
    })
    return done({ visitId, id })
  })
