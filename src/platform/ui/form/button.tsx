// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

const KIND: Record<ButtonKind, string> = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  subtle: 'nl-button--subtle',
  danger: 'nl-button--primary nl-button--negative',
}

type Look = { kind?: ButtonKind | undefined; small?: boolean | undefined; children?: Child }

export type ButtonProps = Look & {
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Id of the form, when the button stands outside it. */
  form?: string | undefined
  formaction?: string | undefined
  id?: string | undefined
  /** Why it cannot be used now. It then stays reachable by keyboard, does nothing, and the reason stands beside it. */
  disabledReason?: Child
  /** Says more than its text does; starts with the visible text. */
  label?: string | undefined
}

let count = 0

/** A button. There is no plain `disabled`: a closed door says why it is closed. */
export function Button({
  kind = 'secondary',
  small,
  type = 'submit',
  children,
  disabledReason,
  label,
  ...rest
}: ButtonProps) {
  const look = classes(
    'nl-button',
    KIND[kind],
    small && 'nl-button--small',
    disabledReason !== undefined && 'nl-button--disabled',
  )
  if (disabledReason === undefined) {
    return (
      <button type={type} class={look} aria-label={label} {...rest}>
        {children}
      </button>
    )
  }
  count = (count + 1) % 1_000_000
  const reasonId = `reden-${count}`
  return (
    <span class="button-with-reason">
      <button type="button" class={look} aria-disabled="true" aria-describedby={reasonId} aria-label={label}>
        {children}
      </button>
      <span class="reason" id={reasonId}>
        {disabledReason}
      </span>
    </span>
  )
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ href, kind = 'secondary', small, children }: Look & { href: string }) {
  return (
    <a class={classes('nl-button', KIND[kind], small && 'nl-button--small')} href={href}>
      {children}
    </a>
  )
}

/** A link in running text or beside a heading. */
export function Link({
  href,
  children,
  small,
}: {
  href: string
  children?: Child
  small?: boolean | undefined
}) {
  return (
    <a class={classes('nl-link', small && 'small')} href={href}>
      {children}
    </a>
  )
}

/** Prints the page; only there when scripts run. */
export function PrintButton({ children = 'Print' }: { children?: Child }) {
  return (
    <button type="button" class="nl-button nl-button--secondary" data-print="" hidden>
      {children}
    </button>
  )
}
