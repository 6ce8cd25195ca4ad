// SPDX-License-Identifier: EUPL-1.2
import type { ProvinceCode } from './provinces.ts'

/**
 * Outlines of one year as SVG path data in one drawing, after the projection of the Dutch national grid. The provinces
 * are the outer lines of the same municipalities, so they may be drawn under and over them.
 */
export type OutlineMap = {
  readonly width: number
  readonly height: number
  readonly provinces: Readonly<Record<ProvinceCode, string>>
  /** By municipality code ('gm0003'). */
  readonly municipalities: Readonly<Record<string, string>>
  /** Must stand beside every picture of the map. */
  readonly attribution: string
}

export const boundaryAttribution = 'Bron grenzen: CBS / Kadaster'
