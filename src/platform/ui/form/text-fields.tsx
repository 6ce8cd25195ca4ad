// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { controlAttributes, Field, type FieldProps } from './field.tsx'

const TEXTBOX = 'utrecht-textbox utrecht-textbox--html-input'

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined
  maxlength?: number | undefined
  placeholder?: string | undefined
  readonly?: boolean | undefined
  spellcheck?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    type = 'text',
    autocomplete,
    inputmode,
    maxlength,
    placeholder,
    readonly,
    spellcheck,
    ...field
  } = props
  return (
    <Field {...field}>
      <input
        class={TEXTBOX}
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        placeholder={placeholder}
        readonly={readonly}
        spellcheck={spellcheck}
        {...controlAttributes(field)}
      />
    </Field>
  )
}

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  /** Shows how many characters are left; nothing is cut off. */
  most?: number | undefined
}

export function TextArea({ value = '', rows = 3, most, ...field }: TextAreaProps) {
  const area = (
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      rows={rows}
      {...controlAttributes(field)}
    >
      {value}
    </textarea>
  )
  return (
    <Field {...field}>
      {most === undefined ? (
        area
      ) : (
        <dl-count data-most={String(most)}>
          {area}
          <span class="field__count" data-count="">
            Hoogstens {most} tekens
          </span>
        </dl-count>
      )}
    </Field>
  )
}

export type NumberFieldProps = FieldProps & {
  value?: number | string | undefined
  unit?: Child
  decimal?: boolean | undefined
}

/** A number as text: a wheel or an arrow key never changes it by accident. Read it with `parseDutchNumber`. */
export function NumberField({ value, unit, decimal, width = 'short', ...field }: NumberFieldProps) {
  const input = (
    <input
      class={TEXTBOX}
      type="text"
      inputmode={decimal ? 'decimal' : 'numeric'}
      autocomplete="off"
      value={value === undefined ? undefined : String(value).replace('.', ',')}
      {...controlAttributes(field)}
    />
  )
  return (
    <Field {...field} width={width}>
      {unit === undefined ? (
        input
      ) : (
        <div class="field__with-unit">
          {input}
          <span>{unit}</span>
        </div>
      )}
    </Field>
  )
}

export type FileFieldProps = FieldProps & {
  /** `.pdf,.odt` */
  accept?: string | undefined
  multiple?: boolean | undefined
}

/** Choosing a file. Say in the hint which kinds and what size; the form needs `enctype`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input class="file" type="file" accept={accept} multiple={multiple} {...controlAttributes(field)} />
    </Field>
  )
}

export type SelectOption = { value: string; label: string }
export type SelectProps = FieldProps & {
  value?: string | undefined
  options: readonly (SelectOption | { group: string; options: readonly SelectOption[] })[]
  /** First entry with an empty value: "Kies …" or "Alle …". */
  placeholder?: string | undefined
}

export function Select({ value = '', options, placeholder, ...field }: SelectProps) {
  const one = (option: SelectOption) => (
    <option value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  )
  return (
    <Field {...field}>
      <select class="utrecht-select utrecht-select--html-select" {...controlAttributes(field)}>
        {placeholder !== undefined && (
          <option value="" selected={value === ''}>
            {placeholder}
          </option>
        )}
        {options.map(option =>
          'group' in option ? (
            <optgroup label={option.group}>{option.options.map(one)}</optgroup>
          ) : (
            one(option)
          ),
        )}
      </select>
    </Field>
  )
}
