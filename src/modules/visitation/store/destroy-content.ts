// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { destroyHandovers } from '../../../platform/handover/destroy.ts'
import type { DestroyedCount, DestroyedKind } from '../domain/destruction.ts'
import { reportHandovers } from '../domain/report-document.ts'
import { textKinds } from '../domain/report-parts.ts'
import type { VisitId } from '../domain/visit.ts'

/** Everything of one kind as text, each piece with the id that made it unlike any other; empty when there was nothing. */
type Destroyed = readonly (readonly string[])[]
type Destroy = (tx: WriteTx, visitId: VisitId, municipality: OrganisationId, now: Date) => Promise<Destroyed>

/**
 * Destroys the notes and drafts of a visit in the organisation of the scope, in the order of the certificate; the final report
 * stays. The versions go before the rows that name them.
 * @returns of each kind how many there were, with a digest over them
 */
export async function destroyContent(
  tx: WriteTx,
  visitId: VisitId,
  municipality: OrganisationId,
  now: Date,
): Promise<DestroyedCount[]> {
  const versions = await destroyVersions(tx, visitId)
  const counts: DestroyedCount[] = []
  for (const [kind, destroy] of Object.entries(destroyers) as [DestroyedKind, Destroy][])
    counts.push(counted(kind, kind === 'versions' ? versions : await destroy(tx, visitId, municipality, now)))
  return counts.filter(one => one.count > 0)
}

function counted(kind: DestroyedKind, pieces: Destroyed): DestroyedCount {
  const lines = pieces.map(piece => JSON.stringify(piece)).sort()
  return { kind, count: lines.length, sha256: createHash('sha256').update(lines.join('\n')).digest('hex') }
}

const destroyers: Readonly<Record<DestroyedKind, Destroy>> = {
  notes: async (tx, visitId) =>
    (
      await tx.sql
        .deleteFrom('conversation_note')
        .where('visit_id', '=', visitId)
        .returning(['id', 'body'])
        .execute()
    ).map(row => [row.id, row.body]),
  reasons: async (tx, visitId) => {
    const before = await tx.sql
      .selectFrom('conversation_topic')
      .select(['topic_code', 'reason'])
      .where('visit_id', '=', visitId)
      .where('reason', '<>', '')
      .execute()
    await tx.sql
      .updateTable('conversation_topic')
      .set({ reason: '' })
      .where('visit_id', '=', visitId)
      .execute()
    return before.map(row => [visitId, row.topic_code, row.reason])
  },
  draftParts: async (tx, visitId) => {
    const where = { visit_id: visitId }
    const paragraphs = await tx.sql
      .deleteFrom('report_paragraph')
      .where('visit_id', '=', where.visit_id)
      .returning(['id', 'body'])
      .execute()
    const perspectives = await tx.sql
      .deleteFrom('action_perspective')
      .where('visit_id', '=', where.visit_id)
      .returning(['id', 'title', 'body'])
      .execute()
    const summary = await tx.sql
      .selectFrom('report')
      .select('summary')
      .where('visit_id', '=', visitId)
      .where('summary', '<>', '')
      .execute()
    await tx.sql.updateTable('report').set({ summary: '' }).where('visit_id', '=', visitId).execute()
    return [
      ...paragraphs.map(row => [row.id, row.body]),
      ...perspectives.map(row => [row.id, row.title, row.body]),
      ...summary.map(row => [visitId, row.summary]),
    ]
  },
  answers: async (tx, visitId) =>
    (
      await tx.sql
        .deleteFrom('reaction_answer')
        .where('visit_id', '=', visitId)
        .returning(['paragraph_id', 'body'])
        .execute()
    ).map(row => [row.paragraph_id, row.body]),
  versions: async () => [],
  drafts: async (tx, visitId, municipality, now) =>
    (
      await destroyHandovers(tx, { to: municipality, kind: reportHandovers.draft, subjectId: visitId }, now)
    ).map(({ id, sha256 }) => [id, sha256]),
  remarks: async (tx, visitId) =>
    (
      await tx.sql
        .deleteFrom('comment')
        .where(({ fn, val }) => fn<boolean>('starts_with', ['subject_id', val(visitId)]))
        .returning(['id', 'body'])
        .execute()
    ).map(row => [row.id, row.body]),
  found: async (tx, visitId) =>
    (
      await tx.sql
        .deleteFrom('search_entry')
        .where('organisation_id', '=', tx.scope.organisation ?? '')
        .where('kind', 'not in', keptInSearch)
        .where(({ fn, val }) => fn<boolean>('starts_with', ['subject_id', val(visitId)]))
        .returning(['kind', 'subject_id', 'body'])
        .execute()
    ).map(row => [row.kind, row.subject_id, row.body]),
}

/** That there was a visit stays findable (actions/find-visit.ts). */
const keptInSearch = ['visit', 'visitOfMember']

/** Kinds of texts whose id begins with the visit; a version of a note has the id of its note. */
const versionKinds = [...Object.values(textKinds), 'visitation.conversationTopic']

const destroyVersions = async (tx: WriteTx, visitId: VisitId): Promise<Destroyed> =>
  (
    await tx.sql
      .deleteFrom('text_version')
      .where(({ and, or, eb, fn, val, selectFrom }) =>
        or([
          and([
            eb('subject_kind', 'in', versionKinds),
            fn<boolean>('starts_with', ['subject_id', val(visitId)]),
          ]),
          and([
            eb('subject_kind', '=', 'conversationNote'),
            eb(
              'subject_id',
              'in',
              selectFrom('conversation_note')
                .select(sql<string>`id::text`.as('id'))
                .where('visit_id', '=', visitId),
            ),
          ]),
        ]),
      )
      .returning(['subject_kind', 'subject_id', 'version', 'body'])
      .execute()
  ).map(row => [row.subject_kind, row.subject_id, `${row.version}`, row.body])
