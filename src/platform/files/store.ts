// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { FileRow } from '../../../db/tables.ts'
import { NotFound } from '../../kernel/errors.ts'
import { type Branded, newId } from '../../kernel/ids.ts'
import { isTlp, type Tlp } from '../../kernel/tlp.ts'
import type { Tx, WriteTx } from '../db/tx.ts'
import { type FileKind, isFileKind } from './file-kinds.ts'
import { join, split } from './pieces.ts'

export type FileId = Branded<'FileId'>

export type StoredFile = {
  readonly id: FileId
  readonly title: string
  readonly kind: FileKind
  readonly tlp: Tlp
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly createdAt: Date
}

export type NewFile = {
  readonly title: string
  /** From checkUpload, or what a writer made. */
  readonly kind: FileKind
  readonly tlp: Tlp
  readonly bytes: Uint8Array
}

/** Keeps a file for the scope's organisation, with its digest in the audit chain. It never changes afterwards. */
export async function saveFile(tx: WriteTx, file: NewFile, now: Date): Promise<StoredFile> {
  const organisation = organisationOf(tx)
  const bytes = Buffer.from(file.bytes)
  const id = newId<'FileId'>()
  const digest = createHash('sha256').update(bytes).digest()
  const { title, kind, tlp } = file
  const row = {
    organisation_id: organisation,
    id,
    title,
    kind,
    tlp,
    size: bytes.length,
    sha256: digest,
    created_at: now,
    created_by: tx.scope.person,
  }
  await tx.sql.insertInto('file').values(row).execute()
  for (const [n, piece] of split(bytes).entries())
    await tx.sql
      .insertInto('file_piece')
      .values({ organisation_id: organisation, file_id: id, n, bytes: piece })
      .execute()
  tx.record({
    action: 'file.saved',
    object: { kind: 'file', id },
    details: { kind, tlp, size: bytes.length, sha256: digest.toString('hex') },
  })
  return toFile(row)
}

/** What the file is, without its bytes. @throws NotFound, also when it is another organisation's */
export async function getFile(tx: Tx, id: FileId): Promise<StoredFile> {
  const row = await tx.sql
    .selectFrom('file')
    .selectAll()
    .where('organisation_id', '=', organisationOf(tx))
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return toFile(row)
}

/**
 * The file with its bytes.
 * @throws NotFound, also when it is another organisation's; Error when the bytes are not those that were saved
 */
export async function getFileBytes(tx: Tx, id: FileId): Promise<StoredFile & { readonly bytes: Buffer }> {
  const file = await getFile(tx, id)
  const pieces = await tx.sql
    .selectFrom('file_piece')
    .select('bytes')
    .where('organisation_id', '=', organisationOf(tx))
    .where('file_id', '=', id)
    .orderBy('n')
    .execute()
  const bytes = join(pieces.map(piece => piece.bytes))
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
    throw new Error(`file ${id} is damaged`)
  return { ...file, bytes }
}

/** Destroys the file and its bytes; the audit chain keeps that it was there. @throws NotFound */
export async function destroyFile(tx: WriteTx, id: FileId): Promise<void> {
  const file = await getFile(tx, id)
  await tx.sql
    .deleteFrom('file')
    .where('organisation_id', '=', organisationOf(tx))
    .where('id', '=', id)
    .execute()
  tx.record({ action: 'file.destroyed', object: { kind: 'file', id }, details: { sha256: file.sha256 } })
}

function organisationOf(tx: Tx): string {
  if (tx.scope.organisation === null) throw new Error('file: no organisation in scope')
  return tx.scope.organisation
}

function toFile(row: Omit<FileRow, 'organisation_id' | 'created_by'>): StoredFile {
  if (!isFileKind(row.kind) || !isTlp(row.tlp)) throw new Error(`file ${row.id}: unknown kind or label`)
  return {
    id: row.id as FileId,
    title: row.title,
    kind: row.kind,
    tlp: row.tlp,
    size: row.size,
    sha256: row.sha256.toString('hex'),
    createdAt: row.created_at,
  }
}
