// SPDX-License-Identifier: EUPL-1.2
import type { SortKey } from '../../domain/worklist.ts'
import { paths } from '../../paths.ts'

/** The filters and the order, as they stand in the address: a filtered view can be mailed. */
export type WorklistQuery = {
  readonly ronde: string
  readonly stand: string
  readonly aanzet: string
  readonly lid: string
  readonly termijn: string
  readonly sorteer: SortKey
  readonly op: '' | 'af'
}

/** The same filters in this order; a second click on the same heading turns the order round. */
export function worklistHref(organisation: string, query: WorklistQuery, sort: SortKey): string {
  const op = query.sorteer === sort && query.op === '' ? 'af' : ''
  const wanted = Object.entries({ ...query, sorteer: sort, op }).filter(([, value]) => value !== '')
  return `${paths.worklist(organisation)}?${new URLSearchParams(wanted)}`
}
