// SPDX-License-Identifier: EUPL-1.2
import { SubNavigation } from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

const parts = [
  ['visit', 'Bezoek'],
  ['dossier', 'Dossier'],
  ['topics', 'Onderwerpen'],
  ['notes', 'Notities'],
  ['lessons', 'Geleerd'],
  ['report', 'Verslag'],
] as const

/** The pages of one visit, for those who read its content. */
export const VisitParts = ({ visit, current }: { visit: Visit; current: (typeof parts)[number][0] }) => (
  <SubNavigation
    label="Onderdelen van dit bezoek"
    items={parts.map(([part, label]) => ({
      label,
      href: paths[part](visit.committeeId, visit.id),
      current: part === current,
    }))}
  />
)

type Crumb = { readonly label: string; readonly href?: string }

/** Where a page of a visit stands. */
export const visitCrumbs = (visit: Visit, ...last: readonly [Crumb | string, ...(Crumb | string)[]]) => [
  { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
  { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
  ...last.map(one => (typeof one === 'string' ? { label: one } : one)),
]

/** Where a page of the visit's report stands. */
export const reportCrumbs = (visit: Visit, last: string) =>
  visitCrumbs(visit, { label: 'Verslag', href: paths.report(visit.committeeId, visit.id) }, last)
