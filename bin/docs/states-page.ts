// SPDX-License-Identifier: EUPL-1.2
import {
  type ParticipationState,
  participationTransitions,
} from '../../src/modules/visitation/domain/participation-states.ts'
import { tablingTransitions } from '../../src/modules/visitation/domain/report-tabling.ts'
import {
  type VisitState,
  visitStates,
  visitTransitions,
} from '../../src/modules/visitation/domain/visit-states.ts'
import { wooTransitions } from '../../src/modules/visitation/domain/woo-request.ts'

/** States that almost every state may become; drawn once in words, so that the drawing stays readable. */
const aside: readonly VisitState[] = ['paused', 'cancelled', 'merged']

/** Both sides of a visit as a page of Markdown with a drawing each, from the tables that the code decides with. */
export function statesPage(): string {
  return `${[
    '# States of a visit',
    '',
    'Drawn from the tables in `src/modules/visitation/domain/`: `visit-states.ts`, `participation-states.ts`, `report-tabling.ts` and `woo-request.ts`. Run: `node bin/run.mjs draw-states`.',
    '',
    '## At the committee',
    '',
    `Besides these arrows, ${aside.map(code).join(', ')} can follow on: ${mayStepAside().map(code).join(', ')}.`,
    `From ${code('paused')} a visit goes back to where it was: ${returns().map(code).join(', ')}.`,
    '',
    drawing(visitStates.flatMap(visitArrows)),
    '',
    '| state | whose turn |',
    '|---|---|',
    ...visitStates.map(state => `| ${state} | ${visitTransitions[state].turn} |`),
    '',
    '## At the municipality',
    '',
    drawing(
      Object.keys(participationTransitions).flatMap(state =>
        participationArrows(state as ParticipationState),
      ),
    ),
    '',
    '## A report in college and council, each apart',
    '',
    drawing(arrowsOf(tablingTransitions)),
    '',
    '## A request under the Woo',
    '',
    drawing(arrowsOf(wooTransitions)),
  ].join('\n')}\n`
}

const code = (text: string): string => `\`${text}\``

const drawing = (lines: readonly string[]): string =>
  ['```mermaid', 'stateDiagram-v2', ...lines.map(line => `  ${line}`), '```'].join('\n')

const mayStepAside = (): VisitState[] =>
  visitStates.filter(
    state => state !== 'paused' && aside.every(one => visitTransitions[state].to.includes(one)),
  )

const returns = (): VisitState[] => visitTransitions.paused.to.filter(state => !aside.includes(state))

/** What was said in words above the drawing is not drawn. */
const visitArrows = (from: VisitState): string[] => {
  const said = from === 'paused' ? returns() : mayStepAside().includes(from) ? aside : []
  return visitTransitions[from].to.filter(to => !said.includes(to)).map(to => `${from} --> ${to}`)
}

const participationArrows = (from: ParticipationState): string[] =>
  participationTransitions[from].map(to => `${from} --> ${to}`)

const arrowsOf = (table: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(table).flatMap(([from, to]) => to.map(one => `${from} --> ${one}`))
