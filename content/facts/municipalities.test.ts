// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { hasReferenceData, referenceCsv } from '../../test/support/reference-data.ts'
import { municipalities, tooiUri } from './municipalities.ts'
import { provinceCodes } from './provinces.ts'

const existing = (date: string) =>
  municipalities.filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= date && (validTo === undefined || date < validTo),
  )

describe('the municipalities that the product knows', () => {
  it('are the 414 that existed on or after 1 January 2015, each once and by code', () => {
    const codes = municipalities.map(({ code }) => code)
    expect(codes).toHaveLength(414)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.every(code => /^gm\d{4}$/.test(code))).toBe(true)
  })

  it.each([
    ['2015-01-01', 393],
    ['2016-01-01', 390],
    ['2017-01-01', 388],
    ['2018-01-01', 380],
    ['2019-01-01', 355],
    ['2021-01-01', 352],
    ['2022-01-01', 345],
    ['2022-03-24', 344],
    ['2023-01-01', 342],
  ])('are as many as there were on %s: %i', (date, count) => {
    expect(existing(date)).toHaveLength(count)
  })

  it('lie in all twelve provinces', () => {
    expect([...new Set(municipalities.map(({ provinceCode }) => provinceCode))].sort()).toEqual(
      [...provinceCodes].sort(),
    )
  })

  it('name a successor that existed on that day for each that ended, and for no other', () => {
    for (const { code, validTo, successors } of municipalities) {
      expect(successors.length > 0, code).toBe(validTo !== undefined)
      for (const successor of successors) {
        expect(successor.on).toBe(validTo)
        expect(existing(successor.on).map(one => one.code)).toContain(successor.code)
      }
    }
  })

  it('know those that went to two, three and four others', () => {
    const split = municipalities.filter(({ successors }) => successors.length > 1)
    expect(split.map(({ name, successors }) => [name, successors.map(({ code }) => code)])).toEqual([
      ['Winsum', ['gm1966', 'gm1969']],
      ['Littenseradiel', ['gm0080', 'gm1900', 'gm1949']],
      ['Haaren', ['gm0757', 'gm0824', 'gm0855', 'gm0865']],
    ])
  })

  it('have 17,081,507 inhabitants in 2017 and 17,590,672 in 2022', () => {
    const total = (date: string) =>
      municipalities
        .flatMap(({ inhabitants }) => inhabitants)
        .reduce((sum, { on, count }) => sum + (on === date ? count : 0), 0)
    expect(total('2017-01-01')).toBe(17_081_507)
    expect(total('2022-01-01')).toBe(17_590_672)
  })

  it('have a safety region, one of 25, when they exist in 2023', () => {
    expect(new Set(existing('2023-01-01').map(({ safetyRegionCode }) => safetyRegionCode)).size).toBe(25)
    expect(existing('2023-01-01').every(({ safetyRegionCode }) => safetyRegionCode !== undefined)).toBe(true)
  })

  it.runIf(hasReferenceData)(
    'agree with the register of the State: name, province, validity and identifier',
    () => {
      const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
      const rows = referenceCsv('tooi/gemeenten.csv').filter(
        row => !row.einddatum || row.einddatum >= '2015-01-01',
      )
      const expected = rows.map(row => [
        row.code,
        row.naam,
        row.provincie_code,
        row.begindatum || undefined,
        row.einddatum ? dayAfter(row.einddatum) : undefined,
        row.uri,
      ])
      const carried = municipalities.map(({ code, name, provinceCode, validFrom, validTo }) => [
        code,
        name,
        provinceCode,
        validFrom,
        validTo,
        tooiUri(code),
      ])
      expect(carried).toEqual(expected.sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)))
    },
  )

  it.runIf(hasReferenceData).each([2015, 2016, 2017, 2023])('are exactly the list of CBS for %i', year => {
    const listed = referenceCsv(`gemeenten/gemeenten-${year}.csv`).map(row => row.code?.toLowerCase())
    expect(existing(`${year}-01-01`).map(({ code }) => code)).toEqual(listed.sort())
  })
})
