// SPDX-License-Identifier: EUPL-1.2

/** A filter of the werkvoorraad under a name: of one person, or of the whole secretariat. */
export type KeptWorklist = {
  readonly id: string
  readonly name: string
  /** The part of the address after '?'. */
  readonly query: string
  readonly isShared: boolean
}

const filters = ['ronde', 'stand', 'aanzet', 'lid', 'termijn', 'sorteer', 'op'] as const
const longest = 60

/** What of an address is a filter or an order of the werkvoorraad, and nothing else. */
export function filterOf(address: string): string {
  const given = new URLSearchParams(address)
  return new URLSearchParams(
    filters.flatMap(name => {
      const value = (given.get(name) ?? '').slice(0, longest)
      return value === '' ? [] : [[name, value]]
    }),
  ).toString()
}
