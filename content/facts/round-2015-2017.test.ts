// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { hasReferenceData, referenceCsv } from '../../test/support/reference-data.ts'
import { municipalities } from './municipalities.ts'
import { round2015To2017 } from './round-2015-2017.ts'

const { visited, firstVisitOn, lastVisitOn } = round2015To2017
const byCode = new Map(municipalities.map(one => [one.code, one]))
const official = ({ code }: { code: (typeof visited)[number]['code'] }) => byCode.get(code)

describe('the round of 2015-2017', () => {
  it('ran from 26 August 2015 to 31 May 2017', () => {
    expect([firstVisitOn, lastVisitOn]).toEqual(['2015-08-26', '2017-05-31'])
  })

  it('visited 123 municipalities, three more than planned, in the printed order', () => {
    expect(visited).toHaveLength(123)
    expect(new Set(visited.map(({ code }) => code)).size).toBe(123)
    expect(round2015To2017.plan.visits).toBe(120)
    expect(visited.at(0)?.printedName).toBe('Aa en Hunze')
    expect(visited.at(-1)?.printedName).toBe('Zwolle')
    const names = visited.map(({ printedName }) => printedName)
    expect(names.toSorted((a, b) => a.localeCompare(b, 'nl'))).toEqual(names)
  })

  it('visited only municipalities that existed at its end', () => {
    for (const one of visited) {
      const { validFrom, validTo } = official(one) ?? {}
      expect((validFrom ?? '') <= lastVisitOn && (validTo ?? '9999') > lastVisitOn, one.printedName).toBe(
        true,
      )
    }
  })

  it('visited 19 municipalities that are no more in 2023', () => {
    const gone = visited.filter(one => official(one)?.validTo !== undefined)
    expect(gone.map(({ printedName }) => printedName)).toEqual([
      'Appingedam',
      'Bellingwedde',
      'Boxmeer',
      'Cuijk',
      'Dongeradeel',
      'Geldermalsen',
      'Grave',
      'Heerhugowaard',
      'Langedijk',
      'Loppersum',
      'Mill en Sint Hubert',
      'Oud-Beijerland',
      'Sint Anthonis',
      'Strijen',
      'Ten Boer',
      'Vianen',
      'Vlagtwedde',
      'Zederik',
      'Zuidhorn',
    ])
  })

  it('printed seven names otherwise than the register does', () => {
    const other = visited.filter(one => official(one)?.name !== one.printedName)
    expect(other.map(one => [one.printedName, official(one)?.name])).toEqual([
      ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
      ['Bergen (Lb.)', 'Bergen (L)'],
      ['Den Bosch', "'s-Hertogenbosch"],
      ['Den Haag', "'s-Gravenhage"],
      ['Geldrop Mierlo', 'Geldrop-Mierlo'],
      ['Krimpen a/d IJssel', 'Krimpen aan den IJssel'],
      ['Nuenen', 'Nuenen, Gerwen en Nederwetten'],
    ])
  })

  it.runIf(hasReferenceData)('is the list that was taken from the final report', () => {
    const rows = referenceCsv('gemeenten/seed-visited-123.csv')
    expect(visited.map(({ code, printedName }) => [printedName, code])).toEqual(
      rows.map(row => [row.seed_name, row.cbs_code?.toLowerCase()]),
    )
    expect(visited.map(one => official(one)?.validTo ?? '')).toEqual(rows.map(row => row.abolished_on))
  })
})
