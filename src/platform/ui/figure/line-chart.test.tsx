// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { axisEnd, LineChart } from './line-chart.tsx'

test.each([
  [0, 1],
  [3, 4],
  [7, 10],
  [12, 20],
  [38, 40],
  [41, 50],
  [99, 100],
  [101, 200],
])('the axis for a largest value of %i ends at %i', (largest, end) => {
  expect(axisEnd(largest)).toBe(end)
})

test('a period in which nothing was counted interrupts the line and is named in the table', () => {
  const html = String(
    <LineChart
      id="x"
      title="Meldingen"
      sentence="Er waren er 3."
      periods={['2024', '2025', '2026']}
      series={[{ label: 'alle', values: [1, undefined, 2] }]}
      noun="meldingen"
    />,
  )
  expect(html).toContain('d="M0.00 50.00M100.00 0.00"')
  expect(html).toContain('niet geteld')
})
