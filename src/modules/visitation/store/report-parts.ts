// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { Paragraph, Perspective, Report } from '../domain/report-parts.ts'

// All of these run while the report is locked (lockReport), so a version that was just read still holds.

type Table = 'report_paragraph' | 'action_perspective'

const last = (table: Table, visitId: string) =>
  sql<number>`(SELECT coalesce(max(position), 0) + 1 FROM ${sql.table(table)} WHERE visit_id = ${visitId})`

const own = (tx: WriteTx) => ({
  organisation_id: tx.scope.organisation ?? '',
  person_id: tx.scope.person ?? '',
})

/** Puts a paragraph last in its section. */
export async function insertParagraph(
  tx: WriteTx,
  report: Report,
  { id, section, body }: Omit<Paragraph, 'version'>,
): Promise<void> {
  const position = last('report_paragraph', report.visitId)
  await tx.sql
    .insertInto('report_paragraph')
    .values({ ...own(tx), id, visit_id: report.visitId, section, body, position, version: 1 })
    .execute()
}

/** @returns the new version */
export async function saveParagraph(tx: WriteTx, paragraph: Paragraph, body: string): Promise<number> {
  const version = paragraph.version + 1
  await tx.sql
    .updateTable('report_paragraph')
    .set({ body, version, person_id: tx.scope.person ?? '' })
    .where('id', '=', paragraph.id)
    .execute()
  return version
}

/** Puts a perspective last. */
export async function insertPerspective(
  tx: WriteTx,
  report: Report,
  { id, topic, title, body }: Omit<Perspective, 'version'>,
): Promise<void> {
  const position = last('action_perspective', report.visitId)
  await tx.sql
    .insertInto('action_perspective')
    .values({
      ...own(tx),
      id,
      visit_id: report.visitId,
      topic_code: topic,
      title,
      body,
      position,
      version: 1,
    })
    .execute()
}

/** @returns the new version */
export async function savePerspective(
  tx: WriteTx,
  perspective: Perspective,
  { topic, title, body }: Pick<Perspective, 'topic' | 'title' | 'body'>,
): Promise<number> {
  const version = perspective.version + 1
  await tx.sql
    .updateTable('action_perspective')
    .set({ topic_code: topic, title, body, version, person_id: tx.scope.person ?? '' })
    .where('id', '=', perspective.id)
    .execute()
  return version
}

/** Puts parts in this order. */
export async function saveOrder(tx: WriteTx, table: Table, ids: readonly string[]): Promise<void> {
  await tx.sql
    .updateTable(table)
    .set({ position: sql<number>`array_position(${[...ids]}::uuid[], id)` })
    .where('id', 'in', [...ids])
    .execute()
}

export async function deletePart(tx: WriteTx, table: Table, id: string): Promise<void> {
  await tx.sql.deleteFrom(table).where('id', '=', id).execute()
}
