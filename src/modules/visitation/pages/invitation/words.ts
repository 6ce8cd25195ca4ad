// SPDX-License-Identifier: EUPL-1.2
import type { StateKind, Step } from '../../../../platform/ui/index.ts'
import type { ParticipationState } from '../../domain/participation-states.ts'

/** How each state is called in the municipality itself. */
export const participationWords: Readonly<
  Record<ParticipationState, { readonly label: string; readonly shape: StateKind }>
> = {
  invited: { label: 'uitgenodigd', shape: 'open' },
  refused: { label: 'u ziet ervan af', shape: 'nvt' },
  accepted: { label: 'aangenomen', shape: 'bezig' },
  delegated: { label: 'afvaardiging bekend', shape: 'bezig' },
  answering: { label: 'zelfbeeld invullen', shape: 'bezig' },
  handedIn: { label: 'zelfbeeld ingeleverd', shape: 'bezig' },
  draftReceived: { label: 'conceptverslag ontvangen', shape: 'bezig' },
  reacted: { label: 'reactie ingeleverd', shape: 'bezig' },
  reported: { label: 'eindverslag ontvangen', shape: 'ja' },
  ended: { label: 'beëindigd', shape: 'nvt' },
}

const stations: readonly { readonly label: string; readonly states: readonly ParticipationState[] }[] = [
  { label: 'uitnodiging', states: ['invited'] },
  { label: 'afvaardiging', states: ['accepted'] },
  { label: 'zelfbeeld', states: ['delegated', 'answering'] },
  { label: 'gesprek', states: ['handedIn'] },
  { label: 'conceptverslag', states: ['draftReceived'] },
  { label: 'eindverslag', states: ['reacted'] },
  { label: 'opvolging', states: ['reported'] },
]

/** Where the municipality stands; nothing is current after a refusal or an end. */
export function participationSteps(state: ParticipationState): Step[] {
  const at = stations.findIndex(one => one.states.includes(state))
  return stations.map(({ label }, index) => ({
    label,
    state: at < 0 || index > at ? 'later' : index < at ? 'done' : 'current',
  }))
}
