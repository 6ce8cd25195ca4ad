// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { isBeforeVisit, waitsForAnswer } from '../../domain/after-handing-in.ts'
import type { ReopenRequestDocument } from '../../domain/handover-documents.ts'
import { policy } from '../../policy.ts'
import { getSelfImage, lockSelfImage } from '../../store/self-image.ts'
import { findReopening } from './after-handing-in.ts'

/** Asks the secretariat to reopen a self-image that was handed in, until the day of the visit; one request at a time. */
export async function askReopening(
  context: ActionContext,
  input: { readonly visitId: string; readonly reason: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.askReopening, now)
  return context.write(async tx => {
    await lockSelfImage(tx, input.visitId)
    const selfImage = await getSelfImage(tx, input.visitId)
    const { visitId, committee } = selfImage.participation
    const today = localDateOf(now)
    if (!isBeforeVisit(selfImage, today)) return refused(problem('', 'notAfterHandingIn'))
    if (waitsForAnswer(await findReopening(tx, visitId))) return refused(problem('', 'reopeningAsked'))
    const document: ReopenRequestDocument = { reason: input.reason, by: actor.name, on: today }
    await handOver(
      tx,
      {
        to: committee.id,
        kind: 'visitation.reopenRequest',
        subjectId: visitId,
        document,
        ground: 'selfImage.reopeningAsked',
      },
      now,
    )
    tx.record({ action: 'selfImage.reopeningAsked', object: { kind: 'selfImage', id: visitId } })
    return done(undefined)
  })
}
