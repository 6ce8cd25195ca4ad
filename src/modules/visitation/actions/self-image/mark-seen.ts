// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { mayMarkSeen, waitingForSeen } from '../../domain/hand-in.ts'
import type { Participation } from '../../domain/participation.ts'
import { seenRoles } from '../../domain/self-image.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getSelfImage, insertSeen, listExistingRoles, lockSelfImage } from '../../store/self-image.ts'
import { putVisitTask } from '../tasks.ts'

/** "Gezien": by portfolio holder and municipal secretary, each once. With the last of them it can be handed in. */
export async function markSeen(
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.markSeen, now)
  return context.write(async tx => {
    await lockSelfImage(tx, input.visitId)
    const { participation, handedInAt, offeredAt, seen: marked } = await getSelfImage(tx, input.visitId)
    const { visitId, state } = participation
    const existing = await listExistingRoles(tx, visitId, seenRoles, localDateOf(now))
    const seen = marked.map(one => one.role)
    const marking = mayMarkSeen({ state, handedInAt, offeredAt, seen, existing }, actor.organisation.roles)
    if ('problems' in marking) return refused(...marking.problems)
    for (const role of marking.roles) {
      await insertSeen(tx, visitId, role, now)
      await finishWorkItems(tx, `visit:${visitId}:seen:${role}`, now)
      tx.record({ action: 'selfImage.seen', object: { kind: 'selfImage', id: visitId }, details: { role } })
    }
    if (waitingForSeen({ seen: [...seen, ...marking.roles], existing }).length === 0)
      await putHandInTask(tx, participation, now)
    return done(undefined)
  })
}

const putHandInTask = (tx: WriteTx, participation: Participation, now: Date): Promise<void> =>
  putVisitTask(
    tx,
    {
      visitId: participation.visitId,
      task: 'handIn',
      for:
        participation.coordinatorId === null
          ? { role: 'coordinator' }
          : { person: participation.coordinatorId },
      grouping: 'do',
      round: participation.roundName,
      url: paths.handIn(participation.organisationId, participation.visitId),
      dueOn: participation.due.selfImage,
    },
    now,
  )
