// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Membership } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise, may } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findHandover } from '../../../../platform/handover/store.ts'
import { loadRegister, successorsOf } from '../../../organisation/index.ts'
import { isOpenForAnswers } from '../../domain/answer-rights.ts'
import type { LastTimeDocument, ReportDocument } from '../../domain/handover-documents.ts'
import { lastTimeDocument, lastTimeProblems } from '../../domain/last-time.ts'
import { policy } from '../../policy.ts'
import { deleteLastTime, findEarlierSelfImage, saveLastTime } from '../../store/last-time.ts'
import { getSelfImage, lockSelfImage } from '../../store/self-image.ts'

/** The municipalities that went into this one and that this person reads on (their people never write there). */
export const readsOn = ({ memberships, organisation }: Actor): readonly Membership[] =>
  memberships.filter(
    one =>
      one.isReadOnly &&
      !one.emergency &&
      one.kind === 'municipality' &&
      one.organisationId !== organisation.organisationId,
  )

/** What can be brought of last time, and what is. @throws NotFound when there is no self-image for this visit */
export async function seeLastTime(tx: Tx, actor: Actor, visitId: string) {
  const { participation, handedInAt, lastTime } = await getSelfImage(tx, visitId)
  return {
    participation,
    isOpen: isOpenForAnswers(participation.state, handedInAt),
    brought: lastTime,
    own: await findEarlier(tx, actor.organisation.name, visitId),
    predecessors: readsOn(actor).map(({ organisationId, name }) => ({ id: organisationId, name })),
  }
}

type Brings = { readonly visitId: string; readonly from: string; readonly withReport: boolean }

/**
 * Brings the self-image that this municipality, or one that went into it, handed in last: a copy, beside the questions for
 * colleagues, and for the committee from handing in on. Until then it can be left out again.
 * @throws NotFound for an organisation that did not go into this one, or that this person does not read
 */
export async function bringLastTime(context: ActionContext, input: Brings): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.bringLastTime, now)
  const earlier = await findToBring(context, input)
  return context.write(async tx => {
    await lockSelfImage(tx, input.visitId)
    const { participation, handedInAt } = await getSelfImage(tx, input.visitId)
    const problems = lastTimeProblems(isOpenForAnswers(participation.state, handedInAt))
    if (problems.length > 0) return refused(...problems)
    if (!earlier) return refused(problem('', 'noLastTime'))
    const { report, ...answers } = earlier.document
    const document = input.withReport && report ? earlier.document : answers
    await saveLastTime(tx, input.visitId, earlier.from, document, now)
    tx.record({
      action: 'lastTime.brought',
      object: { kind: 'selfImage', id: input.visitId },
      details: { from: earlier.from, report: String('report' in document) },
    })
    return done(undefined)
  })
}

/** Leaves it out again. @throws NotFound when nothing was brought */
export async function leaveLastTime(
  context: ActionContext,
  { visitId }: { readonly visitId: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.bringLastTime, now)
  return context.write(async tx => {
    await lockSelfImage(tx, visitId)
    const { participation, handedInAt } = await getSelfImage(tx, visitId)
    const problems = lastTimeProblems(isOpenForAnswers(participation.state, handedInAt))
    if (problems.length > 0) return refused(...problems)
    if (!(await deleteLastTime(tx, visitId))) throw new NotFound()
    tx.record({ action: 'lastTime.leftOut', object: { kind: 'selfImage', id: visitId } })
    return done(undefined)
  })
}

async function findToBring(
  { actor, now, scope, db, read }: ActionContext,
  { visitId, from }: Brings,
): Promise<{ readonly from: OrganisationId; readonly document: LastTimeDocument } | undefined> {
  const { organisation } = actor
  const own = organisation.organisationId
  if (from === own) return found(own, await read(tx => findEarlier(tx, organisation.name, visitId)))
  const old = readsOn(actor).find(one => one.organisationId === from)
  if (!old || !may({ ...actor, organisation: old }, policy.seeSelfImage)) throw new NotFound()
  const register = await read(loadRegister)
  if (!successorsOf(register, old.organisationId, localDateOf(now)).includes(own)) throw new NotFound()
  const theirs = { ...scope, organisation: old.organisationId }
  return found(old.organisationId, await db.read(theirs, tx => findEarlier(tx, old.name, visitId)))
}

const found = (from: OrganisationId, document: LastTimeDocument | undefined) => document && { from, document }

/** The self-image that the municipality of the scope handed in last, for another visit. */
async function findEarlier(tx: Tx, name: string, visitId: string): Promise<LastTimeDocument | undefined> {
  const given = await findEarlierSelfImage(tx, visitId)
  if (!given) return undefined
  const report = await findHandover<ReportDocument>(tx, {
    kind: 'visitation.finalReport',
    subjectId: given.visitId,
  })
  return lastTimeDocument(name, given.document, report?.document)
}
