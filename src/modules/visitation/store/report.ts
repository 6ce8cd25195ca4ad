// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { ReportSection } from '../domain/handover-documents.ts'
import { type Report, type ReportStage, reportSections } from '../domain/report-parts.ts'
import type { VisitId } from '../domain/visit.ts'
import { openCorrections, toCorrection } from './correction.ts'

/** The report of a visit as the committee keeps it, with its parts in reading order. */
export async function findReport(tx: Tx, visitId: VisitId): Promise<Report | undefined> {
  const row = await withParts(tx, visitId).executeTakeFirst()
  return row && toReport(visitId, row)
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
  // First held, then read: what was read while waiting for the lock would be from before it.
  await tx.sql
    .selectFrom('report')
    .select('visit_id')
    .where('visit_id', '=', visitId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return toReport(visitId, await withParts(tx, visitId).executeTakeFirstOrThrow())
}

/** The report with its parts, in one statement. */
const withParts = (tx: Tx, visitId: VisitId) =>
  tx.sql
    .selectFrom('report')
    .select(['stage', 'revision', 'summary', 'summary_version'])
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('report_paragraph')
          .select(['id', 'section', 'body', 'version'])
          .where('visit_id', '=', visitId)
          .orderBy('position')
          .orderBy('id'),
      ).as('paragraphs'),
      jsonArrayFrom(
        eb
          .selectFrom('action_perspective')
          .select(['id', 'topic_code as topic', 'title', 'body', 'version'])
          .where('visit_id', '=', visitId)
          .orderBy('position')
          .orderBy('id'),
      ).as('perspectives'),
      jsonArrayFrom(openCorrections(tx, visitId)).as('corrections'),
    ])
    .where('visit_id', '=', visitId)

type Row = Awaited<ReturnType<ReturnType<typeof withParts>['executeTakeFirstOrThrow']>>

function toReport(visitId: VisitId, row: Row): Report {
  const paragraphs = row.paragraphs.map(one => ({ ...one, section: one.section as ReportSection }))
  return {
    visitId,
    stage: row.stage as ReportStage,
    revision: row.revision,
    summary: row.summary,
    summaryVersion: row.summary_version,
    paragraphs: reportSections.flatMap(section => paragraphs.filter(one => one.section === section)),
    perspectives: row.perspectives,
    correction: row.corrections.map(toCorrection)[0],
  }
}

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
