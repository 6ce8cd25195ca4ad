// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listHandovers } from '../../../../platform/handover/store.ts'
import {
  newestPerPerspective,
  type ProgressDocument,
  progressHandover,
  type SharedProgress,
} from '../../domain/shared-progress.ts'
import type { VisitId } from '../../domain/visit.ts'
import { seeVisit } from '../see-visit.ts'
import { seePerspective } from '../sharing/see-follow-up.ts'

/** What was told about every perspective of a visit, at whichever side one looks. */
export const listProgress = async (tx: Tx, visitId: VisitId): Promise<SharedProgress[]> =>
  newestPerPerspective(await listHandovers(tx, visitId, progressHandover))

/** One perspective with what was told about it, at the municipality. @throws NotFound */
export async function seeOwnProgress(tx: Tx, actor: Actor, visitId: string, id: string) {
  const seen = await seePerspective(tx, actor, visitId, id)
  const all = await listHandovers(tx, seen.participation.visitId, progressHandover)
  const given = all.filter(one => (one.document as ProgressDocument).perspective === id)
  return { ...seen, given, shared: newestPerPerspective(given)[0] }
}

/**
 * What the municipality told of its follow-up, for who sees how the visit stands: it was told long after the dossier closed.
 * @throws NotFound
 */
export async function seeProgress(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  return { visit, progress: await listProgress(tx, visit.id) }
}
