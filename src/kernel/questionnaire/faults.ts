// SPDX-License-Identifier: EUPL-1.2

export type FaultCode =
  | 'badCode'
  | 'duplicateCode'
  | 'reservedCode'
  | 'emptyText'
  | 'emptyWindow'
  | 'neverAsked'
  | 'nothingAsked'
  | 'badNumber'
  | 'badMinutes'
  | 'badLimits'
  | 'badClasses'
  | 'badLength'
  | 'tooFewOptions'
  | 'tooFewRows'
  | 'noSource'
  | 'apartWithoutParties'
  | 'followUpOfNothing'
  | 'followUpOfLater'
  | 'followUpOfOption'
  | 'followUpOfNumber'
  | 'unreachable'
  | 'seriesOfAnother'
  | 'versionOrder'
  | 'overlap'
  | 'kindChanged'
  | 'vanished'

/** A mistake in the data of a questionnaire, for the developer who made it. `where` is a code path. */
export type QuestionnaireFault = {
  readonly where: string
  readonly code: FaultCode
  readonly detail?: string
}

/** A fault when `holds` is false, and nothing otherwise; to be spread or flattened into a list. */
export function faultUnless(
  holds: boolean,
  where: string,
  code: FaultCode,
  detail?: string,
): readonly QuestionnaireFault[] {
  if (holds) return []
  return [detail === undefined ? { where, code } : { where, code, detail }]
}

/** A fault for every code that is used more than once. */
export function duplicates(codes: readonly string[], where: string): readonly QuestionnaireFault[] {
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index))
  return [...twice].map(code => ({ where, code: 'duplicateCode', detail: code }))
}
