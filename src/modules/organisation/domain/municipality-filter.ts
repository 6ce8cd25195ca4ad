// SPDX-License-Identifier: EUPL-1.2
import { compareNames } from '../../../kernel/alphabet.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import {
  formerMunicipalities,
  inhabitantsOn,
  type MunicipalityOnDate,
  municipalitiesOn,
  nameOn,
  type Register,
  sizeClassOf,
} from './register.ts'

/** What somebody looks for in the register; an empty text is no choice. */
export type MunicipalityFilter = {
  readonly name: string
  readonly province: string
  readonly sizeClass: string
  readonly exists: boolean
}

/** The municipalities of that day that fit, by name; and how many there are and were. */
export function findMunicipalities(register: Register, filter: MunicipalityFilter, today: LocalDate) {
  const current = municipalitiesOn(register, today)
  const former = formerMunicipalities(register, today)
  const found = (filter.exists ? current : former.map(entry => lastSeen(entry, today)))
    .filter(one => one.name.toLowerCase().includes(filter.name.toLowerCase()))
    .filter(one => filter.province === '' || one.provinceCode === filter.province)
    .filter(one => filter.sizeClass === '' || one.sizeClass === filter.sizeClass)
    .toSorted((a, b) => compareNames(a.name, b.name))
  return { found, current: current.length, former: former.length }
}

function lastSeen(entry: Register[number], today: LocalDate): MunicipalityOnDate {
  const inhabitants = inhabitantsOn(entry, today)
  const sizeClass = inhabitants === undefined ? undefined : sizeClassOf(inhabitants)
  const { code, provinceCode } = entry
  return { code, name: nameOn(entry, today), provinceCode, inhabitants, sizeClass }
}
