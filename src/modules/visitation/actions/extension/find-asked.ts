// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { findHandover, findHandovers } from '../../../../platform/handover/store.ts'
import {
  type AskedExtension,
  askedExtensionOf,
  ownStep,
  type SeenExtension,
} from '../../domain/asking-extension.ts'
import type {
  ExtensionAnswerDocument,
  ExtensionRequestDocument,
  ReportDocument,
} from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { reactUntil, reportHandovers } from '../../domain/report-document.ts'
import { getParticipation } from '../../store/participation.ts'

/** Where asking for more time stands, on either side. */
export async function findAskedExtension(tx: Tx, visitId: string): Promise<AskedExtension> {
  const kinds = ['visitation.extensionRequest', 'visitation.extensionAnswer'] as const
  const found = await findHandovers(tx, { kinds, subjectId: visitId })
  const [request, answer] = kinds.map(kind => found.find(one => one.kind === kind))
  return askedExtensionOf(
    request as Handover<ExtensionRequestDocument> | undefined,
    answer as Handover<ExtensionAnswerDocument> | undefined,
  )
}

/** @throws NotFound without an invitation */
export async function seeOwnExtension(tx: Tx, visitId: string): Promise<SeenExtension> {
  const participation = await getParticipation(tx, visitId)
  return {
    participation,
    asked: await findAskedExtension(tx, participation.visitId),
    dueOn: await ownDueOn(tx, participation),
  }
}

async function ownDueOn(tx: Tx, participation: Participation): Promise<LocalDate | undefined> {
  const { state, due, extended, visitId } = participation
  const step = ownStep(state)
  if (step !== 'reaction') return step && due[step]
  const draft = await findHandover<ReportDocument>(tx, { kind: reportHandovers.draft, subjectId: visitId })
  return reactUntil(draft?.document.reactBy ?? null, extended) ?? undefined
}
