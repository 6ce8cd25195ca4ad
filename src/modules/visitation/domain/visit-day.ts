// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { maySeeContent, opensLater, type VisitAccess } from './access.ts'
import type { DossierView } from './dossier.ts'
import type { DelegationDocument } from './handover-documents.ts'
import type { Visit } from './visit.ts'
import type { VisitState } from './visit-states.ts'

/** A visit on its day, with who speaks for the municipality as it was given last. */
export type DayVisit = {
  readonly visit: Visit
  readonly delegation: DelegationDocument | undefined
}

/** The papers of one reader for a day; a dossier only where the reader may read it by then, and who makes them too. */
export type DayPack = {
  readonly on: LocalDate
  readonly reader: string
  readonly parts: readonly (DayVisit & { readonly dossier: DossierView | undefined })[]
}

const setAside: readonly VisitState[] = ['refused', 'paused', 'cancelled', 'merged']

/** Whether the talk goes on: nobody takes papers to one that was set aside. */
export const isOnItsDay = (visit: Pick<Visit, 'state'>): boolean => !setAside.includes(visit.state)

/** Whether this reader takes this visit along: one reads its dossier, or will. */
export const takesAlong = (reader: VisitAccess, visit: Visit): boolean =>
  maySeeContent(reader, visit) || opensLater(reader, visit) !== undefined

/** Everybody who goes along on one of these visits, by name. */
export function visitorsOf(visits: readonly DayVisit[]): Visit['members'] {
  const all = new Map(visits.flatMap(({ visit }) => visit.members.map(one => [one.id, one] as const)))
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}
