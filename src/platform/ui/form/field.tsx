// SPDX-License-Identifier: EUPL-1.2
import { type Child, createContext, useContext } from 'hono/jsx'
import { classes } from '../class-names.ts'

export type FieldWidth = 'short' | 'medium' | 'reading' | 'full'

/** What every field takes. The label is always visible; what was typed comes back as `value`. */
export type FieldProps = {
  name: string
  label: Child
  /** Only when the same name stands twice on a page. */
  id?: string | undefined
  hint?: Child
  /** What is wrong and how to mend it. Stands beside the field; `ErrorSummary` links to it. */
  error?: string | undefined
  /** Fields are required unless told; an optional one says "(niet verplicht)". */
  optional?: boolean | undefined
  width?: FieldWidth | undefined
}

/** Inside `Filters` no field is required, and none says so. */
export const AskingNothing = createContext(false)

/** The id of a field from its name: `antwoord[3]` gives `f-antwoord-3`. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/-+$/, '')}`
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes({ name, id, hint, error, optional }: FieldProps) {
  const own = id ?? fieldId(name)
  const described = [error && `${own}-fout`, hint !== undefined && `${own}-uitleg`].filter(Boolean).join(' ')
  return {
    id: own,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': optional || useContext(AskingNothing) ? undefined : ('true' as const),
  }
}

export function FieldMessages({
  own,
  hint,
  error,
}: {
  own: string
  hint?: Child
  error?: string | undefined
}) {
  return (
    <>
      {hint !== undefined && (
        <p class="field__hint" id={`${own}-uitleg`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${own}-fout`}>
          <span>{error}</span>
        </p>
      )}
    </>
  )
}

export function OptionalMark() {
  return useContext(AskingNothing) ? null : <span class="field__optional"> (niet verplicht)</span>
}

/** Label, hint, error and the control that is given as children (which uses `controlAttributes`). */
export function Field(props: FieldProps & { children?: Child }) {
  const { name, id, label, hint, error, optional, width, children } = props
  const own = id ?? fieldId(name)
  return (
    <div
      class={classes(
        'field',
        'utrecht-form-field',
        error && 'field--invalid',
        width && width !== 'reading' && `field--${width}`,
      )}
    >
      <label class="field__label utrecht-form-label" for={own}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldMessages own={own} hint={hint} error={error} />
      {children}
    </div>
  )
}
