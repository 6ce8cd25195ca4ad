// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { type Extension, extensionProblems } from '../../domain/extending.ts'
import type { DueDocument } from '../../domain/handover-documents.ts'
import { tellDue, waitingOf } from '../../domain/next-step.ts'
import type { Round } from '../../domain/round.ts'
import type { Visit, VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { getRound } from '../../store/round.ts'
import { getVisit } from '../../store/visit.ts'
import { saveExtension } from '../../store/visit-extension.ts'
import { assertFresh } from '../fresh.ts'
import { seeVisit } from '../see-visit.ts'
import { redateVisitTasks } from '../tasks.ts'
import { silent } from './follow-terms.ts'
import { holdsUntil } from './holds-until.ts'

type Input = Extension & {
  readonly visitId: string
  readonly version: number
  /** Stays within the committee. */
  readonly reason: string
}

/** Gives the next step of one visit a later date. What waits gets it at once, also in the municipality. */
export async function extendVisit(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    return extendStep(tx, visit, input, now)
  })
}

/** The extension itself, in the transaction of who grants it. */
export async function extendStep(
  tx: WriteTx,
  visit: Visit,
  { step, until, reason }: Extension & { readonly reason: string },
  now: Date,
): Promise<Outcome<VisitId>> {
  const round = await getRound(tx, visit.roundId)
  const dueOn = await holdsUntil(tx, visit, round)
  const problems = extensionProblems(visit, { step, until }, round, dueOn, localDateOf(now))
  if (problems.length > 0) return refused(...problems)
  await saveExtension(tx, visit, { step, until }, reason, now)
  const extended = await getVisit(tx, visit.id)
  await redateVisitTasks(tx, extended, round)
  if (!silent.includes(visit.state)) await tellExtended(tx, extended, round, now)
  tx.record({
    action: 'visit.extended',
    object: { kind: 'visit', id: visit.id },
    details: { step, until },
  })
  return done(visit.id)
}

async function tellExtended(tx: WriteTx, visit: Visit, round: Round, now: Date): Promise<void> {
  const document: DueDocument = {
    due: tellDue(waitingOf(visit), round),
    contact: round.contact,
    extended: visit.extended,
  }
  await handOver(
    tx,
    { to: visit.municipality.id, kind: 'visitation.due', subjectId: visit.id, document, ground: 'extended' },
    now,
  )
}
