// SPDX-License-Identifier: EUPL-1.2
import type { Counting } from './types.ts'

/** Whole numbers from `from` up to and including `to`; without `to` there is no upper end. */
export type NumberClass = { readonly from: number; readonly to?: number }

/** The classes in which answers to this question may be published, in ascending order. */
export function numberClasses(counting: Counting): readonly NumberClass[] {
  const lower = [counting.min, ...counting.classes]
  return lower.map((from, index) => {
    const next = lower[index + 1]
    return next === undefined ? { from } : { from, to: next - 1 }
  })
}

/** The class in which this number falls; a number below the minimum falls in the first. */
export function classOf(counting: Counting, number: number): NumberClass {
  const classes = numberClasses(counting)
  return classes.findLast(({ from }) => number >= from) ?? { from: counting.min }
}

/** 'geen', '1', '2 tot en met 4', '20 of meer'. */
export function describeClass({ from, to }: NumberClass): string {
  if (to === undefined) return `${formatCount(from)} of meer`
  if (to === from) return from === 0 ? 'geen' : formatCount(from)
  return from === 0
    ? `minder dan ${formatCount(to + 1)}`
    : `${formatCount(from)} tot en met ${formatCount(to)}`
}

/** A whole number as Dutch readers write it: 1.200. */
export function formatCount(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.')
}
