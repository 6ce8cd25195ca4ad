// SPDX-License-Identifier: EUPL-1.2
import { type OrganisationId, organisationId } from '../../src/kernel/ids.ts'
import type { ProvinceCode } from '../facts/provinces.ts'

/** A municipality that does not exist, for the demo. Real ones appear only with public facts. */
export type DemoMunicipality = {
  readonly id: OrganisationId
  readonly name: string
  readonly provinceCode: ProvinceCode
}

const municipality = (id: string, name: string, provinceCode: ProvinceCode): DemoMunicipality => ({
  id: organisationId(id),
  name,
  provinceCode,
})

export const heidebrink = municipality('gm9001', 'Heidebrink', 'pv25')
export const lindervaart = municipality('gm9002', 'Lindervaart', 'pv23')

export const demoMunicipalities: readonly DemoMunicipality[] = [
  heidebrink,
  lindervaart,
  municipality('gm9003', 'Rietwaard', 'pv24'),
  municipality('gm9004', 'Duinvoorde', 'pv28'),
  municipality('gm9005', 'Molenbroek', 'pv27'),
  municipality('gm9006', 'Veldermeer', 'pv21'),
  municipality('gm9007', 'Sparrendam', 'pv22'),
  municipality('gm9008', 'Weidevliet', 'pv26'),
  municipality('gm9009', 'Eikenhorst', 'pv30'),
  municipality('gm9010', 'Noorderlaar', 'pv20'),
  municipality('gm9011', 'Bremerwoude', 'pv20'),
  municipality('gm9012', 'Ravenstede', 'pv31'),
  municipality('gm9013', 'Waterhoven', 'pv29'),
]
