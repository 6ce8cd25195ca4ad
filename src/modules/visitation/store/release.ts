// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { textKinds } from '../domain/report-parts.ts'
import type { ReleaseStage } from '../domain/report-release.ts'
import type { VisitId } from '../domain/visit.ts'

export type StoredRelease = {
  readonly stage: ReleaseStage
  readonly revision: number
  readonly person: PersonId
  readonly name: string
  readonly at: Date
}

/** Every release of a report, also of revisions that no longer hold; oldest first. */
export async function listReleases(tx: Tx, visitId: VisitId): Promise<StoredRelease[]> {
  const rows = await tx.sql
    .selectFrom('report_release as r')
    .leftJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.stage', 'r.revision', 'r.person_id', 'r.at', 'p.name'])
    .where('r.visit_id', '=', visitId)
    .orderBy('r.at')
    .limit(500)
    .execute()
  return rows.map(row => ({
    stage: row.stage as ReleaseStage,
    revision: row.revision,
    person: row.person_id as PersonId,
    name: row.name ?? 'een oud-collega',
    at: row.at,
  }))
}

/** Keeps that the person of the scope releases this revision. */
export async function insertRelease(
  tx: WriteTx,
  visitId: VisitId,
  stage: ReleaseStage,
  revision: number,
  now: Date,
): Promise<void> {
  await tx.sql
    .insertInto('report_release')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      stage,
      revision,
      person_id: tx.scope.person ?? '',
      at: now,
    })
    .execute()
}

/** Addresses of everybody who ever wrote in any part of this report, parts that were removed included. */
export async function listWriterEmails(tx: Tx, visitId: VisitId): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('text_version as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select('p.email')
    .distinct()
    .where('v.subject_kind', 'in', Object.values(textKinds))
    .where(eb => eb(eb.fn('starts_with', ['v.subject_id', eb.val(visitId)]), '=', eb.val(true)))
    .execute()
  return rows.map(row => row.email)
}
