// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { News, PublishedNews } from '../domain/news.ts'

/** What everybody may read, the newest first; at most 100. */
export async function listPublishedNews(tx: Tx): Promise<PublishedNews[]> {
  const rows = await published(tx)
    .where('n.withdrawn_on', 'is', null)
    .orderBy('n.published_on', 'desc')
    .orderBy('n.title')
    .limit(100)
    .execute()
  return rows.map(toPublished)
}

/** Also one that was withdrawn. @throws NotFound */
export async function getPublishedNews(tx: Tx, id: string): Promise<PublishedNews> {
  const row = await published(tx).where('n.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toPublished(row)
}

export async function publishNews(
  tx: WriteTx,
  { id, title, body }: Pick<News, 'id' | 'title' | 'body'>,
  on: LocalDate,
): Promise<void> {
  await tx.sql
    .insertInto('published_news')
    .values({ kept_by: tx.scope.organisation ?? '', id, title, body, published_on: on })
    .execute()
}

/** Takes the words away; that there was a message stays. */
export async function emptyPublishedNews(tx: WriteTx, id: string, on: LocalDate): Promise<void> {
  await tx.sql
    .updateTable('published_news')
    .set({ title: '', body: '', withdrawn_on: on })
    .where('kept_by', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .execute()
}

const published = (tx: Tx) =>
  tx.sql
    .selectFrom('published_news as n')
    .innerJoin('organisation as o', 'o.id', 'n.kept_by')
    .select(['n.id', 'n.title', 'n.body', 'n.published_on', 'n.withdrawn_on', 'o.name'])

type Row = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number]

const toPublished = (row: Row): PublishedNews => ({
  id: row.id,
  committee: row.name,
  title: row.title,
  body: row.body,
  publishedOn: row.published_on as LocalDate,
  withdrawnOn: row.withdrawn_on as LocalDate | null,
})
