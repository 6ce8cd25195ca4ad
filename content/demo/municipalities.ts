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
  municipality('gm9014', 'Kromwolde', 'pv22'),
  municipality('gm9015', 'Zandermeer', 'pv27'),
  municipality('gm9016', 'Berkenrade', 'pv31'),
  municipality('gm9017', 'Lageveen', 'pv20'),
  municipality('gm9018', 'Oosterdrecht', 'pv28'),
  municipality('gm9019', 'Wilgenburg', 'pv30'),
  municipality('gm9020', 'Hoogkamp', 'pv25'),
  municipality('gm9021', 'Vlietzicht', 'pv28'),
  municipality('gm9022', 'Meerwoude', 'pv24'),
  municipality('gm9023', 'Essenbeek', 'pv23'),
  municipality('gm9024', 'Zonnewaard', 'pv29'),
  municipality('gm9025', 'Dorpervaart', 'pv21'),
]
