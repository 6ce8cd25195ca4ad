// SPDX-License-Identifier: EUPL-1.2
import type { ProvinceCode } from '../../../../content/facts/provinces.ts'
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { type ProblemParams, problem } from '../../../kernel/problem.ts'
import { checkRegrouping } from './check-regrouping.ts'
import { dayOfChanges } from './day-of-changes.ts'
import type {
  ChangeProblem,
  ChangeProblemCode,
  Count,
  MunicipalChange,
  Regrouping,
  Rename,
} from './municipal-change.ts'
import { nameOn, type Register, type RegisterEntry } from './register.ts'

/** What an import does to the register, for the dry run and for the store; each list by date and code. */
export type ChangePlan = {
  readonly created: readonly Creation[]
  readonly ended: readonly { readonly code: OrganisationId; readonly on: LocalDate }[]
  readonly linked: readonly {
    readonly code: OrganisationId
    readonly to: OrganisationId
    readonly on: LocalDate
  }[]
  readonly renamed: readonly (Dated & { readonly from: string; readonly to: string })[]
  readonly counted: readonly (Dated & { readonly count: number })[]
  /** Lines that the register already held: importing twice changes nothing. */
  readonly alreadyKnown: number
  /** The register as it is afterwards, by code. */
  readonly after: Register
}
type Dated = { readonly code: OrganisationId; readonly on: LocalDate }
type Creation = Dated & { readonly name: string; readonly provinceCode: ProvinceCode }

type Draft = {
  readonly entries: Map<OrganisationId, RegisterEntry>
  readonly created: Creation[]
  readonly ended: Dated[]
  readonly linked: (Dated & { to: OrganisationId })[]
  readonly renamed: (Dated & { from: string; to: string })[]
  readonly counted: (Dated & { count: number })[]
  readonly problems: ChangeProblem[]
  alreadyKnown: number
}

/**
 * Decides what a list of changes does to the register. Changes of one day belong together, in whatever order they
 * stand: a municipality that went to two successors stands in two lines. With any problem nothing is planned.
 */
export function planChanges(register: Register, changes: readonly MunicipalChange[]): Outcome<ChangePlan> {
  const draft = emptyDraft(register)
  const days = [...new Set(changes.map(change => change.on))].sort(compareDates)
  for (const day of days) {
    const ofDay = changes.filter(change => change.on === day)
    regroup(draft, ofDay.filter(isRegrouping))
    for (const change of ofDay) {
      if (change.type === 'rename') rename(draft, change)
      if (change.type === 'inhabitants') count(draft, change)
    }
  }
  const { problems } = draft
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b)) }
  return { value: planFrom(draft) }
}

function regroup(draft: Draft, ofDay: readonly Regrouping[]): void {
  const day = dayOfChanges(ofDay)
  const checked = ofDay.map(change => ({ change, ...checkRegrouping(draft.entries, change, day) }))
  draft.problems.push(...checked.flatMap(({ problems }) => problems))
  for (const { change, beginnings, problems } of checked) {
    if (problems.length > 0) continue
    const before = draft.created.length + draft.ended.length + draft.linked.length
    for (const beginning of beginnings) begin(draft, beginning)
    for (const code of change.from) end(draft, code, change)
    if (before === draft.created.length + draft.ended.length + draft.linked.length) draft.alreadyKnown += 1
  }
}

function begin(draft: Draft, beginning: Creation): void {
  if (draft.entries.has(beginning.code)) return
  const { code, name, provinceCode, on } = beginning
  draft.created.push(beginning)
  draft.entries.set(code, {
    code,
    name,
    provinceCode,
    safetyRegionCode: undefined,
    validFrom: on,
    validTo: undefined,
    successors: [],
    inhabitants: [],
  })
}

function end(draft: Draft, code: OrganisationId, { on, to }: Regrouping): void {
  const entry = draft.entries.get(code) as RegisterEntry
  const fresh = to.filter(({ code: next }) => !entry.successors.some(successor => successor.code === next))
  if (entry.validTo === undefined) draft.ended.push({ code, on })
  draft.linked.push(...fresh.map(next => ({ code, to: next.code, on })))
  const successors = [...entry.successors, ...fresh.map(next => ({ code: next.code, on }))]
  draft.entries.set(code, { ...entry, validTo: on, successors: successors.toSorted(byCode) })
}

function rename(draft: Draft, change: Rename): void {
  const { code, name, on } = change
  const entry = standing(draft, change)
  if (entry === undefined) return
  const former = entry.formerNames ?? []
  if (nameOn(entry, on) === name) {
    draft.alreadyKnown += 1
  } else if (former.some(({ until }) => until >= on)) {
    refuse(draft, change, 'olderThanRegister')
  } else {
    draft.renamed.push({ code, from: entry.name, to: name, on })
    draft.entries.set(code, { ...entry, name, formerNames: [...former, { name: entry.name, until: on }] })
  }
}

function count(draft: Draft, change: Count): void {
  const { code, on } = change
  const entry = standing(draft, change)
  if (entry === undefined) return
  if (entry.inhabitants.some(known => known.on === on && known.count === change.count)) {
    draft.alreadyKnown += 1
    return
  }
  const others = entry.inhabitants.filter(known => known.on !== on)
  const inhabitants = [...others, { on, count: change.count }].toSorted((a, b) => compareDates(a.on, b.on))
  draft.counted.push({ code, on, count: change.count })
  draft.entries.set(code, { ...entry, inhabitants })
}

/** The municipality of a rename or count. A count may be of a day before it began: CBS counts what will be merged. */
function standing(draft: Draft, change: Rename | Count): RegisterEntry | undefined {
  const entry = draft.entries.get(change.code)
  if (entry === undefined) return refuse(draft, change, 'notInRegister')
  if (entry.validTo !== undefined && change.on >= entry.validTo) {
    return refuse(draft, change, 'endedAlready', { date: entry.validTo })
  }
  if (change.type === 'rename' && entry.validFrom !== undefined && change.on <= entry.validFrom) {
    return refuse(draft, change, 'dateBeforeBegin', { date: entry.validFrom })
  }
  return entry
}

function refuse(
  draft: Draft,
  change: Rename | Count,
  code: ChangeProblemCode,
  params?: ProblemParams,
): undefined {
  draft.problems.push(problem('file', code, { line: change.line, code: change.code, ...params }))
}

function emptyDraft(register: Register): Draft {
  const entries = new Map(register.map(entry => [entry.code, entry]))
  return {
    entries,
    created: [],
    ended: [],
    linked: [],
    renamed: [],
    counted: [],
    problems: [],
    alreadyKnown: 0,
  }
}

function planFrom({ entries, problems: _, ...draft }: Draft): ChangePlan {
  return {
    created: draft.created.toSorted(byDateAndCode),
    ended: draft.ended.toSorted(byDateAndCode),
    linked: draft.linked.toSorted((a, b) => byDateAndCode(a, b) || (a.to < b.to ? -1 : 1)),
    renamed: draft.renamed,
    counted: draft.counted.toSorted(byDateAndCode),
    alreadyKnown: draft.alreadyKnown,
    after: [...entries.values()].sort(byCode),
  }
}

function isRegrouping(change: MunicipalChange): change is Regrouping {
  return change.type === 'merger' || change.type === 'split' || change.type === 'reorder'
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

function byDateAndCode(a: Dated, b: Dated): number {
  return compareDates(a.on, b.on) || byCode(a, b)
}

function lineOf({ params }: ChangeProblem): number {
  return Number(params?.line ?? 0)
}
