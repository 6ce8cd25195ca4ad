// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { DocumentModel } from '../../../../platform/documents/model.ts'
import { saveFile } from '../../../../platform/files/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { passageProblems } from '../../domain/redaction.ts'
import { isSecret } from '../../domain/secrecy.ts'
import { decisionProblems, isOpenRequest, type WooDecided } from '../../domain/woo-request.ts'
import { policy } from '../../policy.ts'
import { leftInCopy, publicCopyOf, renderPublicCopy } from '../../reports/public-copy.ts'
import { lockParticipation } from '../../store/reaction.ts'
import { type OfRequest, stepTo } from './open-request.ts'
import { type SeenWooRequest, seeWooRequest } from './see-woo.ts'
import { wooTask } from './woo-task.ts'

type Input = OfRequest & WooDecided & { readonly version: number }

/**
 * Records the decision on a request. What becomes public is made as a new file, before the transaction that records it; the report
 * itself never changes. What was read then must still hold.
 * @throws StepUpNeeded, NotFound, NotAllowed, Conflict, HeavyFailed when the copy cannot be made
 */
export async function decideWooRequest(
  context: ActionContext,
  input: Input,
): Promise<Outcome<{ visitId: string; id: string }>> {
  const { actor, now } = context
  authorise(actor, policy.decideWoo, now)
  const see = (tx: Parameters<typeof seeWooRequest>[0]) =>
    seeWooRequest(tx, actor, input.visitId, input.request)
  const first = judge(await context.read(see), input, now)
  if (isRefused(first)) return first
  const model = first.value
  const bytes = model && (await renderPublicCopy(model))
  return context.write(async tx => {
    await lockParticipation(tx, input.visitId)
    const seen = await see(tx)
    const again = judge(seen, input, now)
    if (isRefused(again)) return again
    if (JSON.stringify(again.value) !== JSON.stringify(model)) return refused(problem('', 'wooChanged'))
    const file =
      bytes && (await saveFile(tx, { title: publicTitle(seen), kind: 'pdf', tlp: 'TLP:CLEAR', bytes }, now))
    const { decision, ground, decidedBy, decidedOn, version } = input
    const decided = { decision, ground, decidedBy, decidedOn }
    await stepTo(tx, seen, { state: 'decided', decided, fileId: file?.id ?? null, version }, now)
    const { visitId } = seen.participation
    await finishWorkItems(tx, wooTask(visitId, seen.request.id), now)
    tx.record({
      action: 'woo.decided',
      object: { kind: 'visit', id: visitId },
      details: { request: seen.request.id, decision, by: decidedBy, passages: seen.passages.length },
    })
    return done({ visitId, id: seen.request.id })
  })
}

/** The copy that this decision makes public, if any. */
function judge(seen: SeenWooRequest, decided: WooDecided, now: Date): Outcome<DocumentModel | undefined> {
  const { request, passages, secrecies, final } = seen
  if (!isOpenRequest(request)) return refused(problem('', 'requestClosed'))
  const today = localDateOf(now)
  const around = { passages, isSecret: isSecret(secrecies, today), today }
  const problems = decisionProblems(decided, request, around)
  if (problems.length > 0) return refused(...problems)
  if (decided.decision === 'refused') return done(undefined)
  if (passages.some(one => passageProblems(final.document, one, []).length > 0))
    return refused(problem('', 'passageGone'))
  const model = publicCopyOf(final, passages)
  const words = leftInCopy(model, final.document, passages)
  return words === undefined ? done(model) : refused(problem('', 'passageElsewhere', { words }))
}

/** The name under which the copy is kept and downloaded. */
const publicTitle = ({ final }: SeenWooRequest): string =>
  `visitatieverslag ${final.document.municipality.name} ${final.version}.0 openbaar`
