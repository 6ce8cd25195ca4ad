// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { findHandover, handOver } from '../../../../platform/handover/store.ts'
import type { AdministratorDocument, AdmissionDocument } from '../../domain/handover-documents.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { seeVisit } from '../see-visit.ts'
import { finishVisitTask } from '../tasks.ts'

type Input = { readonly visitId: string; readonly isConfirmed: boolean }

/** The secretariat's word on the first administrator of a municipality: it is right, or the role ends. */
export async function confirmAdministrator(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    const admission = await findHandover<AdmissionDocument>(tx, {
      kind: 'visitation.admission',
      subjectId: visit.id,
    })
    if (!admission) throw new NotFound()
    const document: AdministratorDocument = {
      person: admission.document.person,
      isConfirmed: input.isConfirmed,
    }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.administrator',
        subjectId: visit.id,
        document,
        ground: 'firstAdministrator',
      },
      now,
    )
    await finishVisitTask(tx, visit.id, 'administrator', now)
    return done(visit.id)
  })
}
