// SPDX-License-Identifier: EUPL-1.2

/** The twelve provinces by their code in the register of the State (TOOI), with the name the province itself uses. */
export const provinces = {
  pv20: 'Groningen',
  pv21: 'Fryslân',
  pv22: 'Drenthe',
  pv23: 'Overijssel',
  pv24: 'Flevoland',
  pv25: 'Gelderland',
  pv26: 'Utrecht',
  pv27: 'Noord-Holland',
  pv28: 'Zuid-Holland',
  pv29: 'Zeeland',
  pv30: 'Noord-Brabant',
  pv31: 'Limburg',
} as const

export type ProvinceCode = keyof typeof provinces

/** Codes in alphabetical order of the name. */
export const provinceCodes: readonly ProvinceCode[] = (Object.keys(provinces) as ProvinceCode[]).sort(
  (a, b) => provinces[a].localeCompare(provinces[b], 'nl'),
)

export const isProvinceCode = (text: string): text is ProvinceCode => Object.hasOwn(provinces, text)
