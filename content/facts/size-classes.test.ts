// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { hasReferenceData, referenceCsv } from '../../test/support/reference-data.ts'
import { cbsSizeClasses, cbsSizeClassOf, type SizeClass, sizeClasses, sizeClassOf } from './size-classes.ts'

describe('size classes', () => {
  it.each([
    [0, 'small', 'cbs1'],
    [4_999, 'small', 'cbs1'],
    [5_000, 'small', 'cbs2'],
    [19_999, 'small', 'cbs3'],
    [20_000, 'mediumSmall', 'cbs4'],
    [50_000, 'mediumLarge', 'cbs5'],
    [99_999, 'mediumLarge', 'cbs5'],
    [100_000, 'large', 'cbs6'],
    [150_000, 'large', 'cbs7'],
    [249_999, 'large', 'cbs7'],
    [250_000, 'veryLarge', 'cbs8'],
    [844_947, 'veryLarge', 'cbs8'],
  ])('put %i inhabitants in %s and %s', (inhabitants, five, eight) => {
    expect([sizeClassOf(inhabitants), cbsSizeClassOf(inhabitants)]).toEqual([five, eight])
  })

  it.each<[string, readonly SizeClass[]]>([
    ['five', sizeClasses],
    ['eight', cbsSizeClasses],
  ])('join without a gap and without an end: the %s', (_, classes) => {
    expect(classes[0]?.from).toBe(0)
    expect(classes.slice(1).map(one => one.from)).toEqual(classes.slice(0, -1).map(one => one.to))
    expect(classes.at(-1)?.to).toBe(Number.POSITIVE_INFINITY)
  })

  it('refuse what is no number of inhabitants', () => {
    expect(() => sizeClassOf(-1)).toThrow(RangeError)
    expect(() => cbsSizeClassOf(Number.NaN)).toThrow(RangeError)
  })

  it.runIf(hasReferenceData)('agree with the classes in the lists of 2017 and 2023', () => {
    const order = ['klein', 'middelklein', 'middelgroot', 'groot', 'zeer groot']
    for (const [file, column] of [
      ['2017', 'population_2017_01_01'],
      ['2023', 'population_2022_01_01'],
    ] as const) {
      for (const row of referenceCsv(`gemeenten/gemeenten-${file}.csv`)) {
        const at = sizeClasses.findIndex(({ code }) => code === sizeClassOf(Number(row[column])))
        expect(row.size_class?.replace(/ \(.*/, ''), row.name).toBe(order[at])
      }
    }
  })
})
