// SPDX-License-Identifier: EUPL-1.2

/** One page of a long list; `total` counts the whole list. */
export type PageOf<T> = {
  readonly rows: readonly T[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/** The rows of this page, counted from 1; of the last page when there are not so many. */
export function pageOf<T>(all: readonly T[], wanted: number, pageSize: number): PageOf<T> {
  const last = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(Math.max(1, wanted), last)
  return { rows: all.slice((page - 1) * pageSize, page * pageSize), page, pageSize, total: all.length }
}
