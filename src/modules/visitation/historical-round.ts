// SPDX-License-Identifier: EUPL-1.2

import { map2017 } from '../../../content/facts/map-2017.ts'
import { municipalities } from '../../../content/facts/municipalities.ts'
import { round2015To2017 } from '../../../content/facts/round-2015-2017.ts'
import { compareNames } from '../../kernel/alphabet.ts'
import { localDate } from '../../kernel/dates.ts'
import { municipalitiesOn } from '../organisation/index.ts'
import { type Coverage, coverageOf } from './domain/coverage.ts'
import { type DrawnMap, drawMap } from './outlines.ts'

/** The day of the list of 388 municipalities against which the round is counted (requirement 185). */
export const countedOn = localDate('2017-01-01')

export type VisitedMunicipality = {
  readonly code: string
  readonly name: string
  readonly endedOn: string | undefined
  readonly successors: readonly string[]
}

export type HistoricalRound = {
  readonly coverage: Coverage
  readonly visited: readonly VisitedMunicipality[]
  readonly map: DrawnMap
}

let made: HistoricalRound | undefined

/** The round of 2015-2017, computed once from the carried facts. */
export function historicalRound(): HistoricalRound {
  made ??= make()
  return made
}

function make(): HistoricalRound {
  const byCode = new Map(municipalities.map(one => [one.code, one]))
  const nameOf = (code: string) => byCode.get(code as never)?.name ?? code
  const codes = round2015To2017.visited.map(one => one.code)
  return {
    coverage: coverageOf(municipalitiesOn(municipalities, countedOn), codes),
    visited: codes
      .map(code => {
        const one = byCode.get(code)
        return {
          code,
          name: nameOf(code),
          endedOn: one?.validTo,
          successors: one?.validTo ? one.successors.map(next => nameOf(next.code)) : [],
        }
      })
      .toSorted((a, b) => compareNames(a.name, b.name)),
    map: drawMap(map2017, codes, nameOf),
  }
}
