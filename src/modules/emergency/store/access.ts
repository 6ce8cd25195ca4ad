// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { AccessDocument, EmergencyAccess, ReadPage } from '../domain/access.ts'
import type { EndedBy } from '../domain/emergency.ts'

/** Every use in the organisation of the scope, newest first; at most 500. */
export async function listAccesses(tx: Tx): Promise<EmergencyAccess[]> {
  const rows = await accesses(tx).orderBy('from_at', 'desc').limit(500).execute()
  return rows.map(toAccess)
}

/** @throws NotFound when the organisation of the scope has no such access */
export async function getAccess(tx: Tx, id: string): Promise<EmergencyAccess> {
  const row = await accesses(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toAccess(row)
}

/** The platform whose administrator reads under this access; undefined when there is no such access. */
export async function findPlatform(tx: Tx, id: string): Promise<OrganisationId | undefined> {
  return (await accesses(tx).where('id', '=', id).executeTakeFirst())?.platform_id as
    | OrganisationId
    | undefined
}

/** What was read, oldest first; at most 2,000 pages, more than anybody reads in an hour. */
export async function listReadPages(tx: Tx, access: string): Promise<ReadPage[]> {
  const rows = await tx.sql
    .selectFrom('emergency_reading')
    .select(['route', 'path', 'read_at'])
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('access_id', '=', access)
    .orderBy('read_at')
    .limit(2_000)
    .execute()
  return rows.map(row => ({ route: row.route, path: row.path, readAt: row.read_at }))
}

export async function insertAccess(
  tx: WriteTx,
  id: string,
  platform: OrganisationId,
  document: AccessDocument,
): Promise<void> {
  await tx.sql
    .insertInto('emergency_access')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      platform_id: platform,
      person_id: document.person,
      person_name: document.personName,
      approver_name: document.approverName,
      role: document.role,
      reason: document.reason,
      needed_for: document.neededFor,
      from_at: new Date(document.fromAt),
      until_at: new Date(document.untilAt),
    })
    .execute()
}

/** Keeps who ended it first, and when; false when it had been ended. */
export async function saveAccessEnd(tx: WriteTx, id: string, by: EndedBy, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('emergency_access')
    .set({ ended_at: at, ended_by: by })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The wall alone would also show a reader the own accesses elsewhere. */
const accesses = (tx: Tx) =>
  tx.sql
    .selectFrom('emergency_access')
    .selectAll()
    .where('organisation_id', '=', tx.scope.organisation ?? '')

type Row = Awaited<ReturnType<ReturnType<typeof accesses>['execute']>>[number]

const toAccess = (row: Row): EmergencyAccess => ({
  id: row.id,
  platformId: row.platform_id as OrganisationId,
  personName: row.person_name,
  approverName: row.approver_name,
  role: row.role as Role,
  reason: row.reason,
  neededFor: row.needed_for,
  fromAt: row.from_at,
  untilAt: row.until_at,
  endedAt: row.ended_at,
  endedBy: row.ended_by as EndedBy | null,
})
