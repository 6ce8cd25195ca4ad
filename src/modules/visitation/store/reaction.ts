// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../kernel/errors.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Reaction, Verdict } from '../domain/report.ts'
import type { KeptReaction } from '../domain/report-reaction.ts'
import type { Answer } from '../domain/report-release.ts'
import type { VisitId } from '../domain/visit.ts'

/** The municipality's reactions to the draft so far. */
export async function listReactions(tx: Tx, visitId: VisitId): Promise<KeptReaction[]> {
  const rows = await tx.sql
    .selectFrom('reaction')
    .select(['paragraph_id', 'kind', 'body', 'version', 'saved_at'])
    .where('visit_id', '=', visitId)
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

type Saved = Pick<KeptReaction, 'paragraph' | 'kind' | 'body' | 'version'>

/**
 * Saves a reaction; version 0 is the first.
 * @returns the new version
 * @throws Conflict when a colleague saved in between
 */
export async function saveReaction(tx: WriteTx, visitId: VisitId, saved: Saved, now: Date): Promise<number> {
  const values = { kind: saved.kind, body: saved.body, person_id: tx.scope.person ?? '', saved_at: now }
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
        .doUpdateSet({ ...values, version: saved.version + 1 })
        .where('reaction.version', '=', saved.version),
    )
    .returning('version')
    .executeTakeFirst()
  if (row) return row.version
  const theirs = (await listReactions(tx, visitId)).find(one => one.paragraph === saved.paragraph)
  throw new Conflict({
    mine: saved.body,
    theirs: theirs?.body ?? '',
    theirVersion: theirs?.version ?? saved.version,
  })
}

/** The committee's answers to the reactions that were handed in. */
export async function listReactionAnswers(tx: Tx, visitId: VisitId): Promise<Answer[]> {
  const rows = await tx.sql
    .selectFrom('reaction_answer')
    .select(['paragraph_id', 'verdict', 'body', 'version'])
    .where('visit_id', '=', visitId)
    .execute()
  return rows.map(row => ({
    paragraph: row.paragraph_id,
    verdict: row.verdict as Verdict,
    body: row.body,
    version: row.version,
  }))
}

/** Saves an answer while the report is locked. */
export async function saveReactionAnswer(tx: WriteTx, visitId: VisitId, answer: Answer): Promise<void> {
  const values = {
    verdict: answer.verdict,
    body: answer.body,
    version: answer.version,
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
