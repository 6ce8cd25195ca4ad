// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { dutchNumber } from '../dutch.ts'
import { Table } from '../table/table.tsx'

export type Series = {
  label: string
  /** One value per period; undefined where nothing was counted, and the line is interrupted. */
  values: readonly (number | undefined)[]
}

export type LineChartProps = {
  id: string
  title: Child
  /** The sentence that the chart shows. */
  sentence: Child
  /** "2024", "mrt 2026": at equal distances. */
  periods: readonly string[]
  /** At most four: each has its own dashes and marks, so that colour is not needed. */
  series: readonly Series[]
  /** What is counted, for the axis: "meldingen". */
  noun: string
  level?: 2 | 3 | undefined
}

const WIDTH = 100
const HEIGHT = 100

/** The end of the axis: the first of 1, 2, 4, 5, 10, 20, 40 … that holds the largest value, so that its half is whole or short. */
export function axisEnd(largest: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, largest)))
  return [1, 2, 4, 5, 10].map(step => step * size).find(end => end >= largest) ?? 10 * size
}

type Point = { x: number; y: number }

function points(values: Series['values'], end: number): (Point | undefined)[] {
  const step = WIDTH / Math.max(1, values.length - 1)
  return values.map((value, index) =>
    value === undefined ? undefined : { x: index * step, y: HEIGHT - (HEIGHT * value) / end },
  )
}

const at = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`

/** A line through the points that are there; it is interrupted where one is missing. */
function linePath(line: readonly (Point | undefined)[]): string {
  return line.map((point, index) => (point ? `${line[index - 1] ? 'L' : 'M'}${at(point)}` : '')).join('')
}

/** Marks as strokes without length: they stay round or square however the drawing is stretched. */
const markPath = (line: readonly (Point | undefined)[]) =>
  line.map(point => (point ? `M${at(point)}h0` : '')).join('')

const LINE = [
  'lines__line',
  'lines__line lines__line--2',
  'lines__line lines__line--3',
  'lines__line lines__line--4',
]
const MARK = [
  'lines__mark',
  'lines__mark lines__mark--2',
  'lines__mark lines__mark--3',
  'lines__mark lines__mark--4',
]

function Sample({ index }: { index: number }) {
  return (
    <svg class="lines__sample" viewBox="0 0 32 12" aria-hidden="true" focusable="false">
      <path class={LINE[index]} d="M0 6h32" />
      <path class={MARK[index]} d="M16 6h0" />
    </svg>
  )
}

/** Numbers over time as lines, with the sentence that they show and a table with the same numbers. */
export function LineChart({ id, title, sentence, periods, series, noun, level = 3 }: LineChartProps) {
  if (series.length > LINE.length) throw new Error(`At most ${LINE.length} lines, got ${series.length}`)
  const end = axisEnd(Math.max(0, ...series.flatMap(({ values }) => values.map(value => value ?? 0))))
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
        <div>
          <div class="lines" role="img" aria-labelledby={`${id}-kop`} aria-describedby={`${id}-zin`}>
            <div class="lines__axis">
              <span>{dutchNumber(end)}</span>
              <span>{dutchNumber(end / 2)}</span>
              <span>0</span>
            </div>
            <svg
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <path class="lines__grid" d={`M0 0h${WIDTH}M0 ${HEIGHT / 2}h${WIDTH}M0 ${HEIGHT}h${WIDTH}`} />
              {series.map(({ values }, index) => {
                const line = points(values, end)
                return (
                  <>
                    <path class={LINE[index]} d={linePath(line)} />
                    <path class={MARK[index]} d={markPath(line)} />
                  </>
                )
              })}
            </svg>
            <div class="lines__periods">
              {periods.map((period, index) => (
                <span class={index === 0 || index === periods.length - 1 ? undefined : 'wide-only'}>
                  {period}
                </span>
              ))}
            </div>
          </div>
          <ul class="legend">
            {series.map(({ label }, index) => (
              <li>
                <Sample index={index} />
                {label}
              </li>
            ))}
            <li>aantal {noun}</li>
          </ul>
        </div>
        <Table
          caption={title}
          hideCaption
          staysTable
          columns={[
            { key: 'period', label: 'Periode', isHeader: true },
            ...series.map(({ label }) => ({ key: label, label, kind: 'end' as const })),
          ]}
          rows={periods.map((period, index) => ({
            cells: {
              period,
              ...Object.fromEntries(
                series.map(({ label, values }) => {
                  const value = values[index]
                  return [label, value === undefined ? 'niet geteld' : dutchNumber(value)]
                }),
              ),
            },
          }))}
        />
      </div>
    </section>
  )
}
