// SPDX-License-Identifier: EUPL-1.2
import { paths } from '../paths.ts'

export const sharingCrumbs = (
  { organisation, visit }: { readonly organisation: string; readonly visit: string },
  last: string,
) => [{ label: 'Visitatie', href: paths.participation(organisation, visit) }, { label: last }]

export const finalSample = { params: { visit: 'finalVisit' } }
