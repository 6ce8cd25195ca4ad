// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { mayOffer, waitingForSeen } from '../../domain/hand-in.ts'
import { seenRoles } from '../../domain/self-image.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getSelfImage, listExistingRoles, lockSelfImage, saveOffered } from '../../store/self-image.ts'
import { putVisitTask } from '../tasks.ts'

/** Lays the self-image before portfolio holder and municipal secretary, who mark it as seen. */
export async function offerSelfImage(
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.handIn, now)
  return context.write(async tx => {
    await lockSelfImage(tx, input.visitId)
    const { participation, handedInAt, seen: marked } = await getSelfImage(tx, input.visitId)
    const problems = mayOffer({ state: participation.state, handedInAt })
    if (problems.length > 0) return refused(...problems)
    const { visitId, organisationId } = participation
    const existing = await listExistingRoles(tx, visitId, seenRoles, localDateOf(now))
    const seen = marked.map(one => one.role)
    await saveOffered(tx, visitId, now)
    for (const role of waitingForSeen({ seen, existing }))
      await putVisitTask(
        tx,
        {
          visitId,
          task: 'seen',
          whose: role,
          for: { role },
          grouping: 'decide',
          round: participation.roundName,
          url: paths.selfImageRead(organisationId, visitId),
          dueOn: participation.due.selfImage,
        },
        now,
      )
    tx.record({ action: 'selfImage.offered', object: { kind: 'selfImage', id: visitId } })
    return done(undefined)
  })
}
