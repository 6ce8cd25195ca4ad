// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findHandover } from '../../../../platform/handover/store.ts'
import { laterOf, type Terms } from '../../domain/due-dates.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { nextDueOn, waitingOf } from '../../domain/next-step.ts'
import { reportHandovers } from '../../domain/report-document.ts'
import type { Standing } from '../../domain/standing.ts'

/** When the next step is due now. A draft that was sent names a day of its own, which may be later. */
export async function holdsUntil(tx: Tx, visit: Standing, terms: Terms): Promise<LocalDate | undefined> {
  const counted = nextDueOn(waitingOf(visit), terms)
  if (visit.state !== 'draftSent' || counted === undefined) return counted
  const draft = await findHandover<ReportDocument>(tx, { kind: reportHandovers.draft, subjectId: visit.id })
  return laterOf(counted, draft?.document.reactBy ?? undefined)
}
