// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../../../content/facts/municipalities.ts'
import { localDate } from '../../../kernel/dates.ts'
import { organisationId } from '../../../kernel/ids.ts'
import {
  formerMunicipalities,
  inhabitantsOn,
  municipalitiesOn,
  nameOn,
  predecessorsOf,
  type RegisterEntry,
  successorsOf,
} from './register.ts'

const on = localDate
const entry = (code: string): RegisterEntry => municipalities.find(one => one.code === code) as RegisterEntry

describe('the register', () => {
  it.each([
    ['2015-01-01', 393],
    ['2015-12-31', 393],
    ['2016-01-01', 390],
    ['2016-12-31', 390],
    ['2017-01-01', 388],
    ['2022-12-31', 344],
    ['2023-01-01', 342],
  ])('holds on %s %i municipalities', (date, count) => {
    expect(municipalitiesOn(municipalities, on(date))).toHaveLength(count)
  })

  it('gives a municipality as it was on that day', () => {
    const found = municipalitiesOn(municipalities, on('2017-05-31')).find(({ code }) => code === 'gm0003')
    expect(found).toEqual({
      code: 'gm0003',
      name: 'Appingedam',
      provinceCode: 'pv20',
      inhabitants: 11_971,
      sizeClass: 'small',
    })
  })

  it.each([
    ['itself while it exists', 'gm0003', '2020-12-31', ['gm0003']],
    ['its successor from the day it ended', 'gm0003', '2021-01-01', ['gm1979']],
    ['itself under a new code', 'gm0241', '2016-01-01', ['gm1945']],
    ['two after a split', 'gm0053', '2023-01-01', ['gm1966', 'gm1969']],
    ['three after a split', 'gm0140', '2023-01-01', ['gm0080', 'gm1900', 'gm1949']],
    ['four after a split', 'gm0788', '2023-01-01', ['gm0757', 'gm0824', 'gm0855', 'gm0865']],
    ['nothing before it began', 'gm1979', '2020-12-31', []],
    ['nothing for an unknown code', 'gm9999', '2023-01-01', []],
  ])('says in what a municipality lives on: %s', (_, code, date, expected) => {
    expect(successorsOf(municipalities, organisationId(code), on(date))).toEqual(expected)
  })

  it('follows successors step by step, also through a municipality that ended itself', () => {
    const steps = chain(['aa', 'bb', '2018-01-01'], ['bb', 'cc', '2020-01-01'], ['cc', undefined, undefined])
    expect(successorsOf(steps, organisationId('aa'), on('2019-01-01'))).toEqual(['bb'])
    expect(successorsOf(steps, organisationId('aa'), on('2020-01-01'))).toEqual(['cc'])
    expect(predecessorsOf(steps, organisationId('cc'), on('2020-01-01'))).toEqual([
      { code: 'bb', endedOn: '2020-01-01', isWhole: true },
      { code: 'aa', endedOn: '2018-01-01', isWhole: true },
    ])
    expect(predecessorsOf(steps, organisationId('cc'), on('2019-12-31'))).toEqual([])
  })

  it('knows which predecessors came whole and which were split', () => {
    const found = predecessorsOf(municipalities, organisationId('gm1949'), on('2018-01-01'))
    expect(found.map(({ code, isWhole }) => [code, isWhole])).toEqual([
      ['gm0063', true],
      ['gm0070', true],
      ['gm0140', false],
      ['gm1908', true],
    ])
  })

  it('lives with wrong links that turn in a circle', () => {
    const circle = chain(['aa', 'bb', '2018-01-01'], ['bb', 'aa', '2018-01-01'])
    expect(successorsOf(circle, organisationId('aa'), on('2019-01-01'))).toEqual([])
    expect(predecessorsOf(circle, organisationId('aa'), on('2019-01-01'))).toHaveLength(1)
  })

  it('lists the 72 municipalities that ended since 2015, the latest first', () => {
    const former = formerMunicipalities(municipalities, on('2023-01-01'))
    expect(former).toHaveLength(414 - 342)
    expect(former.slice(0, 4).map(({ name }) => name)).toEqual([
      'Brielle',
      'Hellevoetsluis',
      'Westvoorne',
      'Weesp',
    ])
  })

  it('gives the name and the inhabitants of a day', () => {
    const renamed: RegisterEntry = {
      ...entry('gm0363'),
      name: 'Nieuw',
      formerNames: [
        { name: 'Oud', until: on('2018-01-01') },
        { name: 'Middel', until: on('2020-01-01') },
      ],
    }
    expect(['2017-12-31', '2018-01-01', '2020-01-01'].map(date => nameOn(renamed, on(date)))).toEqual([
      'Oud',
      'Middel',
      'Nieuw',
    ])
    expect(inhabitantsOn(entry('gm0363'), on('2015-01-01'))).toBe(844_947)
    expect(inhabitantsOn(entry('gm0363'), on('2021-12-31'))).toBe(844_947)
    expect(inhabitantsOn(entry('gm0363'), on('2022-01-01'))).toBe(903_399)
    expect(inhabitantsOn(entry('gm0241'), on('2015-01-01'))).toBeUndefined()
  })
})

function chain(
  ...links: [code: string, next: string | undefined, until: string | undefined][]
): RegisterEntry[] {
  return links.map(([code, next, until]) => ({
    ...entry('gm0003'),
    code: organisationId(code),
    validFrom: undefined,
    validTo: until === undefined ? undefined : on(until),
    successors:
      next === undefined || until === undefined ? [] : [{ code: organisationId(next), on: on(until) }],
  }))
}
