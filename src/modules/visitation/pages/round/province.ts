// SPDX-License-Identifier: EUPL-1.2
import { isProvinceCode, provinces } from '../../../../../content/facts/provinces.ts'

/** The name of a province, or nothing when it is not known. */
export const provinceOf = (code: string | null): string =>
  code !== null && isProvinceCode(code) ? provinces[code] : ''
