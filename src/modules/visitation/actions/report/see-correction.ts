// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findOpenCorrection } from '../../store/correction.ts'
import { findDestruction } from '../../store/destruction.ts'
import { seeVisit } from '../see-visit.ts'
import { sidesOf, whatCrossed } from './open-report.ts'

/** How a final report stands that may be opened again, for who sees the process of the visit. @throws NotFound */
export async function seeCorrection(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  const { final, withdrawn } = await whatCrossed(tx, sidesOf(visit))
  const destruction = await findDestruction(tx, visit.id)
  return {
    visit,
    /** The number of the newest version; 0 while there is none. */
    version: final?.version ?? 0,
    withdrawn,
    correction: await findOpenCorrection(tx, visit.id),
    isDestroyed: Boolean(destruction?.certificate),
  }
}
