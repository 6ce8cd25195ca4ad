// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { Table } from '../table/table.tsx'
import { fieldId } from './field.tsx'

export type ChoiceGridProps = {
  /** The question; the table's caption. */
  caption: Child
  columns: readonly { value: string; label: string }[]
  rows: readonly {
    /** Field name of this row. */
    name: string
    label: string
    value?: string | undefined
    error?: string | undefined
  }[]
  hideCaption?: boolean | undefined
}

/** The same choice for several things: a table with one group of radio buttons per row. */
export function ChoiceGrid({ caption, columns, rows, hideCaption }: ChoiceGridProps) {
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      wrapsHead
      columns={[
        { key: 'label', label: 'Onderdeel', isHeader: true, hideLabel: true },
        ...columns.map(({ value, label }) => ({ key: value, label })),
      ]}
      rows={rows.map(row => ({
        cells: {
          label: (
            <>
              {row.label}
              {row.error && (
                <span class="field__error">
                  <span>{row.error}</span>
                </span>
              )}
            </>
          ),
          ...Object.fromEntries(columns.map((column, index) => [column.value, radio(row, column, index)])),
        },
      }))}
    />
  )
}

const radio = (
  row: ChoiceGridProps['rows'][number],
  column: ChoiceGridProps['columns'][number],
  index: number,
) => (
  <label class="target">
    <span class="visually-hidden">
      {row.label}: {column.label}
    </span>
    <input
      class="utrecht-radio-button utrecht-radio-button--html-input"
      type="radio"
      id={index === 0 ? fieldId(row.name) : undefined}
      name={row.name}
      value={column.value}
      checked={row.value === column.value}
      aria-invalid={row.error ? 'true' : undefined}
    />
  </label>
)
