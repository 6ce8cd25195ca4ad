// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { mailbox } from '../../../../kernel/mailbox.ts'
import { type Problem, problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { Report } from '../../domain/report-parts.ts'
import { mayRelease, type Releaser, type ReleaseStage } from '../../domain/report-release.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { listColleagues } from '../../store/colleague.ts'
import { insertRelease, listReleases, listWriterEmails } from '../../store/release.ts'
import { putReportTask } from './report-tasks.ts'

/** Somebody whose release counts, and since when. */
export type Counted = Releaser & { readonly name: string; readonly at: Date }

export type Decision =
  | { readonly step: 'first' }
  | { readonly step: 'second'; readonly releasers: readonly [Counted, Counted] }
  | { readonly step: 'refused'; readonly problem: Problem }

/** What a release by this actor means now (rule of two). Who left the committee since then no longer counts. */
export async function decideRelease(
  tx: Tx,
  { actor, now }: Pick<ActionContext, 'actor' | 'now'>,
  report: Report,
  stage: ReleaseStage,
): Promise<Decision> {
  const colleagues = await listColleagues(tx, localDateOf(now))
  const writers = new Set((await listWriterEmails(tx, report.visitId)).map(mailbox))
  const releaserOf = (person: PersonId, at: Date): Counted[] =>
    colleagues.filter(one => one.id === person).map(one => ({ ...asReleaser(one, writers), at }))
  const before = (await listReleases(tx, report.visitId))
    .filter(one => one.stage === stage && one.revision === report.revision)
    .flatMap(one => releaserOf(one.person, one.at))
  const [me] = releaserOf(actor.personId, now)
  if (!me) return { step: 'refused', problem: problem('', 'samePerson') }
  const decision = mayRelease(me, before)
  if (decision.step === 'refused') return { step: 'refused', problem: problem('', decision.fault) }
  if (decision.step === 'first') return decision
  const first = before.find(one => one.person === decision.first.person)
  return first ? { step: 'second', releasers: [first, me] } : { step: 'first' }
}

const asReleaser = (colleague: Colleague, writers: ReadonlySet<string>): Releaser & { name: string } => ({
  person: colleague.id,
  name: colleague.name,
  email: colleague.email,
  roles: colleague.roles,
  hasWritten: writers.has(mailbox(colleague.email)),
})

/** Keeps a release. After the first one the others hear that a second is needed; after the second nothing waits any more. */
export async function keepRelease(
  tx: WriteTx,
  { actor, now }: ActionContext,
  visit: Visit,
  report: Report,
  stage: ReleaseStage,
  step: 'first' | 'second',
): Promise<void> {
  await insertRelease(tx, visit.id, stage, report.revision, now)
  tx.record({
    action: 'report.released',
    object: { kind: 'visit', id: visit.id },
    details: { stage, revision: report.revision, step },
  })
  if (step === 'second') return finishWorkItems(tx, `visit:${visit.id}:release`, now)
  const path = stage === 'draft' ? paths.releaseDraft : paths.releaseFinal
  const task = {
    grouping: 'decide' as const,
    task: stage === 'draft' ? ('releaseDraft' as const) : ('releaseFinal' as const),
    round: visit.roundName,
    municipality: visit.municipality.name,
    url: path(visit.committeeId, visit.id),
  }
  for (const { id } of visit.members.filter(member => member.id !== actor.personId))
    await putReportTask(tx, { ...task, key: `visit:${visit.id}:release:${id}`, for: { person: id } }, now)
  if (!actor.organisation.roles.includes('committeeSecretary'))
    await putReportTask(
      tx,
      { ...task, key: `visit:${visit.id}:release:secretary`, for: { role: 'committeeSecretary' } },
      now,
    )
}
