// SPDX-License-Identifier: EUPL-1.2
import { parseLocalDate } from '../../../kernel/dates.ts'
import { dutchDateDigits } from '../dutch.ts'
import { controlAttributes, Field, type FieldProps } from './field.tsx'

export type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or what was typed when that was no date. */
  value?: string | undefined
}

/**
 * A date in one text box, read with `parseDutchDate` of the kernel. The browser's own date box reads poorly in screen readers and with voice control, shows
 * the order of the browser's language and cannot hold a half-typed date; three boxes ask three stops of everyone.
 */
export function DateField({ value, hint, width = 'short', ...field }: DateFieldProps) {
  const date = value === undefined ? undefined : parseLocalDate(value)
  const shown = date === undefined ? value : dutchDateDigits(date)
  const props = { ...field, hint: hint ?? 'Bijvoorbeeld 24-11-2026', width }
  return (
    <Field {...props}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        autocomplete="off"
        placeholder="dd-mm-jjjj"
        value={shown}
        {...controlAttributes(props)}
      />
    </Field>
  )
}
