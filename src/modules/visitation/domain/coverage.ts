// SPDX-License-Identifier: EUPL-1.2
import { type ProvinceCode, provinceCodes, provinces } from '../../../../content/facts/provinces.ts'
import {
  cbsSizeClasses,
  cbsSizeClassOf,
  type SizeClass,
  sizeClasses,
  sizeClassOf,
} from '../../../../content/facts/size-classes.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'

/** A municipality on the day that is looked at; organisation's `municipalitiesOn` gives these. */
export type CoverageMember = {
  readonly code: OrganisationId
  readonly provinceCode: ProvinceCode
  readonly inhabitants: number | undefined
}

/** Always a count and its base, never a bare percentage. */
export type CoverageRow<Code extends string = string> = {
  readonly code: Code
  readonly label: string
  readonly visited: number
  readonly base: number
  readonly inhabitantsVisited: number
  readonly inhabitants: number
}

export type Coverage = {
  readonly total: CoverageRow<'all'>
  /** All twelve, alphabetical. */
  readonly byProvince: readonly CoverageRow<ProvinceCode>[]
  /** From small to large; with 'unknown' at the end only when inhabitants of somebody are not known. */
  readonly bySizeClass: readonly CoverageRow[]
  readonly byCbsSizeClass: readonly CoverageRow[]
  /** Visited, but no municipality on that day: it went to another since, or did not exist yet. */
  readonly notOnDate: readonly OrganisationId[]
}

/**
 * How a set of visited municipalities is spread over provinces and sizes (requirements 11 and 12), over the
 * municipalities of one day. A code that is given twice counts once.
 */
export function coverageOf(members: readonly CoverageMember[], visited: Iterable<OrganisationId>): Coverage {
  const codes = new Set(visited)
  const row = <Code extends string>(
    code: Code,
    label: string,
    group: readonly CoverageMember[],
  ): CoverageRow<Code> => {
    const reached = group.filter(member => codes.has(member.code))
    return {
      code,
      label,
      visited: reached.length,
      base: group.length,
      inhabitantsVisited: inhabitantsOf(reached),
      inhabitants: inhabitantsOf(group),
    }
  }
  const bySize = (
    classes: readonly SizeClass[],
    classOf: (inhabitants: number) => string,
  ): readonly CoverageRow[] => {
    const known = members.filter(member => member.inhabitants !== undefined)
    const unknown = members.filter(member => member.inhabitants === undefined)
    const rows = classes.map(({ code, label }) =>
      row(
        code,
        label,
        known.filter(member => classOf(member.inhabitants ?? 0) === code),
      ),
    )
    return unknown.length === 0 ? rows : [...rows, row('unknown', 'inwoners niet bekend', unknown)]
  }
  const present = new Set(members.map(member => member.code))
  return {
    total: row('all', 'Nederland', members),
    byProvince: provinceCodes.map(code =>
      row(
        code,
        provinces[code],
        members.filter(member => member.provinceCode === code),
      ),
    ),
    bySizeClass: bySize(sizeClasses, sizeClassOf),
    byCbsSizeClass: bySize(cbsSizeClasses, cbsSizeClassOf),
    notOnDate: [...codes].filter(code => !present.has(code)).sort(),
  }
}

/** How a group changes when municipalities come to a round. */
export type CoverageStep = {
  readonly label: string
  readonly before: number
  readonly after: number
  readonly base: number
}
export type CoverageChange = Readonly<Record<'total' | 'byProvince' | 'bySizeClass', readonly CoverageStep[]>>

/** What would change in the spread of a round when these municipalities came to it, per province and size. */
export function coverageChange(
  members: readonly CoverageMember[],
  codes: readonly OrganisationId[],
  added: readonly OrganisationId[],
): CoverageChange {
  const [now, then] = [coverageOf(members, codes), coverageOf(members, [...codes, ...added])]
  const steps = (before: readonly CoverageRow[], after: readonly CoverageRow[]): CoverageStep[] =>
    before.map(({ label, visited, base }, index) => ({
      label,
      base,
      before: visited,
      after: after[index]?.visited ?? visited,
    }))
  return {
    total: steps([now.total], [then.total]),
    byProvince: steps(now.byProvince, then.byProvince),
    bySizeClass: steps(now.bySizeClass, then.bySizeClass),
  }
}

function inhabitantsOf(members: readonly CoverageMember[]): number {
  return members.reduce((sum, member) => sum + (member.inhabitants ?? 0), 0)
}
