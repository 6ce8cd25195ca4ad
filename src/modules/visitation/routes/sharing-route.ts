// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../../kernel/roles.ts'
import { isDelegation } from '../domain/report-sharing.ts'
import { paths } from '../paths.ts'

export const sharingCrumbs = (
  { organisation, visit }: { readonly organisation: string; readonly visit: string },
  last: string,
  by?: { readonly label: string; readonly href: string },
) => [
  { label: 'Visitatie', href: paths.participation(organisation, visit) },
  ...(by ? [by] : []),
  { label: last },
]

/** The same for a page that councillors and griffier read too: they have no page of the visit, but one of the council. */
export const readerCrumbs = (
  at: { readonly organisation: string; readonly visit: string },
  roles: readonly Role[],
  last: string,
) =>
  isDelegation(roles)
    ? sharingCrumbs(at, last)
    : [
        { label: 'Visitatie', href: paths.participations(at.organisation) },
        { label: 'Het verslag in de raad', href: paths.council(at.organisation, at.visit) },
        { label: last },
      ]

export const finalSample = { params: { visit: 'finalVisit' } }
