// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { removeSearchEntry } from '../../../../platform/search/search-entry.ts'
import type { Visit } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listCommittee, saveMembers, saveTied } from '../../store/committee.ts'
import { getVisit, listVisits } from '../../store/visit.ts'
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
    for (const one of await listVisits(tx, { municipality: visit.municipality.id })) {
      await takeOut(tx, one, person.id)
      await putVisitInSearch(tx, await getVisit(tx, one.id), now)
    }
    tx.record({
      action: 'conflictOfInterest.recorded',
      object: { kind: 'visit', id: visit.id },
      details: { person: person.id },
    })
    return done(visit.roundId)
  })
}

/** A visit is no longer visited by somebody who is tied, nor found by him or her. */
async function takeOut(tx: WriteTx, visit: Visit, person: PersonId): Promise<void> {
  const others = visit.members.filter(one => one.id !== person).map(one => one.id)
  if (others.length < visit.members.length) await saveMembers(tx, visit, others)
  await removeSearchEntry(tx, 'visitOfMember', `${visit.id}:${person}`)
}
