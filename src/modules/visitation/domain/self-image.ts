// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Answer, Answers } from '../../../kernel/questionnaire/answer.ts'
import type { Questionnaire } from '../../../kernel/questionnaire/types.ts'
import type { AnswerSlot, LastTimeDocument } from './handover-documents.ts'
import type { Participation } from './participation.ts'

export const apartSlots = ['portfolioHolder', 'ciso'] as const
export type ApartSlot = (typeof apartSlots)[number]

/** Those who mark the self-image as seen before it is handed in. */
export const seenRoles = ['portfolioHolder', 'municipalSecretary'] as const
export type SeenRole = (typeof seenRoles)[number]

export type Seen = {
  readonly role: SeenRole
  readonly person: { readonly id: PersonId; readonly name: string }
  readonly at: Date
}

/** The questionnaire as this municipality fills it in. */
export type SelfImage = {
  readonly participation: Participation
  readonly questionnaire: Questionnaire
  /** The day on which it was handed out decides which questions are asked. */
  readonly openedOn: LocalDate
  readonly offeredAt: Date | null
  readonly handedInAt: Date | null
  /** Who marked it as seen, first one first. */
  readonly seen: readonly Seen[]
  /** What the municipality chose to bring of an earlier visit, and whether it handed one in itself. */
  readonly lastTime: LastTimeDocument | undefined
  readonly hasEarlier: boolean
}

export type StoredAnswer = {
  readonly question: string
  readonly slot: AnswerSlot
  readonly answer: Answer
  readonly version: number
  readonly personId: PersonId
  readonly savedAt: Date
}

/** An answer by whom, without its history: stored by the municipality, or as it was handed in. */
export type GivenAnswer = Pick<StoredAnswer, 'question' | 'slot' | 'answer'>

/** @throws Error when there is no such questionnaire: old versions are never taken away, so that is a bug */
export function questionnaireOf(code: string, version: number): Questionnaire {
  const found = selfImageVersions.find(one => one.code === code && one.version === version)
  if (!found) throw new Error(`no questionnaire ${code} ${version}`)
  return found
}

/** The answers of one slot, by question. */
export const answersIn = (slot: AnswerSlot, given: readonly GivenAnswer[]): Answers =>
  new Map(given.filter(one => one.slot === slot).map(one => [one.question, one.answer]))
