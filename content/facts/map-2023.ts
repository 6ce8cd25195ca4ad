// SPDX-License-Identifier: EUPL-1.2
import drawing from './map-2023.json' with { type: 'json' }
import { boundaryAttribution, type OutlineMap } from './outline-map.ts'

/** The 342 municipalities of 1 January 2023. */
export const map2023: OutlineMap = { ...drawing, attribution: boundaryAttribution }
