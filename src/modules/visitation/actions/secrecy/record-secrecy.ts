// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import {
  isSameDecision,
  liftProblems,
  mayRecordSecrecy,
  type SecrecyOrgan,
  secrecyProblems,
} from '../../domain/secrecy.ts'
import { policy } from '../../policy.ts'
import { insertSecrecy, saveLifted } from '../../store/secrecy.ts'
import { seeSecrecy } from './see-secrecy.ts'

type Input = {
  readonly visitId: string
  readonly ground: string
  readonly organ: SecrecyOrgan
  readonly imposedOn: LocalDate
  /** First day on which it no longer holds; null until it is lifted. */
  readonly endsOn: LocalDate | null
}

type Recorded = { readonly visitId: string; readonly id: string }

/**
 * Records that college, mayor or council imposed secrecy about the report. The product decides nothing: it says so beside the
 * report, and keeps it from being made public by mistake.
 * @throws StepUpNeeded, NotFound, NotAllowed for an organ of which somebody else records
 */
export const recordSecrecy = (context: ActionContext, input: Input): Promise<Outcome<Recorded>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.recordSecrecy, now)
    const { participation, secrecies } = await seeSecrecy(tx, actor, input.visitId)
    if (!mayRecordSecrecy(input.organ, actor.organisation.roles)) throw new NotAllowed('notYourOrgan')
    const { ground, organ, imposedOn, endsOn } = input
    const problems = secrecyProblems({ ground, imposedOn, endsOn }, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    if (secrecies.some(one => isSameDecision(one, input)))
      return refused(problem('ground', 'secrecyThereAlready'))
    const { visitId } = participation
    const id = await insertSecrecy(tx, visitId, { ground, imposedBy: organ, imposedOn, endsOn }, now)
    tx.record({
      action: 'report.secrecyImposed',
      object: { kind: 'visit', id: visitId },
      details: { secrecy: id, ground, organ },
    })
    return done({ visitId, id })
  })

type Lifted = {
  readonly visitId: string
  readonly secrecy: string
  readonly organ: SecrecyOrgan
  readonly liftedOn: LocalDate
}

/**
 * Records that secrecy was lifted by decision.
 * @throws StepUpNeeded, NotFound, NotAllowed, Conflict when a colleague recorded it in between
 */
export const liftSecrecy = (context: ActionContext, input: Lifted): Promise<Outcome<Recorded>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.recordSecrecy, now)
    const { participation, secrecies } = await seeSecrecy(tx, actor, input.visitId)
    const secrecy = secrecies.find(one => one.id === input.secrecy)
    if (!secrecy) throw new NotFound()
    if (!mayRecordSecrecy(input.organ, actor.organisation.roles)) throw new NotAllowed('notYourOrgan')
    const problems = liftProblems(secrecy, input.liftedOn, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    if (!(await saveLifted(tx, secrecy.id, { by: input.organ, on: input.liftedOn }, now)))
      throw new Conflict({ mine: '', theirs: '', theirVersion: 1 })
    tx.record({
      action: 'report.secrecyLifted',
      object: { kind: 'visit', id: participation.visitId },
      details: { secrecy: secrecy.id, organ: input.organ },
    })
    return done({ visitId: participation.visitId, id: secrecy.id })
  })
