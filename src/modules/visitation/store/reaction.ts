// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../kernel/errors.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Reaction, Verdict } from '../domain/report.ts'
import type { KeptReaction } from '../domain/report-reaction.ts'
import type { Answer } from '../domain/report-release.ts'
import type { VisitId } from '../domain/visit.ts'

/** The municipality's reactions so far to this version of the draft. */
export async function listReactions(tx: Tx, visitId: VisitId, draft: number): Promise<KeptReaction[]> {
  const rows = await tx.sql
    .selectFrom('reaction')
    .select(['paragraph_id', 'kind', 'body', 'version', 'saved_at'])
    .where('visit_id', '=', visitId)
    .where('draft_version', '=', draft)
    .execute()
  return rows.map(row => ({
    paragraph: row.paragraph_id,
    kind: row.kind as Reaction,
    body: row.body,
    version: row.version,
    savedAt: row.saved_at,
  }))
}

/** Holds the municipality's case, so that reacting, handing in and sharing come one after the other. */
export async function lockParticipation(tx: WriteTx, visitId: string): Promise<void> {
  await tx.sql
    .selectFrom('participation')
    .select('version')
    .where('visit_id', '=', visitId)
    .forUpdate()
    .execute()
}

type Saved = Pick<KeptReaction, 'paragraph' | 'kind' | 'body' | 'version'> & { readonly draft: number }

/**
 * Saves a reaction; version 0 is the first to this draft. It takes the place of one to an earlier draft, and counts on.
 * @returns the new version
 * @throws Conflict when a colleague saved in between
 */
export async function saveReaction(tx: WriteTx, visitId: VisitId, saved: Saved, now: Date): Promise<number> {
  const { kind, body, draft } = saved
  const values = { kind, body, draft_version: draft, person_id: tx.scope.person ?? '', saved_at: now }
  const row = await tx.sql
    .insertInto('reaction')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      paragraph_id: saved.paragraph,
      version: 1,
      ...values,
    })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'visit_id', 'paragraph_id'])
        .doUpdateSet(eb => ({ ...values, version: eb('reaction.version', '+', 1) }))
        .where(({ eb, and, or }) =>
          or([
            and([eb('reaction.draft_version', '=', draft), eb('reaction.version', '=', saved.version)]),
            and([eb('reaction.draft_version', '<', draft), eb(eb.val(saved.version), '=', 0)]),
          ]),
        ),
    )
    .returning('version')
    .executeTakeFirst()
  if (row) return row.version
  const theirs = (await listReactions(tx, visitId, draft)).find(one => one.paragraph === saved.paragraph)
  throw new Conflict({
    mine: saved.body,
    theirs: theirs?.body ?? '',
    theirVersion: theirs?.version ?? saved.version,
  })
}

/** The committee's last answer about each paragraph to which something was said. */
export async function listReactionAnswers(tx: Tx, visitId: VisitId): Promise<Answer[]> {
  const rows = await tx.sql
    .selectFrom('reaction_answer')
    .select(['paragraph_id', 'verdict', 'body', 'version', 'draft_version'])
    .where('visit_id', '=', visitId)
    .execute()
  return rows.map(row => ({
    paragraph: row.paragraph_id,
    verdict: row.verdict as Verdict,
    body: row.body,
    version: row.version,
    draft: row.draft_version,
  }))
}

/** Saves an answer while the report is locked. */
export async function saveReactionAnswer(tx: WriteTx, visitId: VisitId, answer: Answer): Promise<void> {
  const values = {
    verdict: answer.verdict,
    body: answer.body,
    version: answer.version,
    draft_version: answer.draft,
    person_id: tx.scope.person ?? '',
  }
  await tx.sql
    .insertInto('reaction_answer')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      paragraph_id: answer.paragraph,
      ...values,
    })
    .onConflict(oc => oc.columns(['organisation_id', 'visit_id', 'paragraph_id']).doUpdateSet(values))
    .execute()
}
