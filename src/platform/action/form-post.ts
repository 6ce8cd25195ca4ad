// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import type { WriteTx } from '../db/tx.ts'

/** The key a form carries, with the digest of what was posted. */
export type FormKey = { readonly key: string; readonly bodyHash: Buffer }

/** The same form was posted before with the same body: the stored answer is given again. */
export class AlreadyPosted extends Error {
  override name = 'AlreadyPosted'
  readonly resultUrl: string | null
  constructor(resultUrl: string | null) {
    super('already posted')
    this.resultUrl = resultUrl
  }
}

/** The same key came with another body: 422. */
export class KeyReused extends Error {
  override name = 'KeyReused'
}

type Poster = { readonly organisation: OrganisationId; readonly person: PersonId }

/**
 * Claims the key as the first statement of the write. A second post waits here until the first one ends, so that
 * ten posts at once make exactly one change (R8).
 */
export async function claimFormKey(tx: WriteTx, poster: Poster, form: FormKey, now: Date): Promise<void> {
  const claimed = await tx.sql
    .insertInto('form_post')
    .values({
      organisation_id: poster.organisation,
      person_id: poster.person,
      key: form.key,
      body_hash: form.bodyHash,
      created_at: now,
    })
    .onConflict(oc => oc.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return
  const first = await tx.sql
    .selectFrom('form_post')
    .select(['body_hash', 'result_url'])
    .where('organisation_id', '=', poster.organisation)
    .where('person_id', '=', poster.person)
    .where('key', '=', form.key)
    .executeTakeFirstOrThrow()
  throw first.body_hash.equals(form.bodyHash) ? new AlreadyPosted(first.result_url) : new KeyReused()
}

/** Stores where the answer is, for a later post of the same form. */
export async function storeResultUrl(tx: WriteTx, poster: Poster, form: FormKey, url: string): Promise<void> {
  await tx.sql
    .updateTable('form_post')
    .set({ result_url: url })
    .where('organisation_id', '=', poster.organisation)
    .where('person_id', '=', poster.person)
    .where('key', '=', form.key)
    .execute()
}
