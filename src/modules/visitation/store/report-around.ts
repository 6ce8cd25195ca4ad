// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ConversationTopic } from '../domain/conversation.ts'
import type { Verdict } from '../domain/report.ts'
import type { Answer, ReleaseStage } from '../domain/report-release.ts'
import type { VisitId } from '../domain/visit.ts'
import type { StoredRelease } from './release.ts'

/** What stands around a report on each of its pages. */
export type ReportAround = {
  readonly answers: readonly Answer[]
  /** Also of revisions that no longer hold; oldest first. */
  readonly releases: readonly StoredRelease[]
  readonly topics: readonly ConversationTopic[]
  /** Names of all municipalities, those that ended included; at most 1000. */
  readonly municipalityNames: readonly string[]
}

/** All of it in one statement; each list as its own store function gives it. */
export async function readReportAround(tx: Tx, visitId: VisitId): Promise<ReportAround> {
  const row = await tx.sql
    .selectNoFrom(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('reaction_answer')
          .select(['paragraph_id', 'verdict', 'body', 'version', 'draft_version'])
          .where('visit_id', '=', visitId),
      ).as('answers'),
      jsonArrayFrom(
        eb
          .selectFrom('report_release as r')
          .leftJoin('person as p', 'p.id', 'r.person_id')
          .select(['r.stage', 'r.revision', 'r.person_id', 'r.at', 'p.name'])
          .where('r.visit_id', '=', visitId)
          .orderBy('r.at')
          .limit(500),
      ).as('releases'),
      jsonArrayFrom(
        eb
          .selectFrom('conversation_topic')
          .select(['topic_code as code', 'reason', 'position', 'version'])
          .where('visit_id', '=', visitId)
          .orderBy('position')
          .orderBy('topic_code'),
      ).as('topics'),
      jsonArrayFrom(
        eb.selectFrom('organisation').select('name').where('kind', '=', 'municipality').limit(1000),
      ).as('municipalities'),
    ])
    .executeTakeFirstOrThrow()
  return {
    answers: row.answers.map(one => ({
      paragraph: one.paragraph_id,
      verdict: one.verdict as Verdict,
      body: one.body,
      version: one.version,
      draft: one.draft_version,
    })),
    releases: row.releases.map(one => ({
      stage: one.stage as ReleaseStage,
      revision: one.revision,
      person: one.person_id as PersonId,
      name: one.name ?? 'een oud-collega',
      at: new Date(one.at),
    })),
    topics: row.topics,
    municipalityNames: row.municipalities.map(one => one.name),
  }
}
