// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { mailbox } from '../../../kernel/mailbox.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { finishWorkItems, putWorkItem } from '../../../platform/work/work-item.ts'
import { getRoundOutcome, listColleagues, mayRelease, type Releaser } from '../../visitation/index.ts'
import type { RoundReport } from '../domain/round-report.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { makeReportFile } from '../reports/report-file.ts'
import { publishReport } from '../store/published-report.ts'
import { insertRelease, listWriterEmails, lockReport, markReportReleased } from '../store/report.ts'
import { type Judged, judgeReport } from './judge-report.ts'

type Input = { readonly roundId: string; readonly revision: number }
type Step = 'first' | 'second'

/**
 * Releases the final report: the first of two, or the second, and then it is public and frozen. The file is made before
 * the transaction that releases it; what was read then must still hold.
 * @throws StepUpNeeded, NotFound, NotAllowed, HeavyFailed when the file cannot be made
 */
export async function releaseReport(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.releaseReport, now)
  const first = await context.read(tx => judge(tx, context, input))
  if (isRefused(first)) return first
  const { document } = first.value.judged
  const file = document && first.value.step === 'second' ? await makeReportFile(document) : undefined
  return context.write(async tx => {
    const { id, name } = await getRoundOutcome(tx, input.roundId)
    await lockReport(tx, id)
    const again = await judge(tx, context, input)
    if (isRefused(again)) return again
    const { step, judged } = again.value
    if (step !== first.value.step || JSON.stringify(judged.document) !== JSON.stringify(document))
      return refused(problem('', 'finalChanged'))
    await insertRelease(tx, judged.report, now)
    tx.record({
      action: 'roundReport.released',
      object: { kind: 'round', id },
      details: { revision: judged.report.revision, step },
    })
    if (file && document) {
      await markReportReleased(tx, id, localDateOf(now))
      await publishReport(tx, id, { document, file, on: localDateOf(now) })
      await finishWorkItems(tx, `roundReport:${id}`, now)
    } else await askForSecond(tx, context, { id, name })
    return done(id)
  })
}

async function judge(
  tx: Tx,
  context: ActionContext,
  { roundId, revision }: Input,
): Promise<Outcome<{ readonly judged: Judged; readonly step: Step }>> {
  const { actor, now } = context
  const judged = await judgeReport(tx, { roundId, committee: actor.organisation.name, now })
  if (judged.problems.length > 0) return refused(...judged.problems)
  if (judged.report.revision !== revision) return refused(problem('', 'finalChanged'))
  const [me, before] = await releasers(tx, context, judged.report)
  if (!me) return refused(problem('', 'finalNoMember'))
  const decision = mayRelease(me, before)
  return decision.step === 'refused'
    ? refused(problem('', faults[decision.fault]))
    : done({ judged, step: decision.step })
}

const faults = {
  samePerson: 'finalSamePerson',
  sameMailbox: 'finalSameMailbox',
  noMember: 'finalNoMember',
  bothWrote: 'finalBothWrote',
} as const

/** Who releases now, and who did before; who left the committee since no longer counts. */
async function releasers(
  tx: Tx,
  { actor, now }: ActionContext,
  report: RoundReport,
): Promise<[Releaser | undefined, Releaser[]]> {
  const colleagues = await listColleagues(tx, localDateOf(now))
  const writers = new Set((await listWriterEmails(tx, report.roundId)).map(mailbox))
  const releaserOf = (person: string): Releaser[] =>
    colleagues
      .filter(one => one.id === person)
      .map(({ id, email, roles }) => ({ person: id, email, roles, hasWritten: writers.has(mailbox(email)) }))
  return [releaserOf(actor.personId)[0], report.releases.flatMap(one => releaserOf(one.person))]
}

/** A chair or member is always needed, so the second is asked there. */
const askForSecond = (
  tx: WriteTx,
  { actor, now }: ActionContext,
  round: { readonly id: string; readonly name: string },
): Promise<void> =>
  putWorkItem(
    tx,
    {
      key: `roundReport:${round.id}`,
      module: 'publication',
      grouping: 'decide',
      for: { role: actor.organisation.roles.includes('chair') ? 'member' : 'chair' },
      title: 'Geef het eindrapport als tweede vrij',
      place: `Openbaar · ${round.name}`,
      url: paths.releaseReport(actor.organisation.organisationId, round.id),
    },
    now,
  )
