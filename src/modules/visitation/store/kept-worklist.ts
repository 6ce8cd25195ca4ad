// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { KeptWorklist } from '../domain/kept-worklist.ts'

/** The lists of the person of the scope, and those of the whole secretariat, by name; at most 200. */
export async function listKeptWorklists(tx: Tx): Promise<KeptWorklist[]> {
  const rows = await tx.sql
    .selectFrom('kept_worklist')
    .select(['id', 'name', 'query', 'is_shared'])
    .where(eb => eb.or([eb('is_shared', '=', true), eb('kept_by', '=', tx.scope.person ?? '')]))
    .orderBy('name')
    .limit(200)
    .execute()
  return rows.map(row => ({ id: row.id, name: row.name, query: row.query, isShared: row.is_shared }))
}

/** @throws NotFound when it is nobody's, or somebody else's own */
export async function getKeptWorklist(tx: Tx, id: string): Promise<KeptWorklist> {
  const found = (await listKeptWorklists(tx)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

export async function insertKeptWorklist(
  tx: WriteTx,
  list: Omit<KeptWorklist, 'id'>,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('kept_worklist')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      name: list.name,
      query: list.query,
      kept_by: tx.scope.person ?? '',
      is_shared: list.isShared,
      kept_at: now,
    })
    .execute()
  return id
}

export async function renameKeptWorklist(tx: WriteTx, id: string, name: string): Promise<void> {
  await tx.sql.updateTable('kept_worklist').set({ name }).where('id', '=', id).execute()
}

export async function deleteKeptWorklist(tx: WriteTx, id: string): Promise<void> {
  await tx.sql.deleteFrom('kept_worklist').where('id', '=', id).execute()
}
