// SPDX-License-Identifier: EUPL-1.2
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

/** The way to a page of the municipality's side of a visit. */
export const participationCrumbs = (participation: Participation, label: string) => [
  { label: 'Visitatie', href: paths.participations(participation.organisationId) },
  {
    label: participation.roundName,
    href: paths.participation(participation.organisationId, participation.visitId),
  },
  { label },
]
