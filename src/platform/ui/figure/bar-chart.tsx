// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { dutchNumber } from '../dutch.ts'
import { Table } from '../table/table.tsx'

export type Bar = {
  label: string
  value: number
  /** Stands at the end of the line instead of the value: "57 %" in a figure about several organisations. */
  shown?: string | undefined
}

export type BarChartProps = {
  id: string
  title: Child
  /** The sentence that the chart shows: "48 van de 84 respondenten ondernamen direct actie." */
  sentence: Child
  bars: readonly Bar[]
  /** Length of a full bar; the largest value unless told. */
  full?: number | undefined
  /** Heads of the table beside it: what is counted, the count (without a head there are no counts), and what is `shown`. */
  columns: { label: string; value?: string | undefined; shown?: string | undefined }
  /** Last line of the table: "Respondenten", 84. */
  total?: { label: string; value: number } | undefined
  level?: 2 | 3 | undefined
  /** What a reader must know beside the figure. */
  children?: Child
}

/** Horizontal bars with the sentence that they show and a table with the same numbers. */
export function BarChart({
  id,
  title,
  sentence,
  bars,
  full,
  columns,
  total,
  level = 3,
  children,
}: BarChartProps) {
  const longest = full ?? Math.max(1, ...bars.map(bar => bar.value))
  const hasShown = bars.some(bar => bar.shown !== undefined)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="section" id={id} aria-labelledby={`${id}-kop`}>
      <Heading class={`nl-heading nl-heading--level-${level}`} id={`${id}-kop`}>
        {title}
      </Heading>
      <div class="chart">
        <p class="chart__says" id={`${id}-zin`}>
          {sentence}
        </p>
        <div class="bars" role="img" aria-labelledby={`${id}-kop`} aria-describedby={`${id}-zin`}>
          {bars.map(bar => (
            <div class="bars__row">
              <div class="bars__label">
                <span>{bar.label}</span>
                <b>{bar.shown ?? dutchNumber(bar.value)}</b>
              </div>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bars__track" width="100" height="4" />
                <rect class="bars__bar" width={((100 * bar.value) / longest).toFixed(2)} height="4" />
              </svg>
            </div>
          ))}
        </div>
        <Table
          caption={title}
          hideCaption
          staysTable
          columns={[
            { key: 'label', label: columns.label, isHeader: true },
            ...(columns.value ? [{ key: 'value', label: columns.value, kind: 'end' as const }] : []),
            ...(hasShown ? [{ key: 'shown', label: columns.shown ?? 'Aandeel', kind: 'end' as const }] : []),
          ]}
          rows={bars.map(bar => ({
            cells: { label: bar.label, value: dutchNumber(bar.value), shown: bar.shown },
          }))}
          foot={total && { label: total.label, value: dutchNumber(total.value) }}
        />
      </div>
      {children}
    </section>
  )
}
