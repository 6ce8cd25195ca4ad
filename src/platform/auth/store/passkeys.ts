// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { NewPasskey, StoredPasskey } from '../passkey.ts'
import { hashToken } from '../token.ts'
import type { IdentityDb } from './identity-db.ts'

/** A passkey with whose it is and what the list shows of it. */
export type OwnedPasskey = StoredPasskey & {
  readonly personId: PersonId
  readonly isBackedUp: boolean
  readonly madeWith: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

/** Stores a new passkey; false when it is known already, with us or under another account. */
export async function insertPasskey(
  db: IdentityDb,
  personId: PersonId,
  passkey: NewPasskey,
  madeWith: string,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('identity.passkey')
    .values({
      id: passkey.id,
      person_id: personId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      aaguid: passkey.aaguid,
      is_backed_up: passkey.isBackedUp,
      made_with: madeWith,
      created_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function findPasskey(db: IdentityDb, id: string): Promise<OwnedPasskey | undefined> {
  const row = await db.selectFrom('identity.passkey').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPasskey(row)
}

export async function listPasskeys(db: IdentityDb, personId: PersonId): Promise<OwnedPasskey[]> {
  const rows = await db
    .selectFrom('identity.passkey')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .limit(50)
    .execute()
  return rows.map(toPasskey)
}

/** Notes a use. False when the counter moved since it was read: the same answer twice at once. */
export async function markPasskeyUsed(
  db: IdentityDb,
  passkey: StoredPasskey,
  counter: number,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.passkey')
    .set({ counter, last_used_at: now })
    .where('id', '=', passkey.id)
    .where('counter', '=', passkey.counter)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a passkey of this person; false when there is none of that id. */
export async function removePasskey(db: IdentityDb, personId: PersonId, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('identity.passkey')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function removePasskeys(db: IdentityDb, personId: PersonId): Promise<void> {
  await db.deleteFrom('identity.passkey').where('person_id', '=', personId).execute()
}

/** Stores the digests of new recovery codes instead of the old ones. Call it within a transaction. */
export async function saveRecoveryCodes(
  db: IdentityDb,
  personId: PersonId,
  codes: readonly string[],
  now: Date,
): Promise<void> {
  await db.deleteFrom('identity.recovery_code').where('person_id', '=', personId).execute()
  const rows = codes.map(code => ({ person_id: personId, code_hash: hashToken(code), created_at: now }))
  if (rows.length > 0) await db.insertInto('identity.recovery_code').values(rows).execute()
}

/** Uses up a recovery code; false when it is none of this person's, or was used. */
export async function useRecoveryCode(
  db: IdentityDb,
  personId: PersonId,
  code: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashToken(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function countRecoveryCodes(db: IdentityDb, personId: PersonId): Promise<number> {
  const { n } = await db
    .selectFrom('identity.recovery_code')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

type Row = {
  id: string
  person_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  is_backed_up: boolean
  made_with: string
  created_at: Date
  last_used_at: Date | null
}

function toPasskey(row: Row): OwnedPasskey {
  return {
    id: row.id,
    publicKey: row.public_key,
    counter: row.counter,
    transports: row.transports,
    personId: row.person_id as PersonId,
    isBackedUp: row.is_backed_up,
    madeWith: row.made_with,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }
}
