// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

/** The kind of an entry about a person, whose id is its subject. Who is kept out of the program is not found. */
export const personEntry = 'person'

/** What can be found, and by whom: those with one of the roles, or this one person. */
export type SearchEntry = {
  readonly kind: string
  readonly subjectId: string
  readonly title: string
  readonly body: string
  readonly url: string
  readonly roles: readonly Role[]
  readonly person?: PersonId
}

/** Makes a thing findable, or brings it up to date. In the transaction of the change. */
export async function putSearchEntry(tx: WriteTx, entry: SearchEntry, now: Date): Promise<void> {
  const values = {
    title: entry.title,
    body: entry.body.slice(0, 20_000),
    url: entry.url,
    roles: [...entry.roles],
    person_id: entry.person ?? null,
    changed_at: now,
  }
  await tx.sql
    .insertInto('search_entry')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      kind: entry.kind,
      subject_id: entry.subjectId,
      ...values,
    })
    .onConflict(oc => oc.columns(['organisation_id', 'kind', 'subject_id']).doUpdateSet(values))
    .execute()
}

/** What can be found of this kind in the organisation of the scope; at most 5,000. */
export async function listSearchEntries(
  tx: Tx,
  kind: string,
): Promise<Pick<SearchEntry, 'subjectId' | 'title' | 'body'>[]> {
  return tx.sql
    .selectFrom('search_entry')
    .select(['subject_id as subjectId', 'title', 'body'])
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('kind', '=', kind)
    .limit(5_000)
    .execute()
}

/** Takes a thing out of the search. */
export async function removeSearchEntry(tx: WriteTx, kind: string, subjectId: string): Promise<void> {
  await tx.sql
    .deleteFrom('search_entry')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .execute()
}
