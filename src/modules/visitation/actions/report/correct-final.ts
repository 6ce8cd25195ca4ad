// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { policy } from '../../policy.ts'
import { closeCorrection as close, findOpenCorrection, insertCorrection } from '../../store/correction.ts'
import { findDestruction } from '../../store/destruction.ts'
import { raiseRevision } from '../../store/report.ts'
import { lockVisit, sidesOf, turnOf, whatCrossed } from './open-report.ts'

type Input = { readonly visitId: string }
type Corrected = { readonly visitId: string; readonly id: string }

/**
 * Opens a final report again, with the reason: the text can be changed and the version of now can be withdrawn. Releases of
 * before no longer count. The municipality notices nothing until two people decide.
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const openCorrection = (
  context: ActionContext,
  { visitId, reason }: Input & { readonly reason: string },
): Promise<Outcome<Corrected>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.correctReport, now)
    const { visit, report } = await lockVisit(tx, context, visitId, 'process')
    const { draft, reaction, final } = await whatCrossed(tx, sidesOf(visit))
    const turn = turnOf(visit, { draft, reaction }, now, report)
    if (turn === 'correcting') return refused(problem('', 'correctionOpen'))
    if (turn !== 'released' || !final) return refused(problem('', 'nothingToCorrect'))
    if ((await findDestruction(tx, visit.id))?.certificate) return refused(problem('', 'textsDestroyed'))
    const id = await insertCorrection(tx, visit.id, reason, now)
    await raiseRevision(tx, visit.id)
    tx.record({
      action: 'report.correctionOpened',
      object: { kind: 'visit', id: visit.id },
      details: { correction: id, version: final.version },
    })
    return done({ visitId: visit.id, id })
  })

/**
 * Stops a correction: what lies with the municipality stays as it is, withdrawn or not.
 * @throws StepUpNeeded, NotFound, NotAllowed
 */
export const closeCorrection = (context: ActionContext, { visitId }: Input): Promise<Outcome<Corrected>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.correctReport, now)
    const { visit } = await lockVisit(tx, context, visitId, 'process')
    const correction = await findOpenCorrection(tx, visit.id)
    if (!correction) return refused(problem('', 'noCorrection'))
    await close(tx, correction.id, now)
    await raiseRevision(tx, visit.id)
    for (const task of ['release', 'withdraw']) await finishWorkItems(tx, `visit:${visit.id}:${task}`, now)
    tx.record({
      action: 'report.correctionClosed',
      object: { kind: 'visit', id: visit.id },
      details: { correction: correction.id },
    })
    return done({ visitId: visit.id, id: correction.id })
  })
