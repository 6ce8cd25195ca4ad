// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { HandoverRow } from '../../../db/tables.ts'
import { NotFound } from '../../kernel/errors.ts'
import { type HandoverId, newId, type OrganisationId, type PersonId } from '../../kernel/ids.ts'
import type { Tx, WriteTx } from '../db/tx.ts'
import type { Handover, HandoverFile } from './handover.ts'

/** What is given: from the scope's organisation, by the scope's person. */
export type Release<Document> = {
  readonly to: OrganisationId
  readonly kind: string
  readonly subjectId: string
  readonly document: Document
  readonly ground: string
  readonly until?: string
  readonly files?: readonly HandoverFile[]
}

const pieceSize = 262_144

/**
 * Gives a copy to another organisation, with its digest in the giver's audit chain. The version counts up per kind and
 * subject; two releases at once cannot get the same one.
 */
export async function handOver<Document>(
  tx: WriteTx,
  release: Release<Document>,
  now: Date,
): Promise<Handover<Document>> {
  const from = tx.scope.organisation
  if (from === null) throw new Error('handover: no organisation in scope')
  const id = newId<'HandoverId'>()
  const text = JSON.stringify(release.document)
  const digest = createHash('sha256').update(text).digest()
  const { version } = await tx.sql
    .insertInto('handover')
    .values(eb => ({
      id,
      from_organisation: from,
      to_organisation: release.to,
      kind: release.kind,
      subject_id: release.subjectId,
      version: eb
        .selectFrom('handover')
        .where('from_organisation', '=', from)
        .where('to_organisation', '=', release.to)
        .where('kind', '=', release.kind)
        .where('subject_id', '=', release.subjectId)
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('next')),
      document: text,
      document_hash: digest,
      by_person: tx.scope.person,
      ground: release.ground,
      until_on: release.until ?? null,
      created_at: now,
    }))
    .returning('version')
    .executeTakeFirstOrThrow()
  for (const file of release.files ?? []) await insertFile(tx, from, id, file)
  tx.handedOver(release.to)
  tx.record({
    action: 'handover.given',
    object: { kind: release.kind, id },
    details: { to: release.to, subject: release.subjectId, version, sha256: digest.toString('hex') },
  })
  return {
    id,
    from,
    version,
    to: release.to,
    kind: release.kind,
    subjectId: release.subjectId,
    document: release.document,
    by: tx.scope.person,
    ground: release.ground,
    until: release.until ?? null,
    createdAt: now,
    withdrawnAt: null,
  }
}

async function insertFile(tx: WriteTx, from: string, handoverId: string, file: HandoverFile): Promise<void> {
  const sha256 = createHash('sha256').update(file.bytes).digest()
  for (let n = 0; n * pieceSize < file.bytes.length; n += 1)
    await tx.sql
      .insertInto('handover_file')
      .values({
        from_organisation: from,
        handover_id: handoverId,
        name: file.name,
        type: file.type,
        sha256,
        n,
        size: file.bytes.length,
        bytes: file.bytes.subarray(n * pieceSize, (n + 1) * pieceSize),
      })
      .execute()
}

const columns = [
  'id',
  'from_organisation',
  'to_organisation',
  'kind',
  'subject_id',
  'version',
  'document',
  'by_person',
  'ground',
  'until_on',
  'created_at',
  'withdrawn_at',
] as const

type Which = { readonly kind: string; readonly subjectId: string }

/** What the scope's organisation gave, and what it took in: one that is still to be judged, was refused or destroyed, is not there. */
const believed = (tx: Tx) =>
  tx.sql
    .selectFrom('handover as h')
    .select(columns)
    .where('h.destroyed_at', 'is', null)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('h.from_organisation', '=', tx.scope.organisation ?? ''),
        exists(
          selectFrom('handover_receipt as r')
            .select('r.handover_id')
            .whereRef('r.from_organisation', '=', 'h.from_organisation')
            .whereRef('r.handover_id', '=', 'h.id')
            .where('r.is_refused', '=', false),
        ),
      ]),
    )

