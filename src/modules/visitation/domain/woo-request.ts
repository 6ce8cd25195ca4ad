// SPDX-License-Identifier: EUPL-1.2
import { wooWeeks } from '../../../../content/periods/woo.ts'
import { groundCodes } from '../../../../content/texts/report/grounds.ts'
import { addWeeks, compareDates, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { workingDayFrom } from './public-holidays.ts'
import type { Passage } from './redaction.ts'

export const wooStates = ['received', 'extended', 'decided', 'withdrawn'] as const
export type WooState = (typeof wooStates)[number]

/** Which state may follow which. A decision is never taken back here: an objection leads to a new request with its own decision. */
export const wooTransitions: Readonly<Record<WooState, readonly WooState[]>> = {
  received: ['extended', 'decided', 'withdrawn'],
  extended: ['decided', 'withdrawn'],
  decided: [],
  withdrawn: [],
}

export const wooDecisions = ['whole', 'partly', 'refused'] as const
export type WooDecision = (typeof wooDecisions)[number]

/** Who took the decision: an organ of the municipality, or somebody with its mandate. */
export const wooDeciders = ['college', 'mayor', 'council', 'mandate'] as const
export type WooDecider = (typeof wooDeciders)[number]

/** A request to make the report of a visit public. Who asked stays out of the product. */
export type WooRequest = {
  readonly id: string
  /** The number of the case in the municipality's own register. */
  readonly reference: string
  readonly receivedOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: WooState
  readonly decision: WooDecision | null
  /** Only of a refusal. */
  readonly ground: string | null
  readonly decidedBy: WooDecider | null
  readonly decidedOn: LocalDate | null
  /** The public copy, a file of its own. */
  readonly fileId: string | null
  readonly version: number
}

/** A state of a request, with who and when. */
export type WooMoment = {
  readonly state: WooState
  readonly reason: string
  readonly byName: string
  readonly at: Date
}

export const mayBecome = (from: WooState, to: WooState): boolean => wooTransitions[from].includes(to)
export const isOpenRequest = ({ state }: Pick<WooRequest, 'state'>): boolean =>
  wooTransitions[state].length > 0

/** Last day to decide. */
export const wooDue = (receivedOn: LocalDate, isExtended = false): LocalDate =>
  workingDayFrom(addWeeks(receivedOn, wooWeeks.decide + (isExtended ? wooWeeks.extend : 0)))

export type WooDecided = {
  readonly decision: WooDecision
  /** '' unless all of it is refused. */
  readonly ground: string
  readonly decidedBy: WooDecider
  readonly decidedOn: LocalDate
}

/** What is wrong with a decision. While secrecy holds nothing is made public: lifting it comes first. */
export function decisionProblems(
  decided: WooDecided,
  request: Pick<WooRequest, 'receivedOn'>,
  around: { readonly passages: readonly Passage[]; readonly isSecret: boolean; readonly today: LocalDate },
): Problem[] {
  const { decision, ground, decidedOn } = decided
  const isPublic = decision !== 'refused'
  const count = around.passages.length
  return [
    ...(decision === 'whole' && count > 0 ? [problem('decision', 'wholeWithPassages')] : []),
    ...(decision === 'partly' && count === 0 ? [problem('decision', 'partlyWithoutPassages')] : []),
    ...(isPublic && around.isSecret ? [problem('decision', 'secrecyHolds')] : []),
    ...(!isPublic && !groundCodes.includes(ground) ? [problem('ground', 'choose')] : []),
    ...(compareDates(decidedOn, request.receivedOn) < 0 ? [problem('decidedOn', 'beforeTheRequest')] : []),
    ...(compareDates(decidedOn, around.today) > 0 ? [problem('decidedOn', 'notYetHappened')] : []),
  ]
}
