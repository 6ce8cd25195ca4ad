// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../kernel/dates.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import type { WriteTx } from '../db/tx.ts'

/** Something that waits for somebody on Vandaag: a person, or whoever holds a role. */
export type WorkItem = {
  /** Names the task within its organisation, so that writing it twice changes nothing: 'visit:<id>:accept'. */
  readonly key: string
  readonly module: string
  readonly grouping: 'decide' | 'do' | 'read'
  readonly for: { readonly person: PersonId } | { readonly role: Role }
  /** Dutch, in the imperative: 'Beantwoord de uitnodiging'. */
  readonly title: string
  /** Where it belongs, in a few words: 'Visitatie · ronde 2026-2027'. */
  readonly place: string
  readonly url: string
  readonly dueOn?: string
  /** First day on which it waits for somebody, where it cannot be done before; at once unless told. */
  readonly fromOn?: string
}

/** Puts a task on Vandaag, or brings it up to date and opens it again. In the transaction of the change that causes it. */
export async function putWorkItem(tx: WriteTx, item: WorkItem, now: Date): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  const who =
    'person' in item.for
      ? { person_id: item.for.person, role: null }
      : { person_id: null, role: item.for.role }
  const values = {
    ...who,
    module: item.module,
    grouping: item.grouping,
    title: item.title,
    place: item.place,
    url: item.url,
    due_on: item.dueOn ?? null,
    from_on: item.fromOn ?? null,
  }
  await tx.sql
    .insertInto('work_item')
    .values({ organisation_id, key: item.key, ...values, created_at: now })
    .onConflict(oc =>
      oc.columns(['organisation_id', 'key']).doUpdateSet(eb => ({
        ...values,
        done_at: null,
        // What was done and waits again was not reminded of yet.
        reminded_on: eb
          .case()
          .when('work_item.done_at', 'is', null)
          .then(eb.ref('work_item.reminded_on'))
          .else(null)
          .end(),
      })),
    )
    .execute()
}

/** Marks tasks as done: the one of this key, or all whose key begins with it followed by ':'. */
export async function finishWorkItems(tx: WriteTx, key: string, now: Date): Promise<void> {
  await tx.sql
    .updateTable('work_item')
    .set({ done_at: now })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('done_at', 'is', null)
    .where(eb =>
      eb.or([eb('key', '=', key), eb(eb.fn('starts_with', ['key', eb.val(`${key}:`)]), '=', eb.val(true))]),
    )
    .execute()
}

/** Marks as done what waits for one person, of tasks whose key begins with this one followed by ':'. */
export async function finishWorkItemsOf(
  tx: WriteTx,
  key: string,
  person: PersonId,
  now: Date,
): Promise<void> {
  await tx.sql
    .updateTable('work_item')
    .set({ done_at: now })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('done_at', 'is', null)
    .where('person_id', '=', person)
    .where(eb => eb(eb.fn('starts_with', ['key', eb.val(`${key}:`)]), '=', eb.val(true)))
    .execute()
}

/** Gives what still waits other days: the task of this key, or all whose key begins with it followed by ':'. */
export async function redateWorkItems(
  tx: WriteTx,
  key: string,
  { dueOn, fromOn }: { readonly dueOn: string | undefined; readonly fromOn?: string | undefined },
): Promise<void> {
  await tx.sql
    .updateTable('work_item')
    .set({ due_on: dueOn ?? null, from_on: fromOn ?? null })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('done_at', 'is', null)
    .where(eb =>
      eb.or([eb('key', '=', key), eb(eb.fn('starts_with', ['key', eb.val(`${key}:`)]), '=', eb.val(true))]),
    )
    .execute()
}

/**
 * Reminds of what still waits: the task of this key, or all whose key begins with it followed by ':'. It is told anew in the
 * one mail of the day, and stands on Vandaag with the day of the reminder.
 * @returns of how many tasks
 */
export async function remindOfWorkItems(tx: WriteTx, key: string, on: LocalDate): Promise<number> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('work_item')
    .set({ reminded_on: on })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('done_at', 'is', null)
    .where(eb =>
      eb.or([eb('key', '=', key), eb(eb.fn('starts_with', ['key', eb.val(`${key}:`)]), '=', eb.val(true))]),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** What waits for one person, of tasks whose key begins with this one followed by ':', waits for another from now on. */
export async function passWorkItems(tx: WriteTx, key: string, from: PersonId, to: PersonId): Promise<void> {
  await tx.sql
    .updateTable('work_item')
    .set({ person_id: to })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('done_at', 'is', null)
    .where('person_id', '=', from)
    .where(eb => eb(eb.fn('starts_with', ['key', eb.val(`${key}:`)]), '=', eb.val(true)))
    .execute()
}
