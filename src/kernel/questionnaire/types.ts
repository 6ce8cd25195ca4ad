// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../dates.ts'

/**
 * One version of a list of questions. It is data: who answers it, and why, is for the module that uses it.
 * A version holds in the half-open window [activeFrom, activeTo); old answers stay readable forever.
 */
export type Questionnaire = {
  readonly code: string
  readonly version: number
  readonly title: string
  readonly intro: string
  readonly activeFrom: LocalDate
  readonly activeTo?: LocalDate
  /** The two parties who answer the topics marked `apart`, each blind to the other until both are done. */
  readonly apartParties?: readonly [Party, Party]
  readonly sections: readonly Section[]
}

export type Party = { readonly code: string; readonly label: string }

export type Section = {
  readonly code: string
  readonly title: string
  readonly intro?: string
  /** The fields after the last subject, in which the answerer looks back and ahead. */
  readonly closing?: true
  readonly topics: readonly Topic[]
}

/** One subject on one page. The code is stable over versions; the number is only its place in this version. */
export type Topic = {
  readonly code: string
  readonly number: number
  readonly title: string
  readonly explanation?: string
  readonly apart?: true
  /** How long answering takes, estimated, in whole minutes. */
  readonly minutes: number
  readonly questions: readonly Question[]
}

/** An answer to choose. A retired option is no longer offered, but an old answer that holds it stays readable. */
export type Option = {
  readonly code: string
  readonly label: string
  /** In a question with several choices: cannot be combined with another one ('none of these'). */
  readonly alone?: true
  readonly retired?: true
}

/** A row of a grid, or one of a few numbers that belong together. */
export type Row = { readonly code: string; readonly label: string }

/**
 * A follow-up: asked only when an earlier question of the same topic was answered so. `answered` means with
 * something: neither 'we do not know' nor 'it has not happened'. `atLeast` is for a number.
 */
export type ShowWhen =
  | { readonly question: string; readonly isOneOf: readonly string[] }
  | { readonly question: string; readonly answered: true }
  | { readonly question: string; readonly atLeast: number }

type QuestionBase = {
  /** Stable over versions and unique in the questionnaire: stored answers hold it. */
  readonly code: string
  readonly label: string
  readonly help?: string
  /** Every question has an optional note; this says what to write there when its usual name does not. */
  readonly noteLabel?: string
  /** No question is ever compulsory; the type leaves no room for `true`. */
  readonly required?: false
  readonly showWhen?: ShowWhen
  /** Requirement numbers that the question serves. */
  readonly source: readonly number[]
  /** A question can come or go within a version, on a date: [activeFrom, activeTo). */
  readonly activeFrom?: LocalDate
  readonly activeTo?: LocalDate
}

/** How a number is counted, its limits (both included), and where the published classes begin. */
export type Counting = {
  readonly unit: { readonly one: string; readonly many: string }
  readonly min: number
  readonly max: number
  /** Ascending lower bounds: [1, 5, 20] publishes 'less than 1', '1 to 4', '5 to 19', '20 or more'. */
  readonly classes: readonly number[]
}

export type DatePrecision = 'day' | 'month' | 'year'

export type YesPartlyNoQuestion = QuestionBase & { readonly kind: 'yesPartlyNo' }
export type FrequencyQuestion = QuestionBase & {
  readonly kind: 'frequency'
  readonly options: readonly Option[]
}
export type OneQuestion = QuestionBase & { readonly kind: 'one'; readonly options: readonly Option[] }
export type SeveralQuestion = QuestionBase & { readonly kind: 'several'; readonly options: readonly Option[] }
export type NumberQuestion = QuestionBase & { readonly kind: 'number' } & Counting
export type NumbersQuestion = QuestionBase & {
  readonly kind: 'numbers'
  readonly rows: readonly Row[]
} & Counting
export type DateQuestion = QuestionBase & {
  readonly kind: 'date'
  /** The finest that is asked; a coarser date is welcome too. */
  readonly precision: DatePrecision
  /** When given, it can be answered that the thing has not happened, in these words. */
  readonly never?: string
  /** The question is about something that has happened. */
  readonly past?: true
}
export type TextQuestion = QuestionBase & {
  readonly kind: 'text'
  readonly maxLength: number
  /** The height of the field; 1 makes it a single line. */
  readonly lines: number
}
export type YesPartlyNoGridQuestion = QuestionBase & {
  readonly kind: 'yesPartlyNoGrid'
  readonly rows: readonly Row[]
}
export type OneGridQuestion = QuestionBase & {
  readonly kind: 'oneGrid'
  readonly rows: readonly Row[]
  readonly options: readonly Option[]
}

export type Question =
  | YesPartlyNoQuestion
  | FrequencyQuestion
  | OneQuestion
  | SeveralQuestion
  | NumberQuestion
  | NumbersQuestion
  | DateQuestion
  | TextQuestion
  | YesPartlyNoGridQuestion
  | OneGridQuestion

export type QuestionKind = Question['kind']
