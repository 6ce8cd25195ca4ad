// SPDX-License-Identifier: EUPL-1.2
import { localDate } from '../../src/kernel/dates.ts'
import { type OrganisationId, organisationId } from '../../src/kernel/ids.ts'
import rows from './round-2015-2017.json' with { type: 'json' }

/** A visited municipality: its code and its name as the final report prints it ('Den Bosch'). */
export type Visited = { readonly code: OrganisationId; readonly printedName: string }

/** The only round that was really held. Counts over it are computed from `visited`, never stored. */
export const round2015To2017 = {
  code: '2015-2017',
  firstVisitOn: localDate('2015-08-26'),
  lastVisitOn: localDate('2017-05-31'),
  /** What the committee was set up for: two years, 120 municipalities, about 30 % of those in each province. */
  plan: { years: 2, visits: 120, percentagePerProvince: 30, visitsPerTwoWeeks: 3, minutesPerTalk: 90 },
  place: 'Eindverslag 2017, De bezochte gemeenten en De opzet van de werkwijze',
  /** In the order of the list in the final report. */
  visited: rows.map(
    ([printedName = '', code = '']): Visited => ({ code: organisationId(code), printedName }),
  ),
} as const
