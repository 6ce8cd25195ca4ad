// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySeeContent, maySeeProcess, reachOf, type VisitAccess } from '../domain/access.ts'
import type { Standing, StateCount } from '../domain/standing.ts'
import type { RoundId } from '../domain/visit.ts'
import type { Visiting } from '../domain/worklist.ts'
import { countStates, listStandings, listVisiting } from '../store/standing.ts'
import { getVisit, type ReadVisit } from '../store/visit.ts'

/** What decides whether this actor, in whose name the visit was read, sees it. */
export const visitAccess = (actor: Actor, visit: ReadVisit, now: Date): VisitAccess => ({
  person: actor.personId,
  roles: actor.organisation.roles,
  today: localDateOf(now),
  conflicts: visit.isTied ? [visit.municipality.id] : [],
})

/**
 * The visit, if this actor may see what is asked of it.
 * @param part process: state, dates, letters. content: dossier, notes, report.
 * @throws NotFound otherwise: to somebody who may not see it, it does not exist
 */
export async function seeVisit(
  tx: Tx,
  actor: Actor,
  visitId: string,
  part: 'process' | 'content',
  now: Date,
): Promise<ReadVisit> {
  const visit = await getVisit(tx, visitId)
  const access = visitAccess(actor, visit, now)
  if (!(part === 'process' ? maySeeProcess(access, visit) : maySeeContent(access, visit)))
    throw new NotFound()
  return visit
}

/** How every visit stands whose process this actor may see, or every one of a round. */
export const seeStandings = (tx: Tx, actor: Actor, round?: RoundId): Promise<Standing[]> =>
  listStandings(tx, reachOf(actor.organisation.roles), round)

/** Who is a member of those visits. */
export const seeVisiting = (tx: Tx, actor: Actor): Promise<Visiting[]> =>
  listVisiting(tx, reachOf(actor.organisation.roles))

/** How many of those visits there are per round and state. */
export const seeStateCounts = (tx: Tx, actor: Actor): Promise<StateCount[]> =>
  countStates(tx, reachOf(actor.organisation.roles))
