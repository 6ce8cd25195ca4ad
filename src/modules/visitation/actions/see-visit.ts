// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { maySeeContent, maySeeProcess, type VisitAccess } from '../domain/access.ts'
import type { Visit } from '../domain/visit.ts'
import { getVisit, listVisits, type ReadVisit } from '../store/visit.ts'

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

/** All visits whose process this actor may see. */
export async function seeVisits(tx: Tx, actor: Actor, now: Date): Promise<Visit[]> {
  return (await listVisits(tx)).filter(visit => maySeeProcess(visitAccess(actor, visit, now), visit))
}
