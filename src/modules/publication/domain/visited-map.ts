// SPDX-License-Identifier: EUPL-1.2
import type { OutlineMap } from '../../../../content/facts/outline-map.ts'
import { isProvinceCode } from '../../../../content/facts/provinces.ts'
import { dotsIn } from './dots.ts'
import { inAlphabet, type Visited } from './visited-list.ts'

export type Mark = { readonly d: string; readonly title: string; readonly kind: 'marked' }

/**
 * What the outlines do not know: a dot in the province, in the order of the alphabet. A municipality without a province
 * is on the list only.
 */
export function dottedMarks(map: OutlineMap, visited: readonly Visited[]): Mark[] {
  const unknown = inAlphabet(visited).filter(one => map.municipalities[one.code] === undefined)
  return [...Map.groupBy(unknown, one => one.provinceCode)].flatMap(([province, there]) => {
    if (province === null || !isProvinceCode(province)) return []
    const dots = dotsIn(map.provinces[province], there.length)
    return there.flatMap((one, n) => {
      const d = dots[n]
      return d === undefined ? [] : [{ d, title: one.name, kind: 'marked' as const }]
    })
  })
}
