// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDate } from '../../src/kernel/dates.ts'
import type { Place } from './report.ts'

export type CitedDocument = {
  readonly code: string
  readonly title: string
  readonly publisher: string
  /** Undefined where the report names no day. */
  readonly on: LocalDate | undefined
  /** What in it is cited. */
  readonly part: string
  /** As the report prints it; the page may be gone. */
  readonly link?: string
  readonly place: Place
}

/** Documents on which the report rests (requirements 2 and 191). */
export const citedDocuments: readonly CitedDocument[] = [
  {
    code: 'resolution',
    title: 'Resolutie informatieveiligheid',
    publisher: 'VNG, buitengewone algemene ledenvergadering',
    on: localDate('2013-11-29'),
    part: 'Punt 5: de opdracht voor een visitatiecommissie. In de toelichting staan het leren van bestuurders (pagina 7) en de zelfregulering (pagina 9).',
    place: 'Eindverslag 2017, Achtergrond, noten 1 tot en met 3',
  },
  {
    code: 'letter-13-084',
    title: 'Ledenbrief 13/084',
    publisher: 'VNG',
    on: localDate('2013-10-31'),
    part: 'De bijlage met de resolutie en haar toelichting.',
    place: 'Eindverslag 2017, Achtergrond, noten 1 en 2',
  },
  {
    code: 'letter-15-034',
    title: 'Ledenbrief 15/034',
    publisher: 'VNG',
    on: localDate('2015-05-06'),
    part: 'Bijlage 2: hoe de opdracht in de Digitale Agenda 2020 is beschreven.',
    place: 'Eindverslag 2017, Achtergrond, noot 2',
  },
  {
    code: 'pentest-guide',
    title: 'Handreiking penetratietesten',
    publisher: 'Informatiebeveiligingsdienst voor gemeenten (IBD)',
    on: undefined,
    part: 'De hele handreiking.',
    link: 'https://www.ibdgemeenten.nl/downloads/?id=2157',
    place: 'Eindverslag 2017, Voer periodiek een penetratietest uit, noot 1',
  },
]
