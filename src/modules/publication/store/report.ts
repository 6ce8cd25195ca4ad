// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { ChapterCode } from '../../../../content/texts/final-report.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { allChapters, type Chapter, type RoundReport } from '../domain/round-report.ts'

/** The final report of a round of the committee of the scope; an empty one while nothing was written. */
export async function findReport(tx: Tx, roundId: string): Promise<RoundReport> {
  const row = await tx.sql
    .selectFrom('round_report as r')
    .where('r.round_id', '=', roundId)
    .select(['r.revision', 'r.released_on'])
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('round_report_chapter as c')
          .whereRef('c.round_id', '=', 'r.round_id')
          .select(['c.code', 'c.body', 'c.version']),
      ).as('chapters'),
      jsonArrayFrom(
        eb
          .selectFrom('round_report_release as s')
          .leftJoin('person as p', 'p.id', 's.person_id')
          .whereRef('s.round_id', '=', 'r.round_id')
          .whereRef('s.revision', '=', 'r.revision')
          .select(['s.person_id as person', 'p.name'])
          .orderBy('s.at'),
      ).as('releases'),
    ])
    .executeTakeFirst()
  return {
    roundId,
    revision: row?.revision ?? 0,
    releasedOn: (row?.released_on ?? null) as LocalDate | null,
    chapters: allChapters((row?.chapters ?? []) as Chapter[]),
    releases: (row?.releases ?? []).map(one => ({
      person: one.person as PersonId,
      name: one.name ?? 'een oud-collega',
    })),
  }
}

/** The same, held until the end of the transaction; made when it was not there. */
export async function lockReport(tx: WriteTx, roundId: string): Promise<RoundReport> {
  await tx.sql
    .insertInto('round_report')
    .values({ organisation_id: tx.scope.organisation ?? '', round_id: roundId })
    .onConflict(oc => oc.doNothing())
    .execute()
  await tx.sql
    .selectFrom('round_report')
    .select('revision')
    .where('round_id', '=', roundId)
    .forUpdate()
    .execute()
  return findReport(tx, roundId)
}

/** Saves a chapter; every change is a new revision of the report. @throws Conflict when somebody saved in between */
export async function saveChapter(
  tx: WriteTx,
  report: RoundReport,
  now: Chapter,
  change: { readonly body: string; readonly version: number },
): Promise<number> {
  if (now.version !== change.version)
    throw new Conflict({ mine: change.body, theirs: now.body, theirVersion: now.version })
  const key = { organisation_id: tx.scope.organisation ?? '', round_id: report.roundId }
  const saved = { body: change.body, version: now.version + 1 }
  await tx.sql
    .insertInto('round_report_chapter')
    .values({ ...key, code: now.code, ...saved })
    .onConflict(oc => oc.columns(['organisation_id', 'round_id', 'code']).doUpdateSet(saved))
    .execute()
  await tx.sql
    .updateTable('round_report')
    .set({ revision: report.revision + 1 })
    .where('round_id', '=', report.roundId)
    .execute()
  return saved.version
}

export async function insertRelease(
  tx: WriteTx,
  { roundId, revision }: RoundReport,
  now: Date,
): Promise<void> {
  await tx.sql
    .insertInto('round_report_release')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      round_id: roundId,
      revision,
      person_id: tx.scope.person ?? '',
      at: now,
    })
    .execute()
}

export async function markReportReleased(tx: WriteTx, roundId: string, on: LocalDate): Promise<void> {
  await tx.sql.updateTable('round_report').set({ released_on: on }).where('round_id', '=', roundId).execute()
}

/** Addresses of everybody who ever wrote in any chapter of this report. */
export async function listWriterEmails(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('text_version as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select('p.email')
    .distinct()
    .where('v.subject_kind', '=', 'publication.chapter')
    .where(eb => eb(eb.fn('starts_with', ['v.subject_id', eb.val(`${roundId}:`)]), '=', eb.val(true)))
    .execute()
  return rows.map(row => row.email)
}

/** A chapter of a report. The type leaves no other code. */
export const chapterOf = (report: RoundReport, code: ChapterCode): Chapter =>
  report.chapters.find(one => one.code === code) ?? { code, body: '', version: 0 }
