// SPDX-License-Identifier: EUPL-1.2
import type { Step } from '../../../../platform/ui/index.ts'
import type { VisitState } from '../../domain/visit-states.ts'

/** The stations that a visit passes, and the states that stand at each. */
const stations: readonly { readonly label: string; readonly states: readonly VisitState[] }[] = [
  { label: 'uitnodigen', states: ['candidate'] },
  { label: 'antwoord', states: ['invited'] },
  { label: 'afvaardiging', states: ['accepted', 'delegationComplete'] },
  { label: 'zelfbeeld', states: ['selfImageOut'] },
  { label: 'gesprek', states: ['handedIn', 'dateFixed'] },
  { label: 'conceptverslag', states: ['held'] },
  { label: 'reactie', states: ['draftSent'] },
  { label: 'eindverslag', states: ['reactionIn'] },
  { label: 'opvolging', states: ['final', 'followUp', 'surveyed'] },
]

/** Where a visit stands on its way; nothing is current for one that was set aside or ended early. */
export function visitSteps(state: VisitState): Step[] {
  const at = state === 'closed' ? stations.length : stations.findIndex(one => one.states.includes(state))
  return stations.map(({ label }, index) => ({
    label,
    state: at < 0 || index > at ? 'later' : index < at ? 'done' : 'current',
  }))
}
