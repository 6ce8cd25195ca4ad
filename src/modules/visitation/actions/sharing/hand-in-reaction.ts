// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { ReactionDocument } from '../../domain/handover-documents.ts'
import { reportHandovers } from '../../domain/report-document.ts'
import { mayReact } from '../../domain/report-reaction.ts'
import { policy } from '../../policy.ts'
import { saveParticipation } from '../../store/participation.ts'
import { listReactions, lockParticipation } from '../../store/reaction.ts'
import { seeReceived } from './see-received.ts'

/**
 * Hands the reaction in to the committee. A paragraph without one counts as "geen reactie", never as consent.
 */
export const handInReaction = (
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<{ visitId: string }>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.handInReaction, now)
    await lockParticipation(tx, input.visitId)
    const { participation, draft } = await seeReceived(tx, actor, input.visitId)
    if (!draft) throw new NotFound()
    if (!mayReact(participation.state)) return refused(problem('', 'reactionClosed'))
    const { visitId, committee } = participation
    const ids = new Set(draft.document.paragraphs.map(one => one.id))
    const document: ReactionDocument = {
      reportVersion: draft.version,
      reactions: (await listReactions(tx, visitId, draft.version))
        .filter(({ paragraph }) => ids.has(paragraph))
        .map(({ paragraph, kind, body }) => ({ paragraph, kind, body })),
      by: actor.name,
    }
    await saveParticipation(tx, participation, { state: 'reacted' })
    await handOver(
      tx,
      {
        to: committee.id,
        kind: reportHandovers.reaction,
        subjectId: visitId,
        document,
        ground: 'reactionHandedIn',
      },
      now,
    )
    await finishWorkItems(tx, `visit:${visitId}:draft`, now)
    return done({ visitId })
  })
