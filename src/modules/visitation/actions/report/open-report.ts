// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { findHandovers } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Withdrawn, WithdrawnDocument } from '../../domain/correction.ts'
import type { Certificate } from '../../domain/destruction.ts'
import type { ReactionDocument, ReportDocument } from '../../domain/handover-documents.ts'
import { destroyedHandover, reactUntil, reportHandovers } from '../../domain/report-document.ts'
import type { Report } from '../../domain/report-parts.ts'
import { type WritingTurn, writingProblem, writingTurn } from '../../domain/report-writing.ts'
import type { Visit } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { lockReport, raiseRevision } from '../../store/report.ts'
import { seeVisit } from '../see-visit.ts'

/** The two sides of a visit. */
export type Sides = {
  readonly visitId: string
  readonly committee: OrganisationId
  readonly municipality: OrganisationId
}

/** The newest of each kind that crossed between these two about this visit; what somebody else gave is not taken for it. */
export async function whatCrossed(tx: Tx, { visitId, committee, municipality }: Sides) {
  const { draft, reaction, final, withdrawn } = reportHandovers
  const crossed = await findHandovers(tx, {
    kinds: [draft, reaction, final, withdrawn, destroyedHandover],
    withdrawn: [final],
    subjectId: visitId,
  })
  const find = <Document>(kind: string, from: OrganisationId, to: OrganisationId) =>
    crossed.find(one => one.kind === kind && one.from === from && one.to === to) as
      | Handover<Document>
      | undefined
  const newest = find<ReportDocument>(final, committee, municipality)
  const withdrawal = find<WithdrawnDocument>(withdrawn, committee, municipality)
  const sent = find<ReportDocument>(draft, committee, municipality)
  const said = find<ReactionDocument>(reaction, municipality, committee)
  return {
    draft: sent,
    /** To the newest draft; one to an earlier draft was answered in the next. */
    reaction: said?.document.reportVersion === sent?.version ? said : undefined,
    /** The newest version, also when it was withdrawn. */
    final: newest,
    withdrawn: newest?.withdrawnAt ? withdrawnAs(newest.withdrawnAt, withdrawal?.document) : undefined,
    destroyed: find<Certificate>(destroyedHandover, committee, municipality)?.document,
  }
}

/** The reason comes in apart; until it did the day is known. */
const withdrawnAs = (at: Date, told: WithdrawnDocument | undefined): Withdrawn => ({
  reason: told?.reason ?? '',
  on: told?.on ?? localDateOf(at),
})

type Crossed = Pick<Awaited<ReturnType<typeof whatCrossed>>, 'draft' | 'reaction'>

/** Who has the report in hands now. */
export const turnOf = (
  visit: Visit,
  { draft, reaction }: Crossed,
  now: Date,
  report: Report | undefined,
): WritingTurn =>
  writingTurn(
    visit.state,
    reactUntil(draft?.document.reactBy ?? null, visit.extended),
    localDateOf(now),
    reaction !== undefined,
    report?.correction !== undefined,
  )

export const sidesOf = (visit: Visit): Sides => ({
  visitId: visit.id,
  committee: visit.committeeId,
  municipality: visit.municipality.id,
})

/**
 * The visit and its report, held until the transaction ends. The visit is read again once the report is held: who waited
 * for a colleague's release must see what became of it.
 * @throws NotFound
 */
export async function lockVisit(
  tx: WriteTx,
  { actor, now }: Pick<ActionContext, 'actor' | 'now'>,
  visitId: string,
  part: 'process' | 'content' = 'content',
): Promise<{ visit: Visit; report: Report }> {
  const seen = await seeVisit(tx, actor, visitId, part, now)
  const report = await lockReport(tx, seen.id, now)
  return { visit: await seeVisit(tx, actor, visitId, part, now), report }
}

export type OpenReport = {
  readonly visit: Visit
  readonly report: Report
  readonly turn: WritingTurn
  readonly reaction: ReactionDocument | undefined
  /** What was said about the drafts before, as it stands in the newest one. */
  readonly saidBefore: ReportDocument['reactions']
}

/**
 * The report of a visit, held for a change by somebody of the committee who may make it now.
 * @throws NotFound, NotAllowed
 */
export async function openForWriting(
  tx: WriteTx,
  context: ActionContext,
  visitId: string,
): Promise<Outcome<OpenReport>> {
  const { actor, now } = context
  authorise(actor, policy.writeReport, now)
  const { visit, report } = await lockVisit(tx, context, visitId)
  const { draft, reaction } = await whatCrossed(tx, sidesOf(visit))
  const turn = turnOf(visit, { draft, reaction }, now, report)
  const closed = writingProblem(turn)
  return closed
    ? refused(closed)
    : done({
        visit,
        report,
        turn,
        reaction: reaction?.document,
        saidBefore: draft?.document.reactions ?? [],
      })
}

/** What every change of the report does besides: a new revision, with its event; earlier releases no longer wait for a second. */
export async function changed(
  tx: WriteTx,
  report: Report,
  what: { readonly action: string; readonly part: string },
  now: Date,
): Promise<void> {
  await raiseRevision(tx, report.visitId)
  await finishWorkItems(tx, `visit:${report.visitId}:release`, now)
  tx.record({
    action: what.action,
    object: { kind: 'visit', id: report.visitId },
    details: { part: what.part, revision: report.revision + 1 },
  })
}
