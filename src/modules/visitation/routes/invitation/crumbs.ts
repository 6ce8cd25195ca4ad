// SPDX-License-Identifier: EUPL-1.2
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

/** The way to a page of the municipality's side of a visit; `by` is a page in between. */
export const participationCrumbs = (
  participation: Participation,
  label: string,
  by?: { readonly label: string; readonly href: string },
) => [
  { label: 'Visitatie', href: paths.participations(participation.organisationId) },
  {
    label: participation.roundName,
    href: paths.participation(participation.organisationId, participation.visitId),
  },
  ...(by ? [by] : []),
  { label },
]
