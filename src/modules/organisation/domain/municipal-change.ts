// SPDX-License-Identifier: EUPL-1.2
import type { ProvinceCode } from '../../../../content/facts/provinces.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'

/** One line of an import: what happened to municipalities on a day. */
export type MunicipalChange = Regrouping | Rename | Count

/**
 * Municipalities that end, and what they go to. A merger has one successor (new, or one that stays); a split has
 * one predecessor; a reorder ('herschikking') has any number of both, each linked to each.
 */
export type Regrouping = Dated & {
  readonly type: 'merger' | 'split' | 'reorder'
  readonly from: readonly OrganisationId[]
  readonly to: readonly SuccessorInChange[]
}

/** `name` is given for a municipality that begins that day; without a province it keeps that of its predecessors. */
export type SuccessorInChange = {
  readonly code: OrganisationId
  readonly name?: string
  readonly provinceCode?: ProvinceCode
}

export type Rename = Dated & { readonly type: 'rename'; readonly code: OrganisationId; readonly name: string }
export type Count = Dated & {
  readonly type: 'inhabitants'
  readonly code: OrganisationId
  readonly count: number
}

type Dated = {
  /** Line of the file, or place in the list, from 1: it stands beside every problem. */
  readonly line: number
  /** The first day on which it is so. */
  readonly on: LocalDate
}

/** What a person can mend in an import. Params: line, and where it helps code, name, date, limit. */
export type ChangeProblemCode =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'tooManyLines'
  | 'columnsMissing'
  | 'quoteNotClosed'
  | 'fieldTooLong'
  | 'dateInvalid'
  | 'typeUnknown'
  | 'codeInvalid'
  | 'codeMissing'
  | 'oneSuccessorNeeded'
  | 'twoSuccessorsNeeded'
  | 'onePredecessorNeeded'
  | 'namesDoNotMatch'
  | 'nameMissing'
  | 'provinceUnknown'
  | 'provinceMissing'
  | 'inhabitantsInvalid'
  | 'jsonInvalid'
  | 'jsonWithoutChanges'
  | 'notInRegister'
  | 'codeTaken'
  | 'dateBeforeBegin'
  | 'endedAlready'
  | 'successorMissing'
  | 'successorNotValid'
  | 'successorIsItself'
  | 'cycle'
  | 'olderThanRegister'

export type ChangeProblem = Problem<ChangeProblemCode>
