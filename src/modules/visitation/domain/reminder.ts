// SPDX-License-Identifier: EUPL-1.2
import type { DueStep } from './due-dates.ts'
import { nextStep } from './next-step.ts'
import type { ParticipationState } from './participation-states.ts'
import { type Turn, type VisitState, visitTransitions } from './visit-states.ts'

/** What a reminder of a visit is about, and who must move. */
export type Reminder = { readonly step: DueStep; readonly turn: Turn }

/** What waits at the committee in each state of which it can be reminded: keys of tasks after `visit:<id>:`. */
const atCommittee: Readonly<Partial<Record<VisitState, string>>> = {
  candidate: 'invite',
  handedIn: 'schedule',
  held: 'draft',
  reactionIn: 'reaction',
}

/** What waits at the municipality in each of its own states. */
const atMunicipality: Readonly<Partial<Record<ParticipationState, readonly string[]>>> = {
  invited: ['answer'],
  accepted: ['delegation'],
  answering: ['selfImage', 'apart', 'seen', 'handIn', 'handInAgain'],
  draftReceived: ['draft:react'],
}

const remindable: readonly VisitState[] = [
  'candidate',
  'invited',
  'accepted',
  'selfImageOut',
  'handedIn',
  'held',
  'draftSent',
  'reactionIn',
]

/**
 * Of what somebody can be reminded in a visit in this state. Not of a talk that has its day, not of the survey, which nobody
 * may be asked about one by one, and of nothing while the visit rests or when it is over.
 */
export function reminderOf(state: VisitState): Reminder | undefined {
  const step = remindable.includes(state) ? nextStep(state) : undefined
  return step && { step, turn: visitTransitions[state].turn }
}

/** The tasks at the committee that a reminder is about. */
export const committeeTasks = (visitId: string, state: VisitState): string[] =>
  [atCommittee[state] ?? []].flat().map(task => `visit:${visitId}:${task}`)

/** The tasks at the municipality that a reminder is about, however far it is meanwhile. */
export const municipalTasks = (visitId: string, state: ParticipationState): string[] =>
  (atMunicipality[state] ?? []).map(task => `visit:${visitId}:${task}`)
