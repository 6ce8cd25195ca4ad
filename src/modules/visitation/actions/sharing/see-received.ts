// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import type { Withdrawn } from '../../domain/correction.ts'
import type { Certificate } from '../../domain/destruction.ts'
import { foldVersions } from '../../domain/fold-versions.ts'
import type { ReactionDocument, ReportDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { reactionSubject } from '../../domain/report-reaction.ts'
import { isDelegation, mayReadFinal, type Share } from '../../domain/report-sharing.ts'
import { listReactions } from '../../store/reaction.ts'
import { getShared, listShared } from '../../store/sharing.ts'
import { whatCrossed } from '../report/open-report.ts'

/** What a municipality has of a report, as far as this reader may see it. */
export type Received = {
  readonly participation: Participation
  readonly draft: Handover<ReportDocument> | undefined
  readonly reaction: Handover<ReactionDocument> | undefined
  readonly final: Handover<ReportDocument> | undefined
  /** The final report was withdrawn, and no other came in its place. */
  readonly withdrawn: Withdrawn | undefined
  /** What stays of notes and drafts once they are destroyed. */
  readonly destroyed: Certificate | undefined
  readonly shares: readonly Share[]
}

/** Everything of a report that lies with the municipality, whoever may see it. @throws NotFound without an invitation */
export async function findReceived(tx: Tx, visitId: string): Promise<Received> {
  const { participation, shares } = await getShared(tx, visitId)
  const { draft, reaction, final, withdrawn, destroyed } = await whatCrossed(tx, {
    visitId: participation.visitId,
    committee: participation.committee.id,
    municipality: participation.organisationId,
  })
  return { participation, draft, reaction, final, withdrawn, destroyed, shares }
}

/**
 * The report as it lies with the municipality. The delegation reads draft and final; anybody else only the released final
 * report, after a share that includes them (abuse case 3).
 * @throws NotFound when there is nothing that this reader may see
 */
export async function seeReceived(tx: Tx, actor: Actor, visitId: string): Promise<Received> {
  const received = await findReceived(tx, visitId)
  const { draft, final, shares } = received
  const { roles } = actor.organisation
  if (isDelegation(roles)) {
    if (!draft && !final) throw new NotFound()
    return received
  }
  if (!final || !mayReadFinal(roles, shares)) throw new NotFound()
  return { ...received, draft: undefined, reaction: undefined, destroyed: undefined, shares: [] }
}

/**
 * The released final report for somebody who may read it.
 * @throws NotFound
 */
export async function seeFinal(
  tx: Tx,
  actor: Actor,
  visitId: string,
): Promise<Received & { readonly final: Handover<ReportDocument> }> {
  const received = await seeReceived(tx, actor, visitId)
  if (!received.final) throw new NotFound()
  return { ...received, final: received.final }
}

/** The draft, for the delegation. @throws NotFound */
export async function seeDraft(
  tx: Tx,
  actor: Actor,
  visitId: string,
): Promise<Received & { readonly draft: Handover<ReportDocument> }> {
  const received = await seeReceived(tx, actor, visitId)
  if (!received.draft) throw new NotFound()
  return { ...received, draft: received.draft }
}

/** The municipality's reaction to one paragraph of the draft, with every version. @throws NotFound */
export async function seeReactionHistory(tx: Tx, actor: Actor, visitId: string, paragraph: string) {
  const { participation, draft } = await seeDraft(tx, actor, visitId)
  const at = draft.document.paragraphs.findIndex(one => one.id === paragraph)
  if (at < 0) throw new NotFound()
  const reactions = await listReactions(tx, participation.visitId, draft.version)
  const versions = await listVersions(tx, reactionSubject(participation.visitId, paragraph))
  return {
    participation,
    number: at + 1,
    reaction: reactions.find(one => one.paragraph === paragraph),
    versions: foldVersions(versions),
  }
}

/** The visits of which this reader may open the final report; before a share that includes them there are none. */
export async function listReadable(tx: Tx, actor: Actor): Promise<Participation[]> {
  const all = await listShared(tx)
  return all.filter(one => mayReadFinal(actor.organisation.roles, one.shares)).map(one => one.participation)
}
