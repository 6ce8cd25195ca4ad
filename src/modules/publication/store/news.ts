// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { type News, newsText } from '../domain/news.ts'

type Text = Pick<News, 'title' | 'body'>

/** The committee's messages, drafts first and then the newest; at most 200. */
export async function listNews(tx: Tx): Promise<News[]> {
  const rows = await news(tx)
    .orderBy('released_on', eb => eb.desc().nullsFirst())
    .orderBy('title')
    .limit(200)
    .execute()
  return rows.map(toNews)
}

/** @throws NotFound when the committee of the scope has no such message */
export async function getNews(tx: Tx, id: string): Promise<News> {
  const row = await news(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toNews(row)
}

/** The same, for who decides on it now. @throws NotFound */
export async function lockNews(tx: WriteTx, id: string): Promise<News> {
  const row = await news(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  return toNews(row)
}

export async function insertNews(tx: WriteTx, text: Text, by: PersonId): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('news')
    .values({ organisation_id: tx.scope.organisation ?? '', id, ...text, written_by: by })
    .execute()
  return id
}

/** Who changed it last wrote it. @throws Conflict when somebody saved in between */
export async function saveNews(
  tx: WriteTx,
  now: News,
  text: Text,
  change: { readonly version: number; readonly by: PersonId },
): Promise<void> {
  if (now.version !== change.version)
    throw new Conflict({ mine: newsText(text), theirs: newsText(now), theirVersion: now.version })
  await tx.sql
    .updateTable('news')
    .set({ ...text, version: now.version + 1, written_by: change.by })
    .where('id', '=', now.id)
    .execute()
}

export async function markReleased(tx: WriteTx, id: string, by: PersonId, on: LocalDate): Promise<void> {
  await tx.sql.updateTable('news').set({ released_by: by, released_on: on }).where('id', '=', id).execute()
}

export async function markWithdrawn(tx: WriteTx, id: string, on: LocalDate, reason: string): Promise<void> {
  await tx.sql
    .updateTable('news')
    .set({ withdrawn_on: on, withdraw_reason: reason })
    .where('id', '=', id)
    .execute()
}

export async function removeNews(tx: WriteTx, id: string): Promise<void> {
  await tx.sql.deleteFrom('news').where('id', '=', id).execute()
}

const news = (tx: Tx) => tx.sql.selectFrom('news').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof news>['execute']>>[number]

const toNews = (row: Row): News => ({
  id: row.id,
  title: row.title,
  body: row.body,
  version: row.version,
  writtenBy: row.written_by as PersonId,
  releasedOn: row.released_on as LocalDate | null,
  withdrawnOn: row.withdrawn_on as LocalDate | null,
  withdrawReason: row.withdraw_reason,
})
