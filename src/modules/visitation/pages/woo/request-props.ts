// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { FormView } from '../../../../platform/ui/index.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import type { Passage } from '../../domain/redaction.ts'
import type { Secrecy } from '../../domain/secrecy.ts'
import type { WooMoment, WooRequest } from '../../domain/woo-request.ts'

/** What the page of one request shows; its parts share it. */
export type WooRequestProps = {
  organisation: string
  visit: string
  report: ReportDocument
  request: WooRequest
  passages: readonly Passage[]
  moments: readonly WooMoment[]
  secrecies: readonly Secrecy[]
  canKeep: boolean
  canDecide: boolean
  today: LocalDate
  form: FormView
}