/** The newest version of a kind about a subject that the scope's organisation gave or took in, unless it was withdrawn. */
export async function findHandover<Document>(tx: Tx, which: Which): Promise<Handover<Document> | undefined> {
  const row = await believed(tx)
    .where('kind', '=', which.kind)
    .where('subject_id', '=', which.subjectId)
    .where('withdrawn_at', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toHandover<Document>(row)
}

/** The newest version of a kind about each of these subjects, by subject. */
export async function findNewestOf<Document>(
  tx: Tx,
  kind: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Handover<Document>>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await believed(tx)
    .distinctOn('subject_id')
    .where('kind', '=', kind)
    .where('subject_id', 'in', [...subjectIds])
    .where('withdrawn_at', 'is', null)
    .orderBy('subject_id')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(row => [row.subject_id, toHandover<Document>(row)]))
}

/** The same for several kinds at once: at most one of each. `withdrawn` kinds are found also when the newest was withdrawn. */
export async function findHandovers(
  tx: Tx,
  which: {
    readonly kinds: readonly string[]
    readonly withdrawn?: readonly string[]
    readonly subjectId: string
  },
): Promise<Handover[]> {
  const rows = await believed(tx)
    .distinctOn('kind')
    .where('kind', 'in', [...which.kinds])
    .where('subject_id', '=', which.subjectId)
    .where(eb => eb.or([eb('withdrawn_at', 'is', null), eb('kind', 'in', ['', ...(which.withdrawn ?? [])])]))
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => toHandover(row))
}

/** Every version of some kinds about a subject that was not withdrawn, oldest first. At most 200. */
export async function listVersionsOf(
  tx: Tx,
  which: { readonly kinds: readonly string[]; readonly subjectId: string },
): Promise<Handover[]> {
  const rows = await believed(tx)
    .where('kind', 'in', [...which.kinds])
    .where('subject_id', '=', which.subjectId)
    .where('withdrawn_at', 'is', null)
    .orderBy('created_at')
    .orderBy('version')
    .limit(200)
    .execute()
  return rows.map(row => toHandover(row))
}

/** Every version about a subject, oldest first, of all kinds that begin with `prefix`. At most 200. */
export async function listHandovers(tx: Tx, subjectId: string, prefix: string): Promise<Handover[]> {
  const rows = await believed(tx)
    .where('subject_id', '=', subjectId)
    .where('kind', 'like', `${prefix}%`)
    .orderBy('created_at')
    .limit(200)
    .execute()
  return rows.map(row => toHandover(row))
}

/**
 * One file of a handover that was found, put together again.
 * @throws NotFound when the scope's organisation neither gave nor got it
 */
export async function getHandoverFile(tx: Tx, handoverId: string, name: string): Promise<HandoverFile> {
  const pieces = await tx.sql
    .selectFrom('handover_file')
    .select(['type', 'bytes'])
    .where('handover_id', '=', handoverId)
    .where('name', '=', name)
    .orderBy('n')
    .execute()
  const first = pieces[0]
  if (!first) throw new NotFound()
  return { name, type: first.type, bytes: Buffer.concat(pieces.map(piece => piece.bytes)) }
}

/** Takes back a release: the receiver sees that it was withdrawn, the copy stays readable to the giver. */
export async function withdrawHandover(tx: WriteTx, id: HandoverId, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('handover')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
  tx.record({ action: 'handover.withdrawn', object: { kind: 'handover', id } })
}

export const toHandover = <Document>(
  row: Pick<HandoverRow, Exclude<(typeof columns)[number], 'document'>> & { document: unknown },
): Handover<Document> => ({
  id: row.id as HandoverId,
  from: row.from_organisation as OrganisationId,
  to: row.to_organisation as OrganisationId,
  kind: row.kind,
  subjectId: row.subject_id,
  version: row.version,
  document: row.document as Document,
  by: row.by_person as PersonId | null,
  ground: row.ground,
  until: row.until_on,
  createdAt: row.created_at,
  withdrawnAt: row.withdrawn_at,
})
