// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { findMunicipalities } from './municipality-filter.ts'
import type { RegisterEntry } from './register.ts'

const today = localDate('2026-11-24')
const entry = (code: string, name: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  code: code as OrganisationId,
  name,
  provinceCode: 'pv26',
  safetyRegionCode: undefined,
  validFrom: undefined,
  validTo: undefined,
  successors: [],
  inhabitants: [{ on: localDate('2026-01-01'), count: 20_000 }],
  ...more,
})
const register = [
  entry('gm0001', 'Zuidhoek'),
  entry('gm0002', 'Écht-Noord', { provinceCode: 'pv31' }),
  entry('gm0003', 'Dorpstad', { inhabitants: [{ on: localDate('2026-01-01'), count: 310_000 }] }),
  entry('gm0004', 'Oud-Zuidhoek', { validTo: localDate('2021-01-01') }),
]
const all = { name: '', province: '', sizeClass: '', exists: true }
const names = (filter: Partial<typeof all>) =>
  findMunicipalities(register, { ...all, ...filter }, today).found.map(one => one.name)

test('without a choice all of today are there, in the order of the alphabet, accents or not', () => {
  expect(names({})).toEqual(['Dorpstad', 'Écht-Noord', 'Zuidhoek'])
  expect(findMunicipalities(register, all, today)).toMatchObject({ current: 3, former: 1 })
})

test('a name, a province and a size each leave what fits', () => {
  expect(names({ name: 'ZUID' })).toEqual(['Zuidhoek'])
  expect(names({ province: 'pv31' })).toEqual(['Écht-Noord'])
  const { found } = findMunicipalities(register, { ...all, name: 'Dorpstad' }, today)
  expect(names({ sizeClass: found[0]?.sizeClass ?? 'none' })).toEqual(['Dorpstad'])
})

test('those that are no more are looked for apart', () => {
  expect(names({ exists: false })).toEqual(['Oud-Zuidhoek'])
})
