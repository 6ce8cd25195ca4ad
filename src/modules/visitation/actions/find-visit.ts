// SPDX-License-Identifier: EUPL-1.2
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { findHandover } from '../../../platform/handover/store.ts'
import { putSearchEntry } from '../../../platform/search/search-entry.ts'
import type { DelegationDocument } from '../domain/handover-documents.ts'
import type { Visit } from '../domain/visit.ts'
import { paths } from '../paths.ts'
import { listCommittee, listTied } from '../store/committee.ts'

/**
 * Makes a visit findable for the secretariat and the chair, also by whom they speak to in the municipality, and for each
 * member who visits; never for who is tied to the
 * municipality. A role that somebody tied holds is left out, because an entry is found by role.
 */
export async function putVisitInSearch(tx: WriteTx, visit: Visit, now: Date): Promise<void> {
  const tied = new Set((await listTied(tx, visit.municipality.id)).map(one => one.person))
  const tiedRoles = (await listCommittee(tx, now)).filter(one => tied.has(one.id)).flatMap(one => one.roles)
  const entry = {
    title: `Bezoek aan ${visit.municipality.name}`,
    body: visit.roundName,
    url: paths.visit(visit.committeeId, visit.id),
  }
  await putSearchEntry(
    tx,
    {
      ...entry,
      kind: 'visit',
      subjectId: visit.id,
      body: [visit.roundName, ...(await contactsOf(tx, visit))].join(' · '),
      roles: (['committeeSecretary', 'chair'] as const).filter(role => !tiedRoles.includes(role)),
    },
    now,
  )
  for (const { id } of visit.members)
    await putSearchEntry(
      tx,
      { ...entry, kind: 'visitOfMember', subjectId: `${visit.id}:${id}`, roles: [], person: id },
      now,
    )
}

/** The names that the municipality gave last, of who coordinates and who speaks for it. */
async function contactsOf(tx: Tx, visit: Visit): Promise<string[]> {
  const given = await findHandover<DelegationDocument>(tx, {
    kind: 'visitation.delegation',
    subjectId: visit.id,
  })
  if (!given) return []
  const { coordinator, delegates } = given.document
  return [...new Set([coordinator.name, ...delegates.flatMap(one => one.name ?? [])])]
}
