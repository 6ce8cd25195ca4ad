// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { Keyring } from '../../crypto/keyfile.ts'
import { open, seal } from '../../crypto/seal.ts'
import type { IdentityDb } from './identity-db.ts'

/** How a person signs in. Secrets stay sealed until they are asked for. */
export type Account = {
  readonly personId: PersonId
  readonly email: string
  readonly epoch: number
  readonly isBlocked: boolean
  readonly passwordChangedAt: Date | null
  readonly totpAddedAt: Date | null
  readonly totpLastStep: number | null
  readonly sealed: { readonly password: Buffer | null; readonly totp: Buffer | null }
}

const PASSWORD = 'password'
const TOTP = 'totp'

export async function findAccount(db: IdentityDb, personId: PersonId): Promise<Account | undefined> {
  const row = await db
    .selectFrom('identity.account')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && toAccount(row)
}

/** Those of these people who are kept out. */
export async function listBlocked(db: IdentityDb, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const rows = await db
    .selectFrom('identity.account')
    .select('person_id')
    .where('person_id', 'in', people)
    .where('blocked_at', 'is not', null)
    .execute()
  return new Set(rows.map(row => row.person_id))
}

export async function findAccountByEmail(db: IdentityDb, email: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('identity.account')
    .selectAll()
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row && toAccount(row)
}

/** Makes the account, or changes its mail address when it is there. @throws when another person has the address */
export async function saveAccount(
  db: IdentityDb,
  personId: PersonId,
  email: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto('identity.account')
    .values({ person_id: personId, email: email.toLowerCase(), created_at: now })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ email: email.toLowerCase() }))
    .execute()
}

/** Another mail address to sign in with; false when another person has it. */
export async function changeEmail(db: IdentityDb, personId: PersonId, email: string): Promise<boolean> {
  if ((await findAccountByEmail(db, email)) !== undefined) return false
  await db
    .updateTable('identity.account')
    .set({ email: email.toLowerCase() })
    .where('person_id', '=', personId)
    .execute()
  return true
}

/** Stores the PHC string of a password, sealed: a copy of the database alone gives nothing to guess at. */
export async function savePassword(
  db: IdentityDb,
  keys: Keyring,
  personId: PersonId,
  phc: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('identity.account')
    .set({ password_sealed: seal(keys, PASSWORD, personId, Buffer.from(phc)), password_changed_at: now })
    .where('person_id', '=', personId)
    .execute()
}

/** The PHC string of the account's password, or undefined. */
export function passwordOf(keys: Keyring, account: Account): string | undefined {
  return account.sealed.password === null
    ? undefined
    : open(keys, PASSWORD, account.personId, account.sealed.password).toString()
}

/** Stores the secret of an authenticator app; the code that confirmed it is used up. */
export async function saveTotp(
  db: IdentityDb,
  keys: Keyring,
  personId: PersonId,
  secret: string,
  usedStep: number,
  now: Date,
): Promise<void> {
  await db
    .updateTable('identity.account')
    .set({
      totp_sealed: seal(keys, TOTP, personId, Buffer.from(secret)),
      totp_last_step: usedStep,
      totp_added_at: now,
    })
    .where('person_id', '=', personId)
    .execute()
}

/** The base32 secret of the account's app, or undefined. */
export function totpSecretOf(keys: Keyring, account: Account): string | undefined {
  return account.sealed.totp === null
    ? undefined
    : open(keys, TOTP, account.personId, account.sealed.totp).toString()
}

/** Uses up a code; false when another request did so since the account was read: a code works once. */
export async function useTotpStep(db: IdentityDb, account: Account, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.account')
    .set({ totp_last_step: step })
    .where('person_id', '=', account.personId)
    .where('totp_last_step', 'is not distinct from', account.totpLastStep)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends all sessions and known devices of the account, by making its epoch one higher; gives the new epoch. */
export async function raiseEpoch(db: IdentityDb, personId: PersonId): Promise<number | undefined> {
  const row = await db
    .updateTable('identity.account')
    .set(eb => ({ epoch: eb('epoch', '+', 1) }))
    .where('person_id', '=', personId)
    .returning('epoch')
    .executeTakeFirst()
  return row?.epoch
}

/** Blocks or unblocks; the sessions of a blocked account end, and do not come back when it is unblocked. */
export async function saveBlock(
  db: IdentityDb,
  personId: PersonId,
  block: { at: Date; by: PersonId } | null,
): Promise<void> {
  await db
    .updateTable('identity.account')
    .set(eb => ({ blocked_at: block?.at ?? null, blocked_by: block?.by ?? null, epoch: eb('epoch', '+', 1) }))
    .where('person_id', '=', personId)
    .execute()
}

/** Takes password and app away; passkeys are another table. */
export async function clearSecrets(db: IdentityDb, personId: PersonId): Promise<void> {
  await db
    .updateTable('identity.account')
    .set({
      password_sealed: null,
      password_changed_at: null,
      totp_sealed: null,
      totp_added_at: null,
      totp_last_step: null,
    })
    .where('person_id', '=', personId)
    .execute()
}

type Row = {
  person_id: string
  email: string
  epoch: number
  blocked_at: Date | null
  password_changed_at: Date | null
  totp_added_at: Date | null
  totp_last_step: number | null
  password_sealed: Buffer | null
  totp_sealed: Buffer | null
}

function toAccount(row: Row): Account {
  return {
    personId: row.person_id as PersonId,
    email: row.email,
    epoch: row.epoch,
    isBlocked: row.blocked_at !== null,
    passwordChangedAt: row.password_changed_at,
    totpAddedAt: row.totp_added_at,
    totpLastStep: row.totp_last_step,
    sealed: { password: row.password_sealed, totp: row.totp_sealed },
  }
}
