// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Reflection } from '../domain/reflection.ts'

/** The reflections on a round, in the order of ids that say nothing; at most 500. */
export async function listReflections(tx: Tx, roundId: string): Promise<Reflection[]> {
  const rows = await reflections(tx).where('round_id', '=', roundId).orderBy('id').limit(500).execute()
  return rows.map(toReflection)
}

/** @throws NotFound when the organisation of the scope has no such reflection */
export async function getReflection(tx: Tx, id: string): Promise<Reflection> {
  const row = await reflections(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toReflection(row)
}

/** The same, for who decides on it now. @throws NotFound */
export async function lockReflection(tx: WriteTx, id: string): Promise<Reflection> {
  const row = await reflections(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  return toReflection(row)
}

export async function insertReflection(
  tx: WriteTx,
  roundId: string,
  body: string,
  by: PersonId,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('reflection')
    .values({ organisation_id: tx.scope.organisation ?? '', id, round_id: roundId, body, written_by: by })
    .execute()
  return id
}

/** Who changed it last wrote it. @throws Conflict when somebody saved in between */
export async function saveReflection(
  tx: WriteTx,
  now: Reflection,
  change: { readonly body: string; readonly version: number; readonly by: PersonId },
): Promise<void> {
  if (now.version !== change.version)
    throw new Conflict({ mine: change.body, theirs: now.body, theirVersion: now.version })
  await tx.sql
    .updateTable('reflection')
    .set({ body: change.body, version: change.version + 1, written_by: change.by })
    .where('id', '=', now.id)
    .execute()
}

export async function markReleased(tx: WriteTx, id: string, by: PersonId): Promise<void> {
  await tx.sql.updateTable('reflection').set({ released_by: by }).where('id', '=', id).execute()
}

export async function removeReflection(tx: WriteTx, id: string): Promise<void> {
  await tx.sql.deleteFrom('reflection').where('id', '=', id).execute()
}

const reflections = (tx: Tx) => tx.sql.selectFrom('reflection').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof reflections>['execute']>>[number]

const toReflection = (row: Row): Reflection => ({
  id: row.id,
  roundId: row.round_id,
  body: row.body,
  version: row.version,
  writtenBy: row.written_by as PersonId,
  isReleased: row.released_by !== null,
})
