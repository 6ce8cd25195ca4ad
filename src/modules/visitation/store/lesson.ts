// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Lesson, LessonKind } from '../domain/lesson.ts'

/** What was written of a visit: at most one of each kind. */
export async function listLessons(tx: Tx, visitId: string): Promise<Lesson[]> {
  const rows = await tx.sql
    .selectFrom('visit_lesson')
    .select(['kind', 'body', 'version', 'saved_at'])
    .where('visit_id', '=', visitId)
    .execute()
  return rows.map(row => ({
    kind: row.kind as LessonKind,
    body: row.body,
    version: row.version,
    savedAt: row.saved_at,
  }))
}

/** What was written of the visits of a round, with the municipality only to leave out those of somebody who is tied. */
export async function listLessonsOfRound(
  tx: Tx,
  roundId: string,
): Promise<{ readonly municipality: OrganisationId; readonly kind: LessonKind; readonly body: string }[]> {
  const rows = await tx.sql
    .selectFrom('visit_lesson as l')
    .innerJoin('visit as v', join =>
      join.onRef('v.organisation_id', '=', 'l.organisation_id').onRef('v.id', '=', 'l.visit_id'),
    )
    .select(['v.municipality_id', 'l.kind', 'l.body'])
    .where('v.round_id', '=', roundId)
    .limit(1000)
    .execute()
  return rows.map(row => ({
    municipality: row.municipality_id as OrganisationId,
    kind: row.kind as LessonKind,
    body: row.body,
  }))
}

/** Saves a text if its version is still the one before. @returns false when it was saved meanwhile */
export async function saveLesson(
  tx: WriteTx,
  visitId: string,
  { kind, body, version }: Pick<Lesson, 'kind' | 'body' | 'version'>,
  now: Date,
): Promise<boolean> {
  const written = { body, version, person_id: tx.scope.person ?? '', saved_at: now }
  const saved = await tx.sql
    .insertInto('visit_lesson')
    .values({ organisation_id: tx.scope.organisation ?? '', visit_id: visitId, kind, ...written })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'visit_id', 'kind'])
        .doUpdateSet(written)
        .where(sql<boolean>`visit_lesson.version = ${version} - 1`),
    )
    .returning('kind')
    .executeTakeFirst()
  return saved !== undefined
}
