// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { VisitState } from './visit-states.ts'

/** How far a visit is, for who stands outside the committee. */
export const roundPhases = ['ahead', 'selfImage', 'visited', 'reported'] as const
export type RoundPhase = (typeof roundPhases)[number]

export type PhasedVisit = {
  readonly municipality: OrganisationId
  readonly state: VisitState
  /** Whether the talk was ever held, and whether there ever was a final report. */
  readonly wasHeld: boolean
  readonly wasFinal: boolean
}

/**
 * The phase of a visit. Somebody who refused is among those who are still ahead, as is who was never asked, and stays
 * there: no phase grows or shrinks by a refusal.
 */
export function phaseOf({ state, wasHeld, wasFinal }: Omit<PhasedVisit, 'municipality'>): RoundPhase {
  if (wasFinal) return 'reported'
  if (wasHeld) return 'visited'
  return state === 'selfImageOut' || state === 'handedIn' || state === 'dateFixed' ? 'selfImage' : 'ahead'
}

/** How many visits of a round are in each phase, and which municipalities have their final report. */
export const roundStand = (visits: readonly PhasedVisit[]) => ({
  phases: Object.fromEntries(
    roundPhases.map(phase => [phase, visits.filter(visit => phaseOf(visit) === phase).length]),
  ) as Record<RoundPhase, number>,
  reported: visits.filter(visit => phaseOf(visit) === 'reported').map(visit => visit.municipality),
})
