// SPDX-License-Identifier: EUPL-1.2
import { dutchNumber } from '../dutch.ts'

export type PaginationProps = {
  page: number
  pageSize: number
  total: number
  href: (page: number) => string
  /** "maatregelen" */
  noun: string
}

/** First, last, and two on either side of the present page; 0 stands for a gap. */
function shown(page: number, last: number): number[] {
  const near = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, last])].filter(
    n => n >= 1 && n <= last,
  )
  const sorted = near.sort((a, b) => a - b)
  return sorted.flatMap((n, index) => (index > 0 && n - (sorted[index - 1] ?? n) > 1 ? [0, n] : [n]))
}

export function Pagination({ page, pageSize, total, href, noun }: PaginationProps) {
  const last = Math.max(1, Math.ceil(total / pageSize))
  const range = `${dutchNumber((page - 1) * pageSize + 1)} tot en met ${dutchNumber(Math.min(total, page * pageSize))} van ${dutchNumber(total)} ${noun}`
  if (last === 1) return null
  return (
    <nav class="pages" aria-label="Bladeren">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Vorige
        </a>
      )}
      <ol>
        {shown(page, last).map(n => (
          <li>
            {n === 0 ? (
              <span class="pages__gap">…</span>
            ) : n === page ? (
              <span aria-current="page">
                <span class="visually-hidden">Pagina </span>
                {n}
              </span>
            ) : (
              <a href={href(n)}>
                <span class="visually-hidden">Pagina </span>
                {n}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < last && (
        <a href={href(page + 1)} rel="next">
          Volgende
        </a>
      )}
      <span class="pages__range">{range}</span>
    </nav>
  )
}
