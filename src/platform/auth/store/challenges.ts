// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../../../../db/tables.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Keyring } from '../../crypto/keyfile.ts'
import { open, seal } from '../../crypto/seal.ts'
import { hashToken } from '../token.ts'
import type { IdentityDb } from './identity-db.ts'

/** What is half done and for what; one made for a purpose never serves another. */
export type ChallengePurpose =
  | 'second-step'
  | 'passkey-sign-in'
  | 'passkey-step-up'
  | 'passkey-add'
  | 'totp-add'
  | 'recovery-codes'
  | 'sso'
  | 'sso-link'

/** What was kept under a name (a token or challenge that only the browser has), for one use. */
export type Challenge = {
  readonly personId: PersonId | null
  readonly data: Readonly<Record<string, unknown>>
}

const MINUTES = 10
const MOST_TRIES = 5

export async function saveChallenge(
  db: IdentityDb,
  keys: Keyring,
  purpose: ChallengePurpose,
  name: string,
  challenge: Challenge,
  now: Date,
): Promise<void> {
  const id = hashToken(name)
  await db
    .insertInto('identity.challenge')
    .values({
      id,
      purpose,
      person_id: challenge.personId,
      data_sealed: seal(
        keys,
        `challenge/${purpose}`,
        id.toString('hex'),
        Buffer.from(JSON.stringify(challenge.data)),
      ),
      expires_at: new Date(now.getTime() + MINUTES * 60_000),
    })
    .execute()
}

/** Takes the challenge away and gives it, once; undefined when it is unknown, used, too old or of another purpose. */
export async function takeChallenge(
  db: IdentityDb,
  keys: Keyring,
  purpose: ChallengePurpose,
  name: string,
  now: Date,
): Promise<Challenge | undefined> {
  const row = await db
    .deleteFrom('identity.challenge')
    .where(isOpen(purpose, name, now))
    .returningAll()
    .executeTakeFirst()
  return row && toChallenge(keys, purpose, row)
}

/** Gives the challenge for a try that may fail; it stays for five tries or until it is taken. */
export async function tryChallenge(
  db: IdentityDb,
  keys: Keyring,
  purpose: ChallengePurpose,
  name: string,
  now: Date,
): Promise<Challenge | undefined> {
  const row = await db
    .updateTable('identity.challenge')
    .set(eb => ({ tries: eb('tries', '+', 1) }))
    .where(isOpen(purpose, name, now))
    .where('tries', '<', MOST_TRIES)
    .returningAll()
    .executeTakeFirst()
  return row && toChallenge(keys, purpose, row)
}

/** Gives the challenge without a try, to show the page that belongs to it. */
export async function findChallenge(
  db: IdentityDb,
  keys: Keyring,
  purpose: ChallengePurpose,
  name: string,
  now: Date,
): Promise<Challenge | undefined> {
  const row = await db
    .selectFrom('identity.challenge')
    .selectAll()
    .where(isOpen(purpose, name, now))
    .where('tries', '<', MOST_TRIES)
    .executeTakeFirst()
  return row && toChallenge(keys, purpose, row)
}

/** Remembers that an ID token was used until it expires; false when it was used before. */
export async function useTokenOnce(db: IdentityDb, id: string, until: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('identity.used_token')
    .values({ id, expires_at: until })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Kept under this name for this purpose, and not too old. */
const isOpen =
  (purpose: ChallengePurpose, name: string, now: Date) =>
  (eb: ExpressionBuilder<Tables, 'identity.challenge'>) =>
    eb.and([eb('id', '=', hashToken(name)), eb('purpose', '=', purpose), eb('expires_at', '>', now)])

function toChallenge(
  keys: Keyring,
  purpose: ChallengePurpose,
  row: { id: Buffer; person_id: string | null; data_sealed: Buffer },
): Challenge {
  const data = open(keys, `challenge/${purpose}`, row.id.toString('hex'), row.data_sealed)
  return { personId: row.person_id as PersonId | null, data: JSON.parse(data.toString()) }
}
