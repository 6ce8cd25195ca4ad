// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { policy } from '../../policy.ts'
import { seeProgress } from './see-progress.ts'

/** The secretary has read what the municipality told of its follow-up. The municipality does not hear of it. */
export const markProgressRead = (
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.markProgressRead, now)
    const { visit } = await seeProgress(tx, actor, input.visitId, now)
    await finishWorkItems(tx, `visit:${visit.id}:progress`, now)
    tx.record({ action: 'progress.read', object: { kind: 'visit', id: visit.id } })
    return done({ visitId: visit.id })
  })
