// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { FactDraft, PublicFact } from '../domain/public-fact.ts'

/** The public facts of a visited municipality that were not withdrawn, the newest first; at most 50. */
export async function listPublicFacts(tx: Tx, visitId: string): Promise<PublicFact[]> {
  const rows = await tx.sql
    .selectFrom('public_fact as f')
    .leftJoin('person as p', 'p.id', 'f.entered_by')
    .select(['f.id', 'f.body', 'f.link', 'f.published_on', 'p.name'])
    .where('f.visit_id', '=', visitId)
    .where('f.withdrawn_at', 'is', null)
    .orderBy('f.published_on', 'desc')
    .orderBy('f.id')
    .limit(50)
    .execute()
  return rows.map(toPublicFact)
}

type Row = { id: string; body: string; link: string; published_on: string; name: string | null }
export const toPublicFact = (row: Row): PublicFact => ({
  id: row.id,
  body: row.body,
  link: row.link,
  publishedOn: row.published_on as LocalDate,
  enteredBy: row.name ?? 'iemand van de commissie',
})

/** @returns its id */
export async function insertPublicFact(
  tx: WriteTx,
  visitId: string,
  fact: FactDraft,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('public_fact')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      visit_id: visitId,
      body: fact.body,
      link: fact.link,
      published_on: fact.publishedOn,
      entered_by: tx.scope.person ?? '',
      entered_at: now,
    })
    .execute()
  return id
}

/** @returns false when this visit has no such fact, or it was withdrawn already */
export async function withdrawPublicFact(
  tx: WriteTx,
  visitId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('public_fact')
    .set({ withdrawn_by: tx.scope.person, withdrawn_at: now })
    .where('visit_id', '=', visitId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
