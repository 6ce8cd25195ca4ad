// SPDX-License-Identifier: EUPL-1.2
import { compareNames } from '../../../kernel/alphabet.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'

/** A municipality of a public list. One that ended since is shown with what it went to (requirement 39). */
export type Visited = {
  readonly code: OrganisationId
  readonly name: string
  readonly provinceCode: string | null
  readonly isFictional: boolean
  readonly endedOn: LocalDate | undefined
  readonly successors: readonly string[]
}

/** A round as everybody sees it: that it is, and where it was. */
export type PublicRound = {
  readonly id: string
  readonly committee: OrganisationId
  readonly committeeName: string
  readonly slug: string
  readonly name: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

/** By the alphabet: the order tells nothing. */
export const inAlphabet = (visited: readonly Visited[]): Visited[] =>
  visited.toSorted((a, b) => compareNames(a.name, b.name) || (a.code < b.code ? -1 : 1))

/** Those that were visited and are not on the public list yet. */
export const missingFrom = (
  listed: readonly OrganisationId[],
  visited: readonly OrganisationId[],
): OrganisationId[] => visited.filter(code => !listed.includes(code))

/** The name of a round as a title: 'ronde 2026-2027' begins with a capital. */
export const roundTitle = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)
