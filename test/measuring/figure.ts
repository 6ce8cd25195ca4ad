// SPDX-License-Identifier: EUPL-1.2

/** One measured number, as one line of JSON. A goal is reached from the side that `better` names. */
export type Figure = {
  readonly metric: string
  readonly value: number
  readonly unit: string
  /** Null: only measured, such as the calibration of the machine. */
  readonly goal: number | null
  readonly better: 'lower' | 'higher'
}

/** A figure where less is better; without a goal it is only told. */
export const lower = (metric: string, value: number, unit: string, goal: number | null = null): Figure => ({
  metric,
  value: rounded(value),
  unit,
  goal,
  better: 'lower',
})

/** A figure where more is better. */
export const higher = (metric: string, value: number, unit: string, goal: number | null = null): Figure => ({
  ...lower(metric, value, unit, goal),
  better: 'higher',
})

/** Whether the goal holds; a figure without a goal cannot miss it. */
export function isReached({ value, goal, better }: Figure): boolean {
  if (goal === null) return true
  return better === 'lower' ? value <= goal : value >= goal
}

/** Three significant digits behind the point tell enough, and a line stays readable. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000
