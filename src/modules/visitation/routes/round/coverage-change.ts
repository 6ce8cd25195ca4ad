// SPDX-License-Identifier: EUPL-1.2
import { map2023 } from '../../../../../content/facts/map-2023.ts'
import { municipalities } from '../../../../../content/facts/municipalities.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import { municipalitiesOn } from '../../../organisation/index.ts'
import { coverageChange } from '../../domain/coverage.ts'
import { drawMap } from '../../outlines.ts'
import type { CoverageChangeProps } from '../../pages/round/coverage-change.tsx'

type Named = { readonly id: string; readonly name: string }

/** What these municipalities would change in the spread of a round; undefined when none of them is a real one. */
export function changeOf(
  visits: readonly { readonly municipality: Named }[],
  added: readonly Named[],
  today: LocalDate,
): CoverageChangeProps | undefined {
  const members = municipalitiesOn(municipalities, today)
  const real = new Set<string>(members.map(one => one.code))
  if (!added.some(one => real.has(one.id))) return undefined
  const now = visits.map(visit => visit.municipality)
  const names = new Map([...now, ...added].map(one => [one.id, one.name]))
  const codesOf = (all: readonly Named[]) => all.map(one => one.id as OrganisationId)
  return {
    change: coverageChange(members, codesOf(now), codesOf(added)),
    map: drawMap(map2023, codesOf(now), code => names.get(code) ?? code, codesOf(added)),
  }
}
