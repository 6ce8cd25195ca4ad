// SPDX-License-Identifier: EUPL-1.2
import type { OutlineMap } from '../../../content/facts/outline-map.ts'
import { provinces } from '../../../content/facts/provinces.ts'

/** A map of the country, ready to draw. */
export type DrawnMap = {
  readonly viewBox: string
  readonly attribution: string
  readonly shapes: readonly { d: string; title: string; kind: 'land' | 'marked' | 'added' }[]
}

/**
 * The provinces, and on them the municipalities that are looked at and those that would come to them; one that the map does
 * not know is left out.
 */
export function drawMap(
  map: OutlineMap,
  codes: readonly string[],
  nameOf: (code: string) => string,
  added: readonly string[] = [],
): DrawnMap {
  const shape = (code: string, kind: 'marked' | 'added') => {
    const d = map.municipalities[code]
    return d === undefined ? [] : [{ d, title: nameOf(code), kind }]
  }
  return {
    viewBox: `0 0 ${map.width} ${map.height}`,
    attribution: map.attribution,
    shapes: [
      ...Object.entries(map.provinces).map(([code, d]) => ({
        d,
        title: provinces[code as keyof typeof provinces],
        kind: 'land' as const,
      })),
      ...codes.flatMap(code => shape(code, 'marked')),
      ...added.flatMap(code => shape(code, 'added')),
    ],
  }
}
