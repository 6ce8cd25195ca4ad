// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Colleague } from '../../domain/colleague.ts'
import { type Certificate, isDestructionDue } from '../../domain/destruction.ts'
import { committeeRole, destroyedHandover } from '../../domain/report-document.ts'
import { mayRelease, type Releaser } from '../../domain/report-release.ts'
import type { Visit } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { findOpenCorrection } from '../../store/correction.ts'
import { destroyContent } from '../../store/destroy-content.ts'
import { findDestruction, lockDestruction, saveCertificate, saveFirst } from '../../store/destruction.ts'
import { lockReport } from '../../store/report.ts'
import { seeVisit } from '../see-visit.ts'
import { destructionKey } from './propose-destructions.ts'

type Decided = { readonly visitId: string; readonly step: 'first' | 'second' }

/**
 * Decides that notes and drafts of a visit are destroyed: the first of two, or the second, and then they are gone. What
 * stays is the certificate, which the municipality gets too. One of the two is chair or member; two accounts with one mailbox
 * are one person.
 * @throws StepUpNeeded, NotAllowed, NotFound also while it was not proposed
 */
export const decideDestruction = (
  context: ActionContext,
  input: { readonly visitId: string },
): Promise<Outcome<Decided>> =>
  context.write(async tx => {
    const { actor, now } = context
    authorise(actor, policy.destroy, now)
    const { id } = await seeVisit(tx, actor, input.visitId, 'process', now)
    await lockDestruction(tx, id)
    // Holds off who would still write or correct; the visit is read once it is held.
    await lockReport(tx, id, now)
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    const destruction = await findDestruction(tx, visit.id)
    if (!destruction) throw new NotFound()
    if (destruction.certificate) return refused(problem('', 'alreadyDestroyed'))
    if (!isDestructionDue(visit, localDateOf(now))) return refused(problem('', 'destructionNotDue'))
    if (await findOpenCorrection(tx, visit.id)) return refused(problem('', 'correctionOpen'))
    const colleagues = await listColleagues(tx, localDateOf(now))
    const first = colleagues.find(one => one.id === destruction.first?.person)
    const me = colleagues.find(one => one.id === actor.personId)
    if (!me) return refused(problem('', 'samePersonDestroys'))
    const decision = mayRelease(asDecider(me), first ? [asDecider(first)] : [])
    if (decision.step === 'refused') return refused(problem('', `${decision.fault}Destroys`))
    if (decision.step === 'second' && first && destruction.first)
      await destroy(tx, context, visit, [
        { ...first, at: destruction.first.at },
        { ...me, at: now },
      ])
    else {
      await saveFirst(tx, visit.id, now)
      for (const whose of doneBy(me, colleagues))
        await finishWorkItems(tx, `${destructionKey(visit.id)}:${whose}`, now)
    }
    tx.record({
      action: 'destruction.decided',
      object: { kind: 'visit', id: visit.id },
      details: { step: decision.step },
    })
    return done({ visitId: visit.id, step: decision.step })
  })

const asDecider = ({ id, email, roles }: Colleague): Releaser => ({
  person: id,
  email,
  roles,
  hasWritten: false,
})

/** Whose task is done by the first decision: the own one, and that of a role in which nobody else can be the second. */
const doneBy = (me: Colleague, colleagues: readonly Colleague[]): readonly string[] => [
  me.id,
  ...me.roles.filter(
    role =>
      !colleagues.some(
        one => one.roles.includes(role) && mayRelease(asDecider(one), [asDecider(me)]).step === 'second',
      ),
  ),
]

type Decider = Colleague & { readonly at: Date }

async function destroy(
  tx: WriteTx,
  { actor, now }: ActionContext,
  visit: Visit,
  [first, second]: readonly [Decider, Decider],
): Promise<void> {
  const by = ({ id, name, roles, at }: Decider) => ({
    person: id,
    name,
    role: committeeRole(roles),
    on: localDateOf(at),
  })
  const certificate: Certificate = {
    municipality: visit.municipality.name,
    round: visit.roundName,
    committee: actor.organisation.name,
    finalOn: visit.finalOn,
    destroyedOn: localDateOf(now),
    destroyed: await destroyContent(tx, visit.id, visit.municipality.id, now),
    by: [by(first), by(second)],
  }
  await saveCertificate(tx, visit.id, certificate, now)
  await finishWorkItems(tx, destructionKey(visit.id), now)
  const told = {
    to: visit.municipality.id,
    kind: destroyedHandover,
    subjectId: visit.id,
    ground: 'destroyed',
  }
  if (visit.finalOn !== null) await handOver(tx, { ...told, document: certificate }, now)
  for (const { kind, count, sha256 } of certificate.destroyed)
    tx.record({
      action: 'destruction.done',
      object: { kind: 'visit', id: visit.id },
      details: { kind, count, sha256 },
    })
}
