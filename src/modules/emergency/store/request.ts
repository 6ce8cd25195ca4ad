// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { newId, type OrganisationId, type PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { EmergencyRequest, EndedBy, Outcome } from '../domain/emergency.ts'

/** Every request of the platform of the scope, newest first; at most 500. */
export async function listRequests(tx: Tx): Promise<EmergencyRequest[]> {
  const rows = await requests(tx).orderBy('q.asked_at', 'desc').limit(500).execute()
  return rows.map(toRequest)
}

/** @throws NotFound when the platform of the scope has no such request */
export async function getRequest(tx: Tx, id: string): Promise<EmergencyRequest> {
  const row = await requests(tx).where('q.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toRequest(row)
}

/** The organisation that would be read; undefined when the platform of the scope has no such request. */
export async function findOwner(tx: Tx, id: string): Promise<OrganisationId | undefined> {
  const row = await requests(tx).where('q.id', '=', id).executeTakeFirst()
  return row && toRequest(row).ownerId
}

/** Lets one decision go at a time; what is read after this counts. */
export async function lockRequest(tx: WriteTx, id: string): Promise<void> {
  await tx.sql.selectFrom('emergency_request').select('id').where('id', '=', id).forUpdate().execute()
}

type Wish = Pick<EmergencyRequest, 'ownerId' | 'role' | 'reason' | 'neededFor'>

export async function insertRequest(tx: WriteTx, wish: Wish, by: PersonId, now: Date): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('emergency_request')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      owner_id: wish.ownerId,
      role: wish.role,
      reason: wish.reason,
      needed_for: wish.neededFor,
      asked_by: by,
      asked_at: now,
    })
    .execute()
  return id
}

export async function saveDecision(
  tx: WriteTx,
  id: string,
  decision: { readonly outcome: Outcome; readonly by: PersonId; readonly untilAt: Date | null },
  now: Date,
): Promise<void> {
  await tx.sql
    .updateTable('emergency_request')
    .set({
      outcome: decision.outcome,
      decided_by: decision.by,
      decided_at: now,
      until_at: decision.untilAt,
    })
    .where('id', '=', id)
    .execute()
}

/** Keeps who ended it first, and when. */
export async function saveRequestEnd(tx: WriteTx, id: string, by: EndedBy, at: Date): Promise<void> {
  await tx.sql
    .updateTable('emergency_request')
    .set({ ended_at: at, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

const requests = (tx: Tx) =>
  tx.sql
    .selectFrom('emergency_request as q')
    .innerJoin('organisation as o', 'o.id', 'q.owner_id')
    .leftJoin('person as a', 'a.id', 'q.asked_by')
    .leftJoin('person as d', 'd.id', 'q.decided_by')
    .selectAll('q')
    .select(['o.name as owner_name', 'a.name as asker_name', 'd.name as decider_name'])
    .where('q.organisation_id', '=', tx.scope.organisation ?? '')

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

const toRequest = (row: Row): EmergencyRequest => ({
  id: row.id,
  ownerId: row.owner_id as OrganisationId,
  ownerName: row.owner_name,
  role: row.role as Role,
  reason: row.reason,
  neededFor: row.needed_for,
  askedBy: row.asked_by as PersonId,
  askedByName: row.asker_name ?? 'een oud-collega',
  askedAt: row.asked_at,
  outcome: row.outcome as Outcome | null,
  decidedBy: row.decided_by as PersonId | null,
  decidedByName: row.decided_by === null ? null : (row.decider_name ?? 'een oud-collega'),
  decidedAt: row.decided_at,
  untilAt: row.until_at,
  endedAt: row.ended_at,
  endedBy: row.ended_by as EndedBy | null,
})
