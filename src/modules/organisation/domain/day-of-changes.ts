// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Regrouping } from './municipal-change.ts'

/** The regroupings of one day, ready to be asked about a code: the list may be long. */
export type DayOfChanges = {
  /** Lines that lead to a municipality. */
  readonly leadingTo: ReadonlyMap<OrganisationId, readonly Regrouping[]>
  /** What each municipality that ends goes to. */
  readonly successors: ReadonlyMap<OrganisationId, ReadonlySet<OrganisationId>>
  /** Municipalities that end and come back to themselves, or lie between such circles. */
  readonly circling: ReadonlySet<OrganisationId>
}

export function dayOfChanges(regroupings: readonly Regrouping[]): DayOfChanges {
  const leadingTo = new Map<OrganisationId, Regrouping[]>()
  const successors = new Map<OrganisationId, Set<OrganisationId>>()
  const predecessors = new Map<OrganisationId, Set<OrganisationId>>()
  for (const change of regroupings) {
    for (const { code } of change.to) {
      leadingTo.set(code, [...(leadingTo.get(code) ?? []), change])
      for (const from of change.from) {
        successors.set(from, (successors.get(from) ?? new Set()).add(code))
        predecessors.set(code, (predecessors.get(code) ?? new Set()).add(from))
      }
    }
  }
  return { leadingTo, successors, circling: circlingIn(successors, predecessors) }
}

type Links = ReadonlyMap<OrganisationId, ReadonlySet<OrganisationId>>

/** Takes away, again and again, what leads nowhere and what nothing leads to; the circles are left. */
function circlingIn(successors: Links, predecessors: Links): ReadonlySet<OrganisationId> {
  const left = new Set([...successors.keys(), ...predecessors.keys()])
  for (const [ahead, behind] of [
    [successors, predecessors],
    [predecessors, successors],
  ] as const) {
    const open = new Map([...left].map(code => [code, countIn(left, ahead.get(code))]))
    const ends = [...left].filter(code => open.get(code) === 0)
    for (let code = ends.pop(); code !== undefined; code = ends.pop()) {
      left.delete(code)
      for (const neighbour of behind.get(code) ?? []) {
        const rest = (open.get(neighbour) ?? 0) - 1
        open.set(neighbour, rest)
        if (rest === 0 && left.has(neighbour)) ends.push(neighbour)
      }
    }
  }
  return left
}

function countIn(left: ReadonlySet<OrganisationId>, codes: ReadonlySet<OrganisationId> | undefined): number {
  return [...(codes ?? [])].filter(code => left.has(code)).length
}
