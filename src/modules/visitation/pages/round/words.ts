// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { StateKind } from '../../../../platform/ui/index.ts'
import { hasContact } from '../../domain/contact.ts'
import { type DueStep, dueSteps } from '../../domain/due-dates.ts'
import { contactInWords } from '../../domain/letter-fields.ts'
import type { ReminderDays } from '../../domain/reminder-days.ts'
import { roundOf } from '../../domain/round.ts'
import type { Turn, VisitState } from '../../domain/visit-states.ts'
import type { VisitUrgency } from '../../domain/worklist.ts'

/** How each state of a visit is called and drawn, and what the next step is. */
export const stateWords: Readonly<Record<VisitState, { label: string; shape: StateKind; next: string }>> = {
  candidate: { label: 'kandidaat', shape: 'open', next: 'Uitnodigen' },
  invited: { label: 'uitgenodigd', shape: 'open', next: 'Antwoord op uitnodiging' },
  accepted: { label: 'aangenomen', shape: 'open', next: 'Afvaardiging opgeven' },
  refused: { label: 'ziet ervan af', shape: 'nvt', next: 'Geen' },
  delegationComplete: { label: 'afvaardiging compleet', shape: 'bezig', next: 'Zelfbeeld uitzetten' },
  selfImageOut: { label: 'zelfbeeld uitgezet', shape: 'bezig', next: 'Zelfbeeld inleveren' },
  handedIn: { label: 'ingeleverd', shape: 'bezig', next: 'Datum vaststellen' },
  dateFixed: { label: 'datum vast', shape: 'bezig', next: 'Gesprek voeren' },
  held: { label: 'gehouden', shape: 'bezig', next: 'Concept schrijven' },
  draftSent: { label: 'concept verstuurd', shape: 'bezig', next: 'Reactie ontvangen' },
  reactionIn: { label: 'reactie binnen', shape: 'bezig', next: 'Reactie beantwoorden' },
  final: { label: 'eindverslag', shape: 'ja', next: 'Opvolging volgen' },
  followUp: { label: 'opvolging', shape: 'ja', next: 'Opvolging volgen' },
  surveyed: { label: 'enquête gedaan', shape: 'ja', next: 'Afsluiten' },
  closed: { label: 'afgesloten', shape: 'ja', next: 'Geen' },
  paused: { label: 'gepauzeerd', shape: 'nvt', next: 'Hervatten' },
  cancelled: { label: 'geannuleerd', shape: 'nvt', next: 'Geen' },
  merged: { label: 'opgegaan in een andere gemeente', shape: 'nvt', next: 'Geen' },
}

export const turnWords: Readonly<Record<Turn, string>> = {
  secretariat: 'secretariaat',
  municipality: 'gemeente',
  committee: 'commissie',
  nobody: 'niemand',
}

export const urgencyWords: Readonly<Record<VisitUrgency, string>> = {
  overdue: 'over tijd',
  week: 'deze week',
  later: 'later',
  none: 'zonder termijn',
}

/** What must be ready on each due date. */
export const dueWords: Readonly<Record<DueStep, string>> = {
  invitation: 'Uitnodiging verstuurd',
  delegation: 'Afvaardiging bekend',
  selfImage: 'Zelfbeeld ingeleverd',
  dossier: 'Dossier bij de leden',
  draft: 'Conceptverslag verstuurd',
  reaction: 'Reactie van de gemeente',
  final: 'Eindverslag',
  survey: 'Enquête na het bezoek',
}

/** When who is to move is reminded: '7 dagen ervoor, op de dag zelf, 7 dagen erna'. */
function remindersInWords(days: ReminderDays): string {
  const words = days.map(day => {
    if (day === 0) return 'op de dag zelf'
    return `${Math.abs(day)} ${Math.abs(day) === 1 ? 'dag' : 'dagen'} ${day < 0 ? 'ervoor' : 'erna'}`
  })
  return words.length === 0 ? 'geen' : words.join(', ')
}

/** A kept version of a round as text. */
export function roundInWords(kept: { readonly body: string; readonly details: unknown }): string {
  const { name, mandate, aims, startsOn, endsOn, target, visitsPerMonth, dueWeeks, reminderDays, contact } =
    roundOf(kept)
  return [
    name,
    mandate,
    ...aims.map(aim => `Doel: ${aim}`),
    `${formatDate(startsOn)} tot en met ${formatDate(endsOn)}`,
    `${target} bezoeken${visitsPerMonth === null ? '' : `, ${visitsPerMonth} per maand`}`,
    ...(hasContact(contact) ? [`Secretariaat: ${contactInWords(contact)}`] : []),
    ...dueSteps.map(step => `${dueWords[step]}: ${dueWeeks[step]} weken`),
    `Herinneringen: ${remindersInWords(reminderDays)}`,
  ].join('\n')
}
