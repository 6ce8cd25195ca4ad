// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { AskingNothing } from '../form/field.tsx'
import { Hidden } from '../form/form.tsx'

/** Filters in the URL, so that a filtered view can be mailed. The children are `Select`s and `TextField`s. */
export function Filters({
  action,
  label,
  count,
  clearHref,
  button = 'Filter',
  keeps = {},
  children,
}: {
  action: string
  /** Accessible name: "Filter de maatregelen". */
  label: string
  /** "17 van 156 rijen" */
  count?: Child
  /** Given when something is filtered. */
  clearHref?: string | undefined
  button?: string | undefined
  /** What else stands in the address and stays there, such as the order. The page is not: another filter begins at the first. */
  keeps?: Readonly<Record<string, string>> | undefined
  children?: Child
}) {
  return (
    <form class="filters" method="get" action={action} aria-label={label}>
      {Object.entries(keeps)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
      <AskingNothing.Provider value={true}>{children}</AskingNothing.Provider>
      <button type="submit" class="nl-button nl-button--secondary">
        {button}
      </button>
      {(count !== undefined || clearHref) && (
        <p class="filters__count">
          {count}
          {clearHref && (
            <>
              {count !== undefined && ' · '}
              <a class="nl-link" href={clearHref}>
                wis filter
              </a>
            </>
          )}
        </p>
      )}
    </form>
  )
}

/** What can be done with the picked rows; stands right above a `Table`, in the same form. */
export function BulkBar({
  count,
  note,
  clearHref,
  children,
}: {
  count: number
  note?: Child
  clearHref?: string | undefined
  children?: Child
}) {
  return (
    <fieldset class="bulk">
      <legend class="visually-hidden">Met de gekozen rijen</legend>
      <strong data-picked="">{count} gekozen</strong>
      {children}
      {clearHref && (
        <a class="nl-link" href={clearHref}>
          Niets kiezen
        </a>
      )}
      {note !== undefined && <span class="bulk__note">{note}</span>}
    </fieldset>
  )
}

/** The keys that work in a grid, below it. */
export function KeyHints({ hints }: { hints: readonly { keys: readonly string[]; does: Child }[] }) {
  return (
    <ul class="keys screen-only wide-only">
      {hints.map(hint => (
        <li>
          {hint.keys.map(key => (
            <>
              <kbd>{key}</kbd>{' '}
            </>
          ))}
          {hint.does}
        </li>
      ))}
    </ul>
  )
}
