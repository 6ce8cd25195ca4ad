// SPDX-License-Identifier: EUPL-1.2

/** The value below which this share of the measurements lies (nearest rank). @throws Error without measurements */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}
