// SPDX-License-Identifier: EUPL-1.2
import drawing from './map-2017.json' with { type: 'json' }
import { boundaryAttribution, type OutlineMap } from './outline-map.ts'

/** The 388 municipalities of 1 January 2017. */
export const map2017: OutlineMap = { ...drawing, attribution: boundaryAttribution }
