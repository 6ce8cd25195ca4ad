// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../kernel/errors.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

/** The text that is kept: of what kind of thing, and which. */
export type Subject = { readonly kind: string; readonly id: string }

export type TextVersion = {
  readonly version: number
  readonly body: string
  /** What stands beside the text, as its module kept it: a choice, a name, a date. Null when the text is all there is. */
  readonly details: unknown
  readonly personId: PersonId
  readonly personName: string
  readonly createdAt: Date
}

/**
 * Keeps a version of a text, in the transaction that saves it. `version` is the number the saved row got; `details` is what
 * stands beside the text, as JSON.
 */
export async function keepVersion(
  tx: WriteTx,
  subject: Subject,
  version: number,
  body: string,
  now: Date,
  details?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const person = tx.scope.person
  if (person === null) throw new Error('history: a text is written by a person')
  await tx.sql
    .insertInto('text_version')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      subject_kind: subject.kind,
      subject_id: subject.id,
      version,
      body,
      person_id: person,
      created_at: now,
      details: details ? JSON.stringify(details) : null,
    })
    .execute()
}

/** The versions of a text, newest first; at most 200. A name that may no longer be seen reads as 'een oud-collega'. */
export async function listVersions(tx: Tx, subject: Subject, version?: number): Promise<TextVersion[]> {
  let query = tx.sql
    .selectFrom('text_version as v')
    .leftJoin('person as p', 'p.id', 'v.person_id')
    .select(['v.version', 'v.body', 'v.person_id', 'v.created_at', 'v.details', 'p.name'])
    .where('v.subject_kind', '=', subject.kind)
    .where('v.subject_id', '=', subject.id)
    .orderBy('v.version', 'desc')
    .limit(200)
  if (version !== undefined) query = query.where('v.version', '=', version)
  const rows = await query.execute()
  return rows.map(row => ({
    version: row.version,
    body: row.body,
    details: row.details,
    personId: row.person_id as PersonId,
    personName: row.name ?? 'een oud-collega',
    createdAt: row.created_at,
  }))
}

/** @throws NotFound when the text has no such version */
export async function getVersion(tx: Tx, subject: Subject, version: number): Promise<TextVersion> {
  const [found] = await listVersions(tx, subject, version)
  if (!found) throw new NotFound()
  return found
}
