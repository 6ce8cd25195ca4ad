// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { Conflict } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { waitsForExtension } from '../../domain/asking-extension.ts'
import type { ExtensionAnswerDocument } from '../../domain/handover-documents.ts'
import { nextStep } from '../../domain/next-step.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { extendStep } from '../round/extend-visit.ts'
import { seeVisit } from '../see-visit.ts'
import { finishVisitTask } from '../tasks.ts'
import { findAskedExtension } from './find-asked.ts'

type Input = {
  readonly visitId: string
  /** Of the request that was read. */
  readonly version: number
  /** The day that is granted, which may be another one than was asked; null when none is. */
  readonly until: LocalDate | null
  readonly reason: string
}

/**
 * The secretariat gives a municipality the time that it asked for, another day, or none; with a reason that it reads.
 * @throws Conflict when the municipality asked anew in between
 */
export async function decideExtension(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.decideExtension, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    const asked = await findAskedExtension(tx, visit.id)
    const { request } = asked
    if (!request || !waitsForExtension(asked, nextStep(visit.state)))
      return refused(problem('', 'extensionNotAsked'))
    const { until, reason } = input
    if (request.version !== input.version)
      throw new Conflict({
        mine: reason,
        theirs: request.document.reason,
        theirVersion: request.version,
      })
    if (until !== null) {
      const extended = await extendStep(tx, visit, { step: request.document.step, until, reason }, now)
      if (isRefused(extended)) return extended
    }
    const document: ExtensionAnswerDocument = {
      request: request.version,
      until,
      reason,
      on: localDateOf(now),
    }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.extensionAnswer',
        subjectId: visit.id,
        document,
        ground: until === null ? 'extension.refused' : 'extension.granted',
      },
      now,
    )
    await finishVisitTask(tx, visit.id, 'extension', now)
    tx.record({
      action: until === null ? 'extension.notGranted' : 'extension.granted',
      object: { kind: 'visit', id: visit.id },
    })
    return done(visit.id)
  })
}
