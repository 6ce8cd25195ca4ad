// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../../../content/facts/municipalities.ts'
import { round2015To2017 } from '../../../../content/facts/round-2015-2017.ts'
import { hasReferenceData, referenceCsv } from '../../../../test/support/reference-data.ts'
import { isWithin, localDate } from '../../../kernel/dates.ts'
import { organisationId } from '../../../kernel/ids.ts'
import { type CoverageMember, coverageChange, coverageOf } from './coverage.ts'

const visited = round2015To2017.visited.map(({ code }) => code)
const at2017 = coverageOf(membersOn('2017-05-31', '2017-01-01'), visited)
const counts = (rows: readonly { label: string; visited: number; base: number }[]) =>
  Object.fromEntries(rows.map(({ label, visited, base }) => [label, [visited, base]]))

describe('the coverage of the round of 2015-2017', () => {
  it('is 123 of 388 municipalities, with 8.1 of 17.1 million inhabitants', () => {
    expect(at2017.total).toEqual({
      code: 'all',
      label: 'Nederland',
      visited: 123,
      base: 388,
      inhabitantsVisited: 8_077_281,
      inhabitants: 17_081_507,
    })
    expect(at2017.notOnDate).toEqual([])
  })

  it('reaches all twelve provinces', () => {
    expect(counts(at2017.byProvince)).toEqual({
      Drenthe: [7, 12],
      Flevoland: [2, 6],
      Fryslân: [4, 24],
      Gelderland: [15, 54],
      Groningen: [8, 23],
      Limburg: [7, 33],
      'Noord-Brabant': [19, 64],
      'Noord-Holland': [22, 48],
      Overijssel: [7, 25],
      Utrecht: [7, 26],
      Zeeland: [5, 13],
      'Zuid-Holland': [20, 60],
    })
  })

  it('reaches every size class, in five and in eight', () => {
    expect(at2017.bySizeClass.map(({ visited, base }) => [visited, base])).toEqual([
      [27, 118],
      [57, 191],
      [15, 48],
      [21, 27],
      [3, 4],
    ])
    expect(at2017.byCbsSizeClass.map(({ visited, base }) => [visited, base])).toEqual([
      [0, 5],
      [7, 17],
      [20, 96],
      [57, 191],
      [15, 48],
      [12, 14],
      [9, 13],
      [3, 4],
    ])
  })

  it('counts on a later day only the visited that still exist, and names the 19 others', () => {
    const today = coverageOf(membersOn('2023-01-01', '2022-01-01'), visited)
    expect([today.total.visited, today.total.base, today.notOnDate.length]).toEqual([104, 342, 19])
  })

  it.runIf(hasReferenceData)('agrees with the counts that were taken from the final report', () => {
    const reference = (file: string) =>
      referenceCsv(`gemeenten/seed-visited-by-${file}.csv`).map(row => [
        Number(row.visited),
        Number(row.municipalities_2017),
      ])
    const carried = (rows: readonly { visited: number; base: number }[]) =>
      rows.map(({ visited, base }) => [visited, base])
    expect(carried([...at2017.byProvince, at2017.total])).toEqual(reference('province'))
    expect(carried(at2017.bySizeClass)).toEqual(reference('size5'))
    expect(carried(at2017.byCbsSizeClass)).toEqual(reference('cbs8'))
  })
})

describe('coverage', () => {
  it('counts a municipality once and never one that is not there', () => {
    const [one] = membersOn('2017-05-31', '2017-01-01') as [CoverageMember]
    const found = coverageOf([one], [one.code, one.code, organisationId('gm9999')])
    expect([found.total.visited, found.total.base, found.notOnDate]).toEqual([1, 1, ['gm9999']])
  })

  it('puts municipalities without known inhabitants apart', () => {
    const [one] = membersOn('2017-05-31', '2017-01-01') as [CoverageMember]
    const found = coverageOf([{ ...one, inhabitants: undefined }], [one.code])
    expect(found.bySizeClass.at(-1)).toMatchObject({ code: 'unknown', visited: 1, base: 1 })
    expect(at2017.bySizeClass.some(({ code }) => code === 'unknown')).toBe(false)
  })

  it('of nothing is nothing, with every province and class in its place', () => {
    const none = coverageOf([], [])
    expect([none.byProvince.length, none.bySizeClass.length, none.byCbsSizeClass.length]).toEqual([12, 5, 8])
    expect(none.total).toMatchObject({ visited: 0, base: 0, inhabitants: 0 })
  })
})

describe('what municipalities would change in a round', () => {
  it('is told per province and size, before and after', () => {
    const [utrecht, amsterdam] = [organisationId('gm0344'), organisationId('gm0363')]
    const change = coverageChange(membersOn('2017-05-31', '2017-01-01'), [utrecht], [amsterdam, utrecht])
    expect(change.total).toEqual([{ label: 'Nederland', before: 1, after: 2, base: 388 }])
    const changed = change.byProvince.filter(one => one.after > one.before)
    expect(changed.map(one => one.label)).toEqual(['Noord-Holland'])
    expect(change.bySizeClass.at(-1)).toMatchObject({ before: 1, after: 2 })
  })
})

function membersOn(date: string, countedOn: string): CoverageMember[] {
  return municipalities
    .filter(({ validFrom, validTo }) => isWithin(localDate(date), validFrom, validTo))
    .map(({ code, provinceCode, inhabitants }) => ({
      code,
      provinceCode,
      inhabitants: inhabitants.find(({ on }) => on === countedOn)?.count,
    }))
}
