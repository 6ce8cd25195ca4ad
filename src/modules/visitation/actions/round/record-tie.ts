// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { removeSearchEntry } from '../../../../platform/search/search-entry.ts'
import { policy } from '../../policy.ts'
import { listCommittee, saveMembers, saveTied } from '../../store/committee.ts'
import { getVisit } from '../../store/visit.ts'
import { putVisitInSearch } from '../find-visit.ts'
import { seeVisit } from '../see-visit.ts'

type Input = { readonly visitId: string; readonly person: string; readonly ground: string }

/**
 * Records that somebody of the committee is tied to this municipality. From then on he or she does not see it, and does
 * not visit it. The secretary who records the own tie loses sight of the visit as well.
 * @returns the round, for the visit may be gone for who recorded it
 */
export async function recordTie(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    const person = (await listCommittee(tx, now)).find(one => one.id === input.person)
    if (!person) return refused(problem('person', 'memberUnknown'))
    await saveTied(tx, person.id, visit.municipality.id, input.ground)
    if (visit.members.some(one => one.id === person.id)) {
      const others = visit.members.filter(one => one.id !== person.id).map(one => one.id)
      await saveMembers(tx, visit, others)
      await removeSearchEntry(tx, 'visitOfMember', `${visit.id}:${person.id}`)
    }
    await putVisitInSearch(tx, await getVisit(tx, visit.id), now)
    tx.record({
      action: 'conflictOfInterest.recorded',
      object: { kind: 'visit', id: visit.id },
      details: { person: person.id },
    })
    return done(visit.roundId)
  })
}
