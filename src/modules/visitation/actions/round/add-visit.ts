// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Round } from '../../domain/round.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { findMunicipality } from '../../store/municipality.ts'
import { getRound } from '../../store/round.ts'
import { listConflicts, listVisitedIn } from '../../store/visit.ts'
import { addCandidate } from '../composing/add-candidate.ts'

type Input = { readonly roundId: string; readonly municipality: string }

/** Puts a municipality in a round as a candidate. Nobody adds one to which he or she is tied. */
export async function addVisit(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const added = await addVisits(context, { roundId: input.roundId, municipalities: [input.municipality] })
  if (isRefused(added)) return added
  const [id] = added.value
  return id === undefined ? refused(problem('municipality', 'noMunicipalityChosen')) : done(id)
}

type Several = { readonly roundId: string; readonly municipalities: readonly string[] }

/** The same for several at once: all of them, or none when one cannot be added. */
export async function addVisits(
  context: ActionContext,
  input: Several,
): Promise<Outcome<readonly VisitId[]>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  const wanted = [...new Set(input.municipalities)]
  return context.write(async tx => {
    const round = await getRound(tx, input.roundId)
    if (wanted.length === 0) return refused(problem('municipality', 'noMunicipalityChosen'))
    const walled = await listConflicts(tx, actor.personId)
    const added: VisitId[] = []
    for (const municipality of wanted) {
      const one = await addOne(tx, round, municipality, { walled, now })
      if (isRefused(one)) return one
      added.push(one.value)
    }
    return done(added)
  })
}

async function addOne(
  tx: WriteTx,
  round: Round,
  code: string,
  { walled, now }: { readonly walled: readonly string[]; readonly now: Date },
): Promise<Outcome<VisitId>> {
  const municipality = await findMunicipality(tx, code, localDateOf(now))
  if (!municipality || walled.includes(municipality.id))
    return refused(problem('municipality', 'municipalityUnknown'))
  if ((await listVisitedIn(tx, round.id)).includes(municipality.id))
    return refused(problem('municipality', 'municipalityInRound'))
  return done(await addCandidate(tx, round, municipality.id, now))
}
