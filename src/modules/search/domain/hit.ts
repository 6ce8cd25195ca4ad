// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'

export type Hit = {
  readonly organisationId: OrganisationId
  readonly kind: string
  readonly subjectId: string
  readonly title: string
  readonly excerpt: string
  readonly url: string
}
