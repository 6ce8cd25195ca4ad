// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findNewestOf } from '../../../../platform/handover/store.ts'
import { maySeeContent, maySeeProcess, type VisitAccess } from '../../domain/access.ts'
import type { DelegationDocument } from '../../domain/handover-documents.ts'
import { type DayPack, type DayVisit, isOnItsDay, takesAlong } from '../../domain/visit-day.ts'
import { listCommittee } from '../../store/committee.ts'
import { listConflicts, listVisits, type ReadVisit } from '../../store/visit.ts'
import { readDossier } from '../dossier/see-dossier.ts'
import { visitAccess } from '../see-visit.ts'

type SeenVisit = DayVisit & { readonly visit: ReadVisit }

/** The visits of a day whose process this actor may see, by name of the municipality. */
export async function seeDay(tx: Tx, actor: Actor, on: LocalDate, now: Date): Promise<SeenVisit[]> {
  const visits = (await listVisits(tx, { on })).filter(
    visit => isOnItsDay(visit) && maySeeProcess(visitAccess(actor, visit, now), visit),
  )
  const delegations = await findNewestOf<DelegationDocument>(
    tx,
    'visitation.delegation',
    visits.map(visit => visit.id),
  )
  return visits.map(visit => ({ visit, delegation: delegations.get(visit.id)?.document }))
}

type Which = {
  readonly on: LocalDate
  readonly reader: string
  /** Only this visit of the day. */
  readonly visit?: string | undefined
}

/**
 * What a reader takes along on a day. One makes the own papers; the secretary makes them for everybody who goes along.
 * @throws NotFound when there is nothing to take along, or it is not for this actor to make
 */
export async function seeDayPack(tx: Tx, actor: Actor, which: Which, now: Date): Promise<DayPack> {
  const reader = await findReader(tx, actor, which.reader, now)
  const day = (await seeDay(tx, actor, which.on, now)).filter(
    ({ visit }) =>
      (which.visit === undefined || visit.id === which.visit) &&
      [reader.access(visit), visitAccess(actor, visit, now)].every(access => takesAlong(access, visit)),
  )
  if (day.length === 0) throw new NotFound()
  const parts: DayPack['parts'][number][] = []
  for (const { visit, delegation } of day) {
    const mayRead = [reader.access(visit), visitAccess(actor, visit, now)].every(access =>
      maySeeContent(access, visit),
    )
    const dossier = mayRead ? await readDossier(tx, visit, now) : undefined
    parts.push({ visit, delegation, dossier })
  }
  return { on: which.on, reader: reader.name, parts }
}

type Reader = { readonly name: string; readonly access: (visit: ReadVisit) => VisitAccess }

async function findReader(tx: Tx, actor: Actor, reader: string, now: Date): Promise<Reader> {
  if (reader === actor.personId) return { name: actor.name, access: visit => visitAccess(actor, visit, now) }
  if (!actor.organisation.roles.includes('committeeSecretary')) throw new NotFound()
  const found = (await listCommittee(tx, now)).find(one => one.id === reader)
  if (!found) throw new NotFound()
  const conflicts = await listConflicts(tx, found.id)
  const access = { person: found.id, roles: found.roles, today: localDateOf(now), conflicts }
  return { name: found.name, access: () => access }
}
