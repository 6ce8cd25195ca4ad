// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDate } from '../../src/kernel/dates.ts'
import { type OrganisationId, organisationId } from '../../src/kernel/ids.ts'
import rows from './municipalities.json' with { type: 'json' }
import { isProvinceCode, type ProvinceCode } from './provinces.ts'

/** A municipality as the register of the State knows it, with the counts of Statistics Netherlands. */
export type Municipality = {
  readonly code: OrganisationId
  readonly name: string
  readonly provinceCode: ProvinceCode
  /** Safety region in 2023, for those that existed then. */
  readonly safetyRegionCode: string | undefined
  /** First day; undefined when it is older than the register tells. */
  readonly validFrom: LocalDate | undefined
  /** First day on which it is no more (half open); undefined while it exists. */
  readonly validTo: LocalDate | undefined
  /** What it went to; more than one after a split. */
  readonly successors: readonly Succession[]
  /** Known counts, oldest first. */
  readonly inhabitants: readonly InhabitantCount[]
}
export type Succession = { readonly code: OrganisationId; readonly on: LocalDate }
export type InhabitantCount = { readonly on: LocalDate; readonly count: number }

type Row = {
  readonly code: string
  readonly name: string
  readonly province: string
  readonly safetyRegion?: string
  readonly from?: string
  readonly to?: string
  readonly successors?: readonly string[]
  readonly inhabitants?: Readonly<Record<string, number>>
}

/** All 414 municipalities that existed on or after 1 January 2015, by code (origin: SOURCES.md). */
export const municipalities: readonly Municipality[] = (rows as readonly Row[]).map(asMunicipality)

/** The day of the last change in the register as it was published on 22 December 2022; later ones are not in it. */
export const lastKnownChangeOn = localDate('2023-01-01')

/** The identifier of a municipality in the register of the State (TOOI). */
export function tooiUri(code: OrganisationId): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${code}`
}

function asMunicipality(row: Row): Municipality {
  if (!isProvinceCode(row.province)) throw new Error(`no province: ${row.province}`)
  const validTo = row.to === undefined ? undefined : localDate(row.to)
  return {
    code: organisationId(row.code),
    name: row.name,
    provinceCode: row.province,
    safetyRegionCode: row.safetyRegion,
    validFrom: row.from === undefined ? undefined : localDate(row.from),
    validTo,
    successors:
      validTo === undefined
        ? []
        : (row.successors ?? []).map(code => ({ code: organisationId(code), on: validTo })),
    inhabitants: Object.entries(row.inhabitants ?? {}).map(([on, count]) => ({ on: localDate(on), count })),
  }
}
