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
  readonly bladzijde: number
}

/** The address of this view; what is as it always begins is left out. */
export const worklistHref = (organisation: string, query: WorklistQuery): string =>
  `${paths.worklist(organisation)}${filterSearch(query)}`

/** The part of it that begins with '?'. */
export function filterSearch({ bladzijde, ...rest }: WorklistQuery): string {
  const wanted = Object.entries({ ...rest, bladzijde: bladzijde > 1 ? String(bladzijde) : '' })
  return `?${new URLSearchParams(wanted.filter(([, value]) => value !== ''))}`
}

/** The same filters in this order, from the first page; a second click on the same heading turns the order round. */
export const sortedBy = (query: WorklistQuery, sort: SortKey): WorklistQuery => ({
  ...query,
  sorteer: sort,
  op: query.sorteer === sort && query.op === '' ? 'af' : '',
  bladzijde: 1,
})
