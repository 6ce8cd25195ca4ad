// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { findMunicipality } from '../../store/municipality.ts'
import { getRound } from '../../store/round.ts'
import { getVisit, insertVisit, listConflicts, listVisits } from '../../store/visit.ts'
import { putVisitInSearch } from '../find-visit.ts'
import { followState } from '../tasks.ts'

type Input = { readonly roundId: string; readonly municipality: string }

/**
 * Puts a municipality in a round as a candidate. Nobody adds one to which he or she is tied. While the round is still in
 * preparation nobody is asked to invite it.
 */
export async function addVisit(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  return context.write(async tx => {
    const round = await getRound(tx, input.roundId)
    const municipality = await findMunicipality(tx, input.municipality, localDateOf(now))
    const isTied =
      municipality !== undefined && (await listConflicts(tx, actor.personId)).includes(municipality.id)
    if (!municipality || isTied) return refused(problem('municipality', 'municipalityUnknown'))
    const [known] = await listVisits(tx, { round: round.id, municipality: municipality.id })
    if (known) return refused(problem('municipality', 'municipalityInRound'))
    const id = await insertVisit(tx, round.id, municipality.id, now)
    const visit = await getVisit(tx, id)
    if (round.startsOn <= localDateOf(now)) await followState(tx, visit, 'candidate', now)
    await putVisitInSearch(tx, visit, now)
    tx.record({
      action: 'visit.added',
      object: { kind: 'visit', id },
      details: { municipality: municipality.id },
    })
    return done(id)
  })
}
