// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { AdministratorRequest } from '../domain/administrator-request.ts'

/** Requests that nobody decided yet, oldest first; at most 200. */
export async function listOpenRequests(tx: Tx): Promise<AdministratorRequest[]> {
  const rows = await requests(tx).where('q.outcome', 'is', null).orderBy('q.asked_at').limit(200).execute()
  return rows.map(toRequest)
}

/** @throws NotFound when the organisation of the scope has no such request */
export async function getRequest(tx: Tx, id: string): Promise<AdministratorRequest> {
  const row = await requests(tx).where('q.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toRequest(row)
}

/** Whether this person was asked for already. */
export async function isAskedFor(tx: Tx, person: PersonId): Promise<boolean> {
  const row = await requests(tx)
    .where('q.person_id', '=', person)
    .where('q.outcome', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertRequest(
  tx: WriteTx,
  wish: Pick<AdministratorRequest, 'personId' | 'startsOn' | 'lastOn' | 'confirmer'>,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('administrator_request')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      person_id: wish.personId,
      starts_on: wish.startsOn,
      ends_on: wish.lastOn,
      confirmer: wish.confirmer,
      asked_by: tx.scope.person ?? '',
      asked_at: now,
    })
    .execute()
  return id
}

/** Keeps the decision; false when somebody decided in between. */
export async function saveDecision(
  tx: WriteTx,
  id: string,
  outcome: 'given' | 'refused',
  by: PersonId | null,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('administrator_request')
    .set({ outcome, decided_by: by, decided_at: now })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

const requests = (tx: Tx) =>
  tx.sql
    .selectFrom('administrator_request as q')
    .leftJoin('person as p', 'p.id', 'q.person_id')
    .leftJoin('person as a', 'a.id', 'q.asked_by')
    .selectAll('q')
    .select(['p.name as person_name', 'a.name as asker_name'])
    .where('q.organisation_id', '=', tx.scope.organisation ?? '')

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

const toRequest = (row: Row): AdministratorRequest => ({
  id: row.id,
  personId: row.person_id as PersonId,
  personName: row.person_name ?? 'iemand van een andere organisatie',
  startsOn: row.starts_on as LocalDate,
  lastOn: row.ends_on as LocalDate | null,
  confirmer: row.confirmer as AdministratorRequest['confirmer'],
  askedBy: row.asked_by as PersonId,
  askedByName: row.asker_name ?? 'een oud-collega',
  askedAt: row.asked_at,
  outcome: row.outcome as AdministratorRequest['outcome'],
})
