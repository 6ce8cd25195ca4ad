// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { broughtPoints } from '../../domain/brought-point.ts'
import { policy } from '../../policy.ts'
import { deleteTreatedPoint, insertTreatedPoint } from '../../store/treated-point.ts'
import { seeHandedIn } from './see-dossier.ts'

type Input = { readonly visitId: string; readonly point: string; readonly isTreated: boolean }

/**
 * Notes that a point of the municipality was treated in the talk, or is open again. A second time changes nothing.
 * @throws NotFound when the municipality brought no such point
 */
export async function treatPoint(context: ActionContext, input: Input): Promise<Outcome<undefined>> {
  const { actor, now } = context
  const { visitId, point, isTreated } = input
  authorise(actor, policy.treatPoints, now)
  return context.write(async tx => {
    const { handedIn, treated } = await seeHandedIn(tx, actor, visitId, now)
    if (!broughtPoints(handedIn.dossier, treated).some(one => one.code === point)) throw new NotFound()
    const isChanged = isTreated
      ? await insertTreatedPoint(tx, visitId, point, now)
      : await deleteTreatedPoint(tx, visitId, point)
    if (isChanged)
      tx.record({
        action: isTreated ? 'broughtPoint.treated' : 'broughtPoint.opened',
        object: { kind: 'visit', id: visitId },
        details: { point },
      })
    return done(undefined)
  })
}
