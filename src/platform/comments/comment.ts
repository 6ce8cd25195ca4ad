// SPDX-License-Identifier: EUPL-1.2
import { newId, type PersonId } from '../../kernel/ids.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

/** What a remark stands beside: of what kind of thing, and which. */
export type Subject = { readonly kind: string; readonly id: string }

export type Comment = {
  readonly id: string
  readonly person: { readonly id: PersonId; readonly name: string }
  readonly body: string
  readonly createdAt: Date
}

/** The remarks beside a thing, oldest first; at most 200. Whether somebody may read them is for the module of that thing. */
export async function listComments(tx: Tx, subject: Subject): Promise<Comment[]> {
  const rows = await tx.sql
    .selectFrom('comment as c')
    .leftJoin('person as p', 'p.id', 'c.person_id')
    .select(['c.id', 'c.person_id', 'c.body', 'c.created_at', 'p.name'])
    .where('c.subject_kind', '=', subject.kind)
    .where('c.subject_id', '=', subject.id)
    .where('c.removed_at', 'is', null)
    .orderBy('c.created_at')
    .limit(200)
    .execute()
  return rows.map(row => ({
    id: row.id,
    person: { id: row.person_id as PersonId, name: row.name ?? 'een oud-collega' },
    body: row.body,
    createdAt: row.created_at,
  }))
}

/** Adds a remark of the scope's person, with its event. It stays inside the organisation of the scope. */
export async function addComment(tx: WriteTx, subject: Subject, body: string, now: Date): Promise<string> {
  const person = tx.scope.person
  if (person === null) throw new Error('comment: a remark is made by a person')
  const id = newId()
  await tx.sql
    .insertInto('comment')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      person_id: person,
      body,
      created_at: now,
    })
    .execute()
  tx.record({
    action: 'comment.added',
    object: { kind: subject.kind, id: subject.id },
    details: { comment: id },
  })
  return id
}

/**
 * Takes back a remark of the scope's own person. The row stays, for the record.
 * @returns false when there is no such remark of this person beside this thing
 */
export async function removeComment(tx: WriteTx, subject: Subject, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('comment')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('person_id', '=', tx.scope.person ?? '')
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  tx.record({
    action: 'comment.removed',
    object: { kind: subject.kind, id: subject.id },
    details: { comment: id },
  })
  return true
}
