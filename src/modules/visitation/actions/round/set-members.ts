// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { removeSearchEntry } from '../../../../platform/search/search-entry.ts'
import { mayBeAssigned } from '../../domain/composition.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listCommittee, listTied, saveMembers } from '../../store/committee.ts'
import { getComposition } from '../../store/composition.ts'
import { getRound } from '../../store/round.ts'
import { getVisit } from '../../store/visit.ts'
import { findSelfImage } from '../dossier/see-dossier.ts'
import { putVisitInSearch } from '../find-visit.ts'
import { assertFresh } from '../fresh.ts'
import { seeVisit } from '../see-visit.ts'
import { followMemberSlots } from '../slots/follow-slots.ts'
import { finishVisitTask, putDossierTasks } from '../tasks.ts'

type Input = {
  readonly visitId: string
  readonly version: number
  readonly members: readonly string[]
}

/**
 * Sets who of the committee visits: chair and members who sit in the round on that day, never anybody who is tied to the
 * municipality. Who was assigned before can stay.
 */
export async function setMembers(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    const committee = await listCommittee(tx, now)
    const tied = new Set<string>((await listTied(tx, visit.municipality.id)).map(one => one.person))
    const { seats } = await getComposition(tx, visit.roundId)
    const day = visit.visitOn ?? localDateOf(now)
    const mayVisit = (id: string): id is PersonId =>
      committee.some(one => one.id === id && mayBeAssigned(one, [], day))
    if (input.members.some(id => tied.has(id))) return refused(problem('members', 'memberIsTied'))
    const members = [...new Set(input.members)].filter(mayVisit)
    if (members.length < new Set(input.members).size) return refused(problem('members', 'memberUnknown'))
    const isNew = (id: string) => !visit.members.some(one => one.id === id)
    if (committee.some(one => members.includes(one.id) && isNew(one.id) && !mayBeAssigned(one, seats, day)))
      return refused(problem('members', 'notInComposition'))
    await saveMembers(tx, visit, members)
    for (const { id } of visit.members)
      if (!members.includes(id)) await removeSearchEntry(tx, 'visitOfMember', `${visit.id}:${id}`)
    const composed = await getVisit(tx, visit.id)
    await putVisitInSearch(tx, composed, now)
    await finishVisitTask(tx, visit.id, 'dossier', now)
    if (await findSelfImage(tx, visit.id))
      await putDossierTasks(tx, composed, await getRound(tx, visit.roundId), now)
    await followMemberSlots(tx, composed, now)
    tx.record({
      action: 'visit.membersSet',
      object: { kind: 'visit', id: visit.id },
      details: { count: members.length },
    })
    return done(visit.id)
  })
}
