// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

/** Adds a box that narrows the list or table inside it while one types. Only there when scripts run; for long lists use `Filters`. */
export function LiveFilter({
  id,
  label,
  noun,
  children,
}: {
  id: string
  label: string /** "maatregelen" */
  noun: string
  children?: Child
}) {
  return (
    <dl-filter data-id={id} data-label={label} data-noun={noun}>
      {children}
    </dl-filter>
  )
}
