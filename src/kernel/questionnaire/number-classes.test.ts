// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classOf, describeClass, formatCount, numberClasses } from './number-classes.ts'
import { oneOfEachKind } from './testing.ts'

describe('the classes of a number', () => {
  it('read well', () => {
    expect(numberClasses(oneOfEachKind.number).map(describeClass)).toEqual([
      'geen',
      '1 tot en met 4',
      '5 tot en met 19',
      '20 of meer',
    ])
    expect(numberClasses({ ...oneOfEachKind.number, classes: [5, 6, 1000] }).map(describeClass)).toEqual([
      'minder dan 5',
      '5',
      '6 tot en met 999',
      '1.000 of meer',
    ])
  })

  it('hold every allowed number exactly once', () => {
    const boundaries = fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(boundaries, fc.integer({ min: 0, max: 2000 }), (unsorted, number) => {
        const counting = { ...oneOfEachKind.number, classes: unsorted.toSorted((a, b) => a - b) }
        const holding = numberClasses(counting).filter(
          ({ from, to }) => number >= from && (to === undefined || number <= to),
        )
        expect(holding).toEqual([classOf(counting, number)])
      }),
    )
  })

  it('write thousands with a dot', () => {
    expect([0, 999, 1000, 25_000, 1_234_567].map(formatCount)).toEqual([
      '0',
      '999',
      '1.000',
      '25.000',
      '1.234.567',
    ])
  })
})
