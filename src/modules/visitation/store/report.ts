// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { ReportSection } from '../domain/handover-documents.ts'
import {
  type Paragraph,
  type Perspective,
  type Report,
  type ReportStage,
  reportSections,
} from '../domain/report-parts.ts'
import type { VisitId } from '../domain/visit.ts'

/** The report of a visit as the committee keeps it, with its parts in reading order. */
export async function findReport(tx: Tx, visitId: VisitId): Promise<Report | undefined> {
  const row = await tx.sql.selectFrom('report').selectAll().where('visit_id', '=', visitId).executeTakeFirst()
  return row && withParts(tx, visitId, row)
}

/**
 * The report, held until the transaction ends, so that changes and releases come one after the other. Begins it when
 * nothing was written yet.
 */
export async function lockReport(tx: WriteTx, visitId: VisitId, now: Date): Promise<Report> {
  await tx.sql
    .insertInto('report')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      stage: 'writing',
      created_at: now,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
  const row = await tx.sql
    .selectFrom('report')
    .selectAll()
    .where('visit_id', '=', visitId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return withParts(tx, visitId, row)
}

type ReportRow = { stage: string; revision: number; summary: string; summary_version: number }

async function withParts(tx: Tx, visitId: VisitId, row: ReportRow): Promise<Report> {
  return {
    visitId,
    stage: row.stage as ReportStage,
    revision: row.revision,
    summary: row.summary,
    summaryVersion: row.summary_version,
    paragraphs: await listParagraphs(tx, visitId),
    perspectives: await listPerspectives(tx, visitId),
  }
}

async function listParagraphs(tx: Tx, visitId: VisitId): Promise<Paragraph[]> {
  const rows = await tx.sql
    .selectFrom('report_paragraph')
    .select(['id', 'section', 'body', 'version'])
    .where('visit_id', '=', visitId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const paragraphs = rows.map(row => ({ ...row, section: row.section as ReportSection }))
  return reportSections.flatMap(section => paragraphs.filter(one => one.section === section))
}

const listPerspectives = (tx: Tx, visitId: VisitId): Promise<Perspective[]> =>
  tx.sql
    .selectFrom('action_perspective')
    .select(['id', 'topic_code as topic', 'title', 'body', 'version'])
    .where('visit_id', '=', visitId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** Counts a change of any part; what was released before no longer counts. */
export async function raiseRevision(tx: WriteTx, visitId: VisitId): Promise<void> {
  await tx.sql
    .updateTable('report')
    .set({ revision: sql<number>`revision + 1` })
    .where('visit_id', '=', visitId)
    .execute()
}

export async function saveStage(tx: WriteTx, visitId: VisitId, stage: ReportStage): Promise<void> {
  await tx.sql.updateTable('report').set({ stage }).where('visit_id', '=', visitId).execute()
}

/** @returns the new version */
export async function saveSummary(tx: WriteTx, report: Report, summary: string): Promise<number> {
  const version = report.summaryVersion + 1
  await tx.sql
    .updateTable('report')
    .set({ summary, summary_version: version })
    .where('visit_id', '=', report.visitId)
    .execute()
  return version
}
