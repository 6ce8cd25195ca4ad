// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { watchers } from '../domain/access.ts'
import { policy } from '../policy.ts'
import { getAccess } from '../store/access.ts'

/** The administrator or the CISO has read it: it waits no longer for that role. */
export async function markEmergencySeen(context: ActionContext, accessId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.end, now)
  return context.write(async tx => {
    const { id } = await getAccess(tx, accessId)
    for (const role of watchers.filter(one => actor.organisation.roles.includes(one)))
      await finishWorkItems(tx, `emergency:${id}:${role}`, now)
    tx.record({ action: 'emergency.seen', object: { kind: 'emergency', id } })
    return done(id)
  })
}
