// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'
import { controlAttributes, FieldMessages, type FieldProps, fieldId, OptionalMark } from './field.tsx'

export type Choice = {
  value: string
  label: Child
  hint?: Child
  /** A closed choice says why. */
  disabledReason?: string | undefined
  /** Name of the field that belongs to this choice: autosave waits until something stands there. */
  needs?: string | undefined
}

const CLASS = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
}

type GroupProps = FieldProps & {
  options: readonly Choice[] /** Beside each other. */
  inline?: boolean | undefined
}

function Group({
  kind,
  chosen,
  options,
  inline,
  ...field
}: GroupProps & { kind: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const { name, id, label, hint, error, optional } = field
  const own = id ?? fieldId(name)
  const described = controlAttributes(field)['aria-describedby']
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only a radiogroup gets the two attributes
    <fieldset
      class={classes('field', 'utrecht-form-fieldset', error && 'field--invalid')}
      aria-describedby={described}
      role={kind === 'radio' ? 'radiogroup' : undefined}
      aria-required={kind === 'radio' && !optional ? 'true' : undefined}
      aria-invalid={kind === 'radio' && error ? 'true' : undefined}
    >
      <legend class="field__label">
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldMessages own={own} hint={hint} error={error} />
      <div class={classes('choices', inline && 'choices--inline')}>
        {options.map((option, index) => (
          <label class="choice">
            <input
              class={CLASS[kind]}
              type={kind}
              id={index === 0 ? own : `${own}-${index + 1}`}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              disabled={option.disabledReason !== undefined}
              data-needs={option.needs}
              aria-invalid={kind === 'checkbox' && error ? 'true' : undefined}
            />
            <span>{option.label}</span>
            {(option.hint !== undefined || option.disabledReason !== undefined) && (
              <span class="choice__hint">{option.disabledReason ?? option.hint}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export type RadioGroupProps = GroupProps & { value?: string | undefined }
/** One of a few. More than seven or so: use a `Select`. */
export function RadioGroup({ value, ...group }: RadioGroupProps) {
  return <Group kind="radio" chosen={value === undefined ? [] : [value]} {...group} />
}

export type CheckboxGroupProps = GroupProps & { values?: readonly string[] | undefined }
/** Any number of a few, all under one name. */
export function CheckboxGroup({ values = [], ...group }: CheckboxGroupProps) {
  return <Group kind="checkbox" chosen={values} {...group} />
}

export type CheckboxProps = FieldProps & { checked?: boolean | undefined; value?: string | undefined }
/** A single yes. */
export function Checkbox({ checked, value = 'ja', ...field }: CheckboxProps) {
  const own = field.id ?? fieldId(field.name)
  return (
    <div class={classes('field', field.error && 'field--invalid')}>
      {field.error && <FieldMessages own={own} error={field.error} />}
      <label class="choice">
        <input
          class={CLASS.checkbox}
          type="checkbox"
          value={value}
          checked={checked}
          {...controlAttributes({ ...field, optional: true })}
        />
        <span>{field.label}</span>
        {field.hint !== undefined && (
          <span class="choice__hint" id={`${own}-uitleg`}>
            {field.hint}
          </span>
        )}
      </label>
    </div>
  )
}
