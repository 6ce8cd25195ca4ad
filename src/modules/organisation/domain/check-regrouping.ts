// SPDX-License-Identifier: EUPL-1.2
import type { ProvinceCode } from '../../../../content/facts/provinces.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { type ProblemParams, problem } from '../../../kernel/problem.ts'
import type { DayOfChanges } from './day-of-changes.ts'
import type { ChangeProblem, ChangeProblemCode, Regrouping, SuccessorInChange } from './municipal-change.ts'
import { existsOn, type RegisterEntry } from './register.ts'

type Entries = ReadonlyMap<OrganisationId, RegisterEntry>
type Beginning = { code: OrganisationId; name: string; provinceCode: ProvinceCode; on: LocalDate }

/**
 * What is wrong with one line, seen beside all lines of that day, and which municipalities it lets begin.
 * `entries` is the register just before that day.
 */
export function checkRegrouping(
  entries: Entries,
  change: Regrouping,
  day: DayOfChanges,
): { readonly problems: readonly ChangeProblem[]; readonly beginnings: readonly Beginning[] } {
  const problems: ChangeProblem[] = []
  const beginnings: Beginning[] = []
  const refuse = (code: ChangeProblemCode, of: string, params?: ProblemParams): void => {
    problems.push(problem('file', code, { line: change.line, code: of, ...params }))
  }
  const miscount = wrongNumber(change)
  if (miscount !== undefined) refuse(miscount, '')
  for (const code of change.from) {
    const [wrong, params] = wrongEnd(entries.get(code), change.on) ?? []
    if (wrong !== undefined) refuse(wrong, code, params)
  }
  for (const successor of change.to) {
    const begun = entries.has(successor.code) ? undefined : beginningOf(entries, successor.code, day)
    const wrong = wrongSuccessor(entries.get(successor.code), successor, change, day) ?? begun?.problem
    if (wrong !== undefined) refuse(wrong, successor.code)
    else if (begun?.beginning !== undefined) beginnings.push(begun.beginning)
  }
  return { problems, beginnings }
}

function wrongNumber({ type, from, to }: Regrouping): ChangeProblemCode | undefined {
  if (from.length === 0) return 'codeMissing'
  if (type === 'split' && from.length > 1) return 'onePredecessorNeeded'
  if (type === 'split' && to.length < 2) return 'twoSuccessorsNeeded'
  if (type === 'merger' && to.length !== 1) return 'oneSuccessorNeeded'
  return to.length === 0 ? 'successorMissing' : undefined
}

function wrongEnd(
  entry: RegisterEntry | undefined,
  on: LocalDate,
): [ChangeProblemCode, ProblemParams?] | undefined {
  if (entry === undefined) return ['notInRegister']
  const { validFrom, validTo } = entry
  if (validFrom !== undefined && on <= validFrom) return ['dateBeforeBegin', { date: validFrom }]
  if (validTo !== undefined && validTo !== on) return ['endedAlready', { date: validTo }]
  return undefined
}

function wrongSuccessor(
  entry: RegisterEntry | undefined,
  successor: SuccessorInChange,
  change: Regrouping,
  day: DayOfChanges,
): ChangeProblemCode | undefined {
  if (change.from.includes(successor.code)) return 'successorIsItself'
  const isCircle = day.circling.has(successor.code) && change.from.some(code => day.circling.has(code))
  if (isCircle) return 'cycle'
  if (entry === undefined) return undefined
  if (day.successors.has(successor.code) || !existsOn(entry, change.on)) return 'successorNotValid'
  const names = [entry.name, ...(entry.formerNames ?? []).map(former => former.name)]
  return successor.name === undefined || names.includes(successor.name) ? undefined : 'codeTaken'
}

/** A new municipality, from all lines of the day that lead to it: one of them names it. */
function beginningOf(
  entries: Entries,
  code: OrganisationId,
  day: DayOfChanges,
): { readonly beginning?: Beginning; readonly problem?: ChangeProblemCode } {
  const lines = day.leadingTo.get(code) ?? []
  const mentions = lines.flatMap(({ to }) => to.filter(successor => successor.code === code))
  const [name, ...otherNames] = distinct(mentions.map(mention => mention.name))
  if (name === undefined) return { problem: 'successorMissing' }
  if (otherNames.length > 0) return { problem: 'namesDoNotMatch' }
  const given = distinct(mentions.map(mention => mention.provinceCode))
  const inherited = distinct(lines.flatMap(({ from }) => from.map(old => entries.get(old)?.provinceCode)))
  const [provinceCode, ...others] = given.length > 0 ? given : inherited
  if (provinceCode === undefined || others.length > 0) return { problem: 'provinceMissing' }
  return { beginning: { code, name, provinceCode, on: lines[0]?.on as LocalDate } }
}

function distinct<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values.filter(value => value !== undefined))]
}
