// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../../kernel/ids.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { removeSearchEntry } from '../../../../platform/search/search-entry.ts'
import { finishWorkItemsOf } from '../../../../platform/work/work-item.ts'
import type { Tie } from '../../domain/tie.ts'
import type { Visit } from '../../domain/visit.ts'
import {
  deleteTied,
  listTied,
  listTiesWithPredecessors,
  saveMembers,
  saveTied,
} from '../../store/committee.ts'
import { getVisit, listVisits } from '../../store/visit.ts'
import { putVisitInSearch } from '../find-visit.ts'

/**
 * Raises the wall between somebody of the committee and a municipality: out of every visit to it, out of search, and what
 * waited there for this person waits no more.
 */
export async function tiePerson(
  tx: WriteTx,
  person: PersonId,
  municipality: OrganisationId,
  tie: Tie,
  now: Date,
): Promise<void> {
  await saveTied(tx, person, municipality, tie)
  for (const visit of await listVisits(tx, { municipality })) {
    await takeOut(tx, visit, person, now)
    await putVisitInSearch(tx, await getVisit(tx, visit.id), now)
  }
  tx.record({
    action: 'conflictOfInterest.recorded',
    object: { kind: 'organisation', id: municipality },
    details: { person, kind: tie.kind },
  })
}

/** Whoever is tied to a municipality that goes, or went, to this one is tied to this one too. */
export async function keepWalls(tx: WriteTx, municipality: OrganisationId, now: Date): Promise<void> {
  const already = (await listTied(tx, municipality)).map(one => one.person)
  for (const { person, ...tie } of await listTiesWithPredecessors(tx, municipality))
    if (!already.includes(person)) {
      already.push(person)
      await tiePerson(tx, person, municipality, tie, now)
    }
}

/** Takes a tie back; false when there was none. Who visits does not change: the secretary chooses again. */
export async function untiePerson(
  tx: WriteTx,
  person: string,
  municipality: OrganisationId,
  now: Date,
): Promise<boolean> {
  if (!(await deleteTied(tx, person, municipality))) return false
  for (const visit of await listVisits(tx, { municipality })) await putVisitInSearch(tx, visit, now)
  tx.record({
    action: 'conflictOfInterest.ended',
    object: { kind: 'organisation', id: municipality },
    details: { person },
  })
  return true
}

async function takeOut(tx: WriteTx, visit: Visit, person: PersonId, now: Date): Promise<void> {
  const others = visit.members.filter(one => one.id !== person).map(one => one.id)
  if (others.length < visit.members.length) await saveMembers(tx, visit, others)
  await removeSearchEntry(tx, 'visitOfMember', `${visit.id}:${person}`)
  await finishWorkItemsOf(tx, `visit:${visit.id}`, person, now)
}
