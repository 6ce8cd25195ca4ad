// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { PageOf } from '../../../kernel/paging.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { LogDraft, LogEntry, LogKind, LogRole } from '../domain/visit-log.ts'

/** Rows of the log of a visit, the latest day first; another store may ask for more beside them. */
export const logRows = (tx: Tx, visitId: string) =>
  tx.sql
    .selectFrom('visit_log as l')
    .leftJoin('person as p', 'p.id', 'l.written_by')
    .select(['l.id', 'l.happened_on', 'l.kind', 'l.with_role', 'l.body', 'l.letter_id', 'l.version'])
    .select(['l.written_at', 'p.name'])
    .select(sql<string>`count(*) OVER ()`.as('total'))
    .where('l.visit_id', '=', visitId)
    .orderBy('l.happened_on', 'desc')
    .orderBy('l.written_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof logRows>['executeTakeFirstOrThrow']>>

const toEntry = (row: Row): LogEntry => ({
  id: row.id,
  happenedOn: row.happened_on as LocalDate,
  kind: row.kind as LogKind,
  withRole: row.with_role as LogRole,
  body: row.body,
  letterId: row.letter_id,
  version: row.version,
  by: row.name ?? 'een oud-collega',
  at: row.written_at,
})

/** One page of the log of a visit, the latest day first. Beyond the last page there are no rows. */
export async function listLog(
  tx: Tx,
  visitId: string,
  page: number,
  pageSize: number,
): Promise<PageOf<LogEntry>> {
  const rows = await logRows(tx, visitId)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return toLogPage(rows, page, pageSize)
}

export const toLogPage = (rows: readonly Row[], page: number, pageSize: number): PageOf<LogEntry> => ({
  rows: rows.map(toEntry),
  page,
  pageSize,
  total: Number(rows[0]?.total ?? 0),
})

/** @throws NotFound when the visit has no such entry */
export async function getLogEntry(tx: Tx, visitId: string, id: string): Promise<LogEntry> {
  const row = await logRows(tx, visitId).where('l.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toEntry(row)
}

const columns = ({ happenedOn, kind, withRole, body }: LogDraft) => ({
  happened_on: happenedOn,
  kind,
  with_role: withRole,
  body,
})

export async function insertLogEntry(
  tx: WriteTx,
  visitId: string,
  draft: LogDraft,
  letterId: string | null,
  now: Date,
): Promise<string> {
  const id = newId<'LogEntryId'>()
  await tx.sql
    .insertInto('visit_log')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      visit_id: visitId,
      ...columns(draft),
      letter_id: letterId,
      version: 1,
      written_by: tx.scope.person ?? '',
      written_at: now,
    })
    .execute()
  return id
}

/**
 * Saves a corrected entry.
 * @throws Conflict when it was corrected since this version was read
 */
export async function saveLogEntry(
  tx: WriteTx,
  visitId: string,
  entry: LogEntry,
  draft: LogDraft,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit_log')
    .set({ ...columns(draft), version: entry.version + 1 })
    .where('id', '=', entry.id)
    .where('version', '=', entry.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) return
  const stored = await getLogEntry(tx, visitId, entry.id)
  throw new Conflict({ mine: draft.body, theirs: stored.body, theirVersion: stored.version })
}
