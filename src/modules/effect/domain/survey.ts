// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import { mailbox } from '../../../kernel/mailbox.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Figures } from './figures.ts'

/** A survey of VNG about a round, and how far it is. Never who answered. */
export type Survey = {
  readonly id: string
  readonly roundId: string
  readonly committee: OrganisationId
  readonly roundName: string
  /** Version of the questions. */
  readonly version: number
  readonly publicKey: Buffer
  readonly sentAt: Date
  /** Last day on which can be answered. */
  readonly closesOn: LocalDate
  readonly reminders: number
  readonly remindedOn: LocalDate | null
  readonly asked: number
  /** How many lie sealed; 0 once it was opened. */
  readonly sealed: number
  readonly hasKey: boolean
  readonly openingAskedBy: PersonId | null
  readonly openingAskedByName: string | null
  readonly openedAt: Date | null
  readonly figures: Figures | null
}

/** running: can be answered; closed: waits for two people; lost: its key is gone; coding; released. */
export type SurveyState = 'running' | 'closed' | 'lost' | 'coding' | 'released'

export function surveyState(
  survey: Pick<Survey, 'closesOn' | 'hasKey' | 'openedAt' | 'figures'>,
  today: LocalDate,
): SurveyState {
  if (survey.figures !== null) return 'released'
  if (survey.openedAt !== null) return 'coding'
  if (!survey.hasKey) return 'lost'
  return today <= survey.closesOn ? 'running' : 'closed'
}

/** Somebody of VNG who can be one of the two. */
export type Opener = { readonly id: PersonId; readonly email: string }

/** Why this person cannot be the one who opens now; the first person only asks. */
export function openingProblems(
  survey: Pick<Survey, 'closesOn' | 'hasKey' | 'openedAt' | 'figures' | 'openingAskedBy'>,
  person: PersonId,
  colleagues: readonly Opener[],
  today: LocalDate,
): Problem[] {
  const state = surveyState(survey, today)
  if (state === 'running') return [problem('', 'surveyStillRunning')]
  if (state === 'lost') return [problem('', 'surveyKeyGone')]
  if (state !== 'closed') return [problem('', 'surveyOpened')]
  if (survey.openingAskedBy === null) return []
  if (survey.openingAskedBy === person) return [problem('', 'surveySamePerson')]
  const emailOf = (id: PersonId) => mailbox(colleagues.find(one => one.id === id)?.email ?? id)
  return emailOf(survey.openingAskedBy) === emailOf(person) ? [problem('', 'surveySameMailbox')] : []
}

/** What VNG hands to each municipality that is asked; the key only seals. */
export type SurveyDocument = {
  readonly roundName: string
  readonly version: number
  /** Raw public key, base64. */
  readonly publicKey: string
  readonly sentOn: LocalDate
  readonly closesOn: LocalDate
}

/** At the municipality: the one answer it may give, used or not. */
export type SurveyInvitation = {
  readonly surveyId: string
  readonly vng: OrganisationId
  readonly roundName: string
  readonly version: number
  readonly publicKey: Buffer
  readonly sentOn: LocalDate
  readonly closesOn: LocalDate
  readonly isAnswered: boolean
}
