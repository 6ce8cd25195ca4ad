// SPDX-License-Identifier: EUPL-1.2

export type YesPartlyNo = 'yes' | 'partly' | 'no'

/** The code that means 'we do not know'. No option may use it: every question and every grid row offers it. */
export const UNKNOWN = 'unknown'

/** The people who answer do not know. That is an answer, and never counted against them. */
export type UnknownValue = { readonly kind: typeof UNKNOWN }
/** The thing whose date was asked has not happened. */
export type NeverValue = { readonly kind: 'never' }
export type YesPartlyNoValue = { readonly kind: 'yesPartlyNo'; readonly choice: YesPartlyNo }
export type FrequencyValue = { readonly kind: 'frequency'; readonly choice: string }
export type OneValue = { readonly kind: 'one'; readonly choice: string }
export type SeveralValue = { readonly kind: 'several'; readonly choices: readonly string[] }
export type NumberValue = { readonly kind: 'number'; readonly number: number }
/** By row code; a row that was left empty is absent. */
export type NumbersValue = { readonly kind: 'numbers'; readonly numbers: Readonly<Record<string, number>> }
/** 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY': as fine as the question asks, or coarser. */
export type DateValue = { readonly kind: 'date'; readonly on: string }
export type TextValue = { readonly kind: 'text'; readonly text: string }
/** By row code; a row holds an option code or UNKNOWN, and is absent when it was left empty. */
export type GridValue = {
  readonly kind: 'yesPartlyNoGrid' | 'oneGrid'
  readonly choices: Readonly<Record<string, string>>
}

export type AnswerValue =
  | UnknownValue
  | NeverValue
  | YesPartlyNoValue
  | FrequencyValue
  | OneValue
  | SeveralValue
  | NumberValue
  | NumbersValue
  | DateValue
  | TextValue
  | GridValue

/** What is stored for one question: plain JSON. Without a value the question is still open, even with a note. */
export type Answer = { readonly value?: AnswerValue; readonly note?: string }

/** The answers of one organisation (or of one party, for a topic answered apart), by question code. */
export type Answers = ReadonlyMap<string, Answer>
