// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'
import { fieldId } from './field.tsx'

/** Names of the hidden fields that every posted form carries; the http layer reads the same names. */
export const CSRF_FIELD = '_csrf'
export const KEY_FIELD = '_key'
export const VERSION_FIELD = 'version'

export type FormProps = {
  action: string
  /** From the request. Without `key` the form has no idempotency key (autosave: its version does that work). */
  token: { csrf: string; key?: string | undefined }
  /** Version of the thing that is edited; a stale one gets 409. */
  version?: number | string | undefined
  /** Set for forms with a file. */
  enctype?: 'multipart/form-data' | undefined
  id?: string | undefined
  label?: string | undefined
  /** Saves what changes by itself when scripts run; without them there is a button "Bewaar". */
  autosave?: boolean | undefined
  /** Reading width. */
  narrow?: boolean | undefined
  /** Holds a bulk bar and a table, not fields: no distance between its parts. */
  aroundTable?: boolean | undefined
  children?: Child
}

/** A form that changes something: POST, with its hidden fields. Our own messages replace the browser's. */
export function Form(props: FormProps) {
  const form = (
    <form
      method="post"
      action={props.action}
      enctype={props.enctype}
      id={props.id}
      aria-label={props.label}
      class={props.aroundTable ? undefined : classes('form', props.narrow && 'form--narrow')}
      novalidate
    >
      <input type="hidden" name={CSRF_FIELD} value={props.token.csrf} />
      {props.token.key && <input type="hidden" name={KEY_FIELD} value={props.token.key} />}
      {props.version !== undefined && (
        <input type="hidden" name={VERSION_FIELD} value={String(props.version)} />
      )}
      {props.children}
      {props.autosave && (
        <div class="buttons" data-without-script="">
          <button type="submit" class="nl-button nl-button--secondary nl-button--small">
            Bewaar
          </button>
        </div>
      )}
    </form>
  )
  return props.autosave ? <dl-autosave>{form}</dl-autosave> : form
}

/** Hidden value that travels with a form. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={String(value)} />
}

/**
 * A group of fields with a heading of its own; `asField` when it is one question among others: then it looks like a
 * field. `name` is the field that the group as a whole is, for its `error`.
 */
export function Fieldset({
  legend,
  hint,
  name,
  error,
  asField,
  children,
}: {
  legend: Child
  hint?: Child
  name?: string | undefined
  error?: string | undefined
  asField?: boolean | undefined
  children?: Child
}) {
  return (
    <fieldset
      class={classes(
        asField ? 'field field--full' : 'fieldset',
        'utrecht-form-fieldset',
        error && 'field--invalid',
      )}
      id={name && fieldId(name)}
      tabindex={name ? -1 : undefined}
    >
      <legend class={asField ? 'field__label' : 'fieldset__legend utrecht-form-fieldset__legend'}>
        {legend}
      </legend>
      {hint && <p class="field__hint">{hint}</p>}
      {error && (
        <p class="field__error">
          <span>{error}</span>
        </p>
      )}
      {asField ? <div class="stack">{children}</div> : children}
    </fieldset>
  )
}

/** The row of buttons that ends a form. */
export function Buttons({ children }: { children?: Child }) {
  return <div class="buttons">{children}</div>
}

/**
 * Fields that only matter after a certain answer. Without script they are always there; with it they show when
 * the field `name` has one of the values `is`, anything at all (`is="*"`), or a number of at least `atLeast`.
 */
export function FollowUp({
  name,
  is,
  atLeast,
  children,
}: {
  name: string
  is?: string | readonly string[] | undefined
  atLeast?: number | undefined
  children?: Child
}) {
  return (
    <dl-reveal
      class="follow-up"
      data-show-when={name}
      data-show-is={is === undefined || typeof is === 'string' ? is : is.join('|')}
      data-show-from={atLeast === undefined ? undefined : String(atLeast)}
    >
      {children}
    </dl-reveal>
  )
}

/**
 * A part of an autosaving form that is saved by itself: only the fields of the part that changed are sent, so that
 * something wrong elsewhere keeps nothing back. Without script the whole form is one post.
 */
export function FormPart({ children }: { children?: Child }) {
  return <div data-part="">{children}</div>
}
