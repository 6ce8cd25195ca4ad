// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { decisionSubject, type FollowUp, visiblePerspectives } from '../../domain/follow-up.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { mayReadFinal } from '../../domain/report-sharing.ts'
import { listFollowUps } from '../../store/follow-up.ts'
import { findReceived, seeFinal } from './see-received.ts'

export type SeenFollowUp = {
  readonly participation: Participation
  readonly report: ReportDocument
  readonly readsReport: boolean
  readonly perspectives: ReportDocument['perspectives']
  readonly followUps: readonly FollowUp[]
}

/**
 * The perspectives of the final report that this reader may see, with what was decided about each.
 * @throws NotFound when there are none
 */
export async function seeFollowUp(tx: Tx, actor: Actor, visitId: string): Promise<SeenFollowUp> {
  const { participation, final, shares } = await findReceived(tx, visitId)
  if (!final) throw new NotFound()
  const readsReport = mayReadFinal(actor.organisation.roles, shares)
  const followUps = await listFollowUps(tx, participation.visitId)
  const all = final.document.perspectives
  const perspectives = visiblePerspectives(all, followUps, actor.personId, readsReport)
  if (perspectives.length === 0) throw new NotFound()
  return { participation, report: final.document, readsReport, perspectives, followUps }
}

/** Every decision about one of them, newest first, for who reads the report. @throws NotFound */
export async function seeDecisions(tx: Tx, actor: Actor, visitId: string, id: string) {
  const { participation, final } = await seeFinal(tx, actor, visitId)
  const perspective = final.document.perspectives.find(one => one.id === id)
  if (!perspective) throw new NotFound()
  return { perspective, versions: await listVersions(tx, decisionSubject(participation.visitId, id)) }
}

/** One of them. @throws NotFound */
export async function seePerspective(tx: Tx, actor: Actor, visitId: string, id: string) {
  const seen = await seeFollowUp(tx, actor, visitId)
  const perspective = seen.perspectives.find(one => one.id === id)
  if (!perspective) throw new NotFound()
  return { ...seen, perspective, followUp: seen.followUps.find(one => one.perspective === id) }
}
