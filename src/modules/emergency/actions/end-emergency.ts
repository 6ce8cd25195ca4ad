// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { type EndDocument, isOpen } from '../domain/access.ts'
import { policy } from '../policy.ts'
import { getAccess, saveAccessEnd } from '../store/access.ts'

/** The organisation ends an access at once; the next page that is asked for is not there. */
export async function endEmergency(context: ActionContext, accessId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.end, now)
  return context.write(async tx => {
    const access = await getAccess(tx, accessId)
    if (!isOpen(access, now) || !(await saveAccessEnd(tx, access.id, 'owner', now)))
      return refused(problem('', 'emergencyNotOpen'))
    const document: EndDocument = { by: 'owner', at: now.toISOString() }
    const object = { kind: 'emergency', id: access.id }
    tx.record({ action: 'emergency.ended', object, details: { by: 'owner' } })
    const release = { kind: 'emergency.endedByOwner', subjectId: access.id, ground: 'emergency' }
    await handOver(tx, { ...release, to: access.platformId, document }, now)
    return done(access.id)
  })
}
