// SPDX-License-Identifier: EUPL-1.2

import type { Municipality } from '../../../../content/facts/municipalities.ts'
import { type SizeClassCode, sizeClassOf } from '../../../../content/facts/size-classes.ts'
import { compareNames } from '../../../kernel/alphabet.ts'
import { isWithin, type LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'

export { type SizeClassCode, sizeClassOf } from '../../../../content/facts/size-classes.ts'

/** A municipality in the register: the public facts, and the names that it had before. */
export type RegisterEntry = Municipality & { readonly formerNames?: readonly FormerName[] }
export type FormerName = { readonly name: string; readonly until: LocalDate }
export type Register = readonly RegisterEntry[]

/** What a municipality was on one day. */
export type MunicipalityOnDate = {
  readonly code: OrganisationId
  readonly name: string
  readonly provinceCode: Municipality['provinceCode']
  readonly inhabitants: number | undefined
  readonly sizeClass: SizeClassCode | undefined
}

/** An older municipality that went to this one, in one or more steps. */
export type Predecessor = {
  readonly code: OrganisationId
  /** The last day of its existence has passed on this date. */
  readonly endedOn: LocalDate
  /** Whether every step led to one successor only; false when it was split on the way. */
  readonly isWhole: boolean
}

/** The municipalities that exist on that day, as they were then, by code. */
export function municipalitiesOn(register: Register, date: LocalDate): readonly MunicipalityOnDate[] {
  return register
    .filter(entry => existsOn(entry, date))
    .map(entry => {
      const inhabitants = inhabitantsOn(entry, date)
      return {
        code: entry.code,
        name: nameOn(entry, date),
        provinceCode: entry.provinceCode,
        inhabitants,
        sizeClass: inhabitants === undefined ? undefined : sizeClassOf(inhabitants),
      }
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** The municipalities that are no more on that day, latest ended first. */
export function formerMunicipalities(register: Register, date: LocalDate): Register {
  return register
    .filter(entry => hasEnded(entry, date))
    .toSorted((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? '') || compareNames(a.name, b.name))
}

/**
 * The municipalities in which this one lives on that day: itself while it exists, else its successors, step by
 * step, without doubles and by code. Empty for an unknown code and before the beginning.
 */
export function successorsOf(
  register: Register,
  code: OrganisationId,
  date: LocalDate,
): readonly OrganisationId[] {
  const byCode = new Map(register.map(entry => [entry.code, entry]))
  const found = new Set<OrganisationId>()
  const seen = new Set<OrganisationId>()
  const follow = (current: OrganisationId): void => {
    const entry = byCode.get(current)
    if (entry === undefined || seen.has(current)) return
    seen.add(current)
    if (existsOn(entry, date)) found.add(current)
    else if (hasEnded(entry, date)) for (const { code: next } of entry.successors) follow(next)
  }
  follow(code)
  return [...found].sort()
}

/** Every older municipality that went to this one on or before that day, nearest first. */
export function predecessorsOf(
  register: Register,
  code: OrganisationId,
  date: LocalDate,
): readonly Predecessor[] {
  const found = new Map<OrganisationId, Predecessor>()
  let steps = [{ code, isWhole: true }]
  while (steps.length > 0) {
    const nearest = steps.flatMap(step =>
      register
        .filter(entry => hasEnded(entry, date))
        .filter(entry => entry.code !== code && !found.has(entry.code))
        .filter(({ successors }) => successors.some(successor => successor.code === step.code))
        .map(entry => ({ entry, isWhole: step.isWhole && entry.successors.length === 1 })),
    )
    for (const { entry, isWhole } of nearest) {
      found.set(entry.code, { code: entry.code, endedOn: entry.validTo as LocalDate, isWhole })
    }
    steps = nearest.map(({ entry, isWhole }) => ({ code: entry.code, isWhole }))
  }
  return [...found.values()]
}

/** Whether the municipality exists on that day. */
export function existsOn(entry: RegisterEntry, date: LocalDate): boolean {
  return isWithin(date, entry.validFrom, entry.validTo)
}

/** Whether the municipality existed and is no more on that day. */
export function hasEnded(entry: RegisterEntry, date: LocalDate): boolean {
  return entry.validTo !== undefined && entry.validTo <= date
}

/** Its name on that day. */
export function nameOn(entry: RegisterEntry, date: LocalDate): string {
  const former = (entry.formerNames ?? []).find(({ until }) => date < until)
  return former?.name ?? entry.name
}

/** The last known number of inhabitants on that day; before the first count, the first. */
export function inhabitantsOn(entry: RegisterEntry, date: LocalDate): number | undefined {
  const last = entry.inhabitants.findLast(({ on }) => on <= date)
  return (last ?? entry.inhabitants[0])?.count
}
