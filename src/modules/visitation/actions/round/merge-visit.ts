// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import { mergeProblem, type Successor } from '../../domain/merging.ts'
import type { Visit, VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listTied, saveMembers } from '../../store/committee.ts'
import { insertMerger, listSuccessors } from '../../store/merger.ts'
import { getRound } from '../../store/round.ts'
import { getVisit, listConflicts, listVisits } from '../../store/visit.ts'
import { addCandidate } from '../composing/add-candidate.ts'
import { putVisitInSearch } from '../find-visit.ts'
import { assertFresh } from '../fresh.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'
import { tellEnd } from './tell-end.ts'
import { keepWalls } from './tie-person.ts'

type Input = {
  readonly visitId: string
  readonly version: number
  readonly successor: string
  readonly reason: string
}

/**
 * The municipality merges in mid-round: its visit goes on in that of its successor, which is put in the round when it is not
 * there yet, with the same members. What was written and handed over stays where it is; a merger moves no rows. Whoever is
 * tied to the old municipality is tied to the new one from now on.
 * @returns the visit in which it goes on
 */
export async function mergeVisit(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    const successors = await seeSuccessors(tx, visit, now)
    const successor = successors.find(one => one.id === input.successor)
    const wrong = mergeProblem(successor)
    if (wrong !== undefined || successor === undefined)
      return refused(problem('successor', wrong ?? 'successorUnknown'))
    if (!(await moveVisit(tx, visit, 'merged', now, input.reason)))
      return refused(problem('', 'stateNotPossible'))
    const into = await visitOf(tx, visit, successor, now)
    await insertMerger(tx, { visit: visit.id, into, on: successor.on }, now)
    await keepWalls(tx, successor.id, now)
    await tellEnd(tx, visit, 'merged', now)
    await putVisitInSearch(tx, await getVisit(tx, into), now)
    tx.record({ action: 'visit.merged', object: { kind: 'visit', id: visit.id }, details: { into } })
    return done(into)
  })
}

/** Into which municipalities this one goes, without those to which who looks is tied. */
export async function seeSuccessors(tx: Tx, visit: Visit, now: Date): Promise<Successor[]> {
  const known = await listSuccessors(tx, visit.municipality.id, localDateOf(now))
  const walled: readonly string[] = tx.scope.person === null ? [] : await listConflicts(tx, tx.scope.person)
  const visits = await listVisits(tx, { round: visit.roundId })
  return known
    .filter(one => !walled.includes(one.id))
    .map(one => ({
      ...one,
      id: one.id as OrganisationId,
      visit: visits.find(other => other.municipality.id === one.id),
    }))
}

async function visitOf(tx: WriteTx, visit: Visit, successor: Successor, now: Date): Promise<VisitId> {
  const [there] = await listVisits(tx, { round: visit.roundId, municipality: successor.id })
  if (there) return there.id
  const id = await addCandidate(tx, await getRound(tx, visit.roundId), successor.id, now)
  const tied = (await listTied(tx, successor.id)).map(one => one.person)
  const members = visit.members.map(one => one.id).filter(one => !tied.includes(one))
  await saveMembers(tx, await getVisit(tx, id), members)
  return id
}
