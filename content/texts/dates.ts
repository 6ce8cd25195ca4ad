// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDate } from '../../src/kernel/dates.ts'
import type { Place } from './report.ts'

/** A day, or only a year where the report tells no more. */
export type SourceDate = {
  readonly when: LocalDate | `${number}`
  readonly text: string
  readonly place: Place
}

/** Dates in the report, oldest first (requirements 2, 185, 189). */
export const sourceDates: readonly SourceDate[] = [
  {
    when: '2011',
    text: 'DigiNotar en Lektober schudden gemeenten wakker.',
    place: 'Eindverslag 2017, Inleiding door de voorzitter',
  },
  {
    when: localDate('2013-10-31'),
    text: 'De VNG stuurt haar leden de resolutie met toelichting (ledenbrief 13/084).',
    place: 'Eindverslag 2017, Achtergrond, noot 1',
  },
  {
    when: localDate('2013-11-29'),
    text: 'De leden van de VNG nemen de resolutie over informatieveiligheid aan.',
    place: 'Eindverslag 2017, Achtergrond',
  },
  {
    when: localDate('2015-05-06'),
    text: 'De opdracht staat in de Digitale Agenda 2020 (ledenbrief 15/034).',
    place: 'Eindverslag 2017, Achtergrond, noot 2',
  },
  {
    when: localDate('2015-08-26'),
    text: 'Het eerste bezoek.',
    place: 'Eindverslag 2017, De bezochte gemeenten',
  },
  {
    when: localDate('2017-05-31'),
    text: 'Het laatste bezoek. De laatste gemeenten waren verder dan wie in 2015 het verst was.',
    place: 'Eindverslag 2017, De bezochte gemeenten en Onze waarnemingen en indrukken',
  },
  {
    when: '2017',
    text: 'Het eindverslag verschijnt.',
    place: 'Eindverslag 2017, titel',
  },
  {
    when: localDate('2018-05-25'),
    text: 'Vanaf deze dag geldt de AVG; het verslag kondigt dat aan.',
    place: 'Eindverslag 2017, De context, noot 1',
  },
]
