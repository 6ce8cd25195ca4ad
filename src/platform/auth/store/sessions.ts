// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { DeviceClass } from '../device.ts'
import {
  SESSION_MINUTES,
  type SessionEnd,
  type SessionFacts,
  type SignInMethod,
  sessionExpiry,
} from '../session.ts'
import type { IdentityDb } from './identity-db.ts'

/** A session as it is stored. The series keeps its name when a fresh proof gives it a new token. */
export type StoredSession = SessionFacts & {
  readonly series: string
  readonly personId: PersonId
  readonly method: SignInMethod
  readonly provedAt: Date
  readonly stepUpAt: Date | null
  readonly device: DeviceClass
  readonly addressPrefix: string
}

export type NewSession = {
  readonly tokenHash: Buffer
  readonly personId: PersonId
  readonly epoch: number
  readonly method: SignInMethod
  /** Whether a passkey or code was just shown, so that no step-up is needed for a while. */
  readonly isProved: boolean
  readonly device: DeviceClass
  readonly addressPrefix: string
}

export async function insertSession(db: IdentityDb, session: NewSession, now: Date): Promise<void> {
  await db
    .insertInto('identity.session')
    .values({
      token_hash: session.tokenHash,
      series: crypto.randomUUID(),
      person_id: session.personId,
      epoch: session.epoch,
      method: session.method,
      created_at: now,
      last_seen_at: now,
      expires_at: sessionExpiry(now),
      proved_at: now,
      step_up_at: session.isProved ? now : null,
      browser: session.device.browser,
      system: session.device.system,
      address_prefix: session.addressPrefix,
    })
    .execute()
}

export async function findSession(db: IdentityDb, tokenHash: Buffer): Promise<StoredSession | undefined> {
  const row = await withAccount(db).where('s.token_hash', '=', tokenHash).executeTakeFirst()
  return row && toSession(row)
}

/** The sessions of this person that may still count, the latest used first. */
export async function listSessions(db: IdentityDb, personId: PersonId, now: Date): Promise<StoredSession[]> {
  const rows = await withAccount(db)
    .where('s.person_id', '=', personId)
    .where('s.ended_at', 'is', null)
    .where('s.expires_at', '>', now)
    .orderBy('s.last_seen_at', 'desc')
    .orderBy('s.created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(toSession)
}

/** Writes when the session was last seen, unless another request did so less than a minute ago. */
export async function markSeen(db: IdentityDb, tokenHash: Buffer, now: Date): Promise<void> {
  const justNow = new Date(now.getTime() - SESSION_MINUTES.lastSeen * 60_000)
  await db
    .updateTable('identity.session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', tokenHash)
    .where(eb => eb.or([eb('last_seen_at', '<=', justNow), eb('last_seen_at', '>', now)]))
    .execute()
}

/** Notes the first use of a session after its end; false when that was noted before. */
export async function markRefused(db: IdentityDb, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.session')
    .set({ refused_at: now })
    .where('token_hash', '=', tokenHash)
    .where('refused_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends the live session of a series; false when this person has none of that name. */
export async function endSession(
  db: IdentityDb,
  personId: PersonId,
  series: string,
  reason: SessionEnd,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.session')
    .set({ ended_at: now, end_reason: reason })
    .where('person_id', '=', personId)
    .where('series', '=', series)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * What a fresh proof changes. Without `stepUpAt` the person proved it through SSO, which is no step-up. Without `epoch`
 * the session keeps its own, so that one that was just ended elsewhere is not brought back.
 */
export type Renewal = { readonly provedAt: Date; readonly stepUpAt: Date | null; readonly epoch?: number }

/** Gives the series a new token after a fresh proof; the old one ends. Call it within a transaction. */
export async function renewSession(
  db: IdentityDb,
  series: string,
  tokenHash: Buffer,
  renewal: Renewal,
): Promise<boolean> {
  const old = await db
    .updateTable('identity.session')
    .set({ ended_at: renewal.provedAt, end_reason: 'replaced' })
    .where('series', '=', series)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (old === undefined) return false
  await db
    .insertInto('identity.session')
    .values({
      ...old,
      token_hash: tokenHash,
      epoch: renewal.epoch ?? old.epoch,
      last_seen_at: renewal.provedAt,
      proved_at: renewal.provedAt,
      step_up_at: renewal.stepUpAt ?? old.step_up_at,
      ended_at: null,
      end_reason: null,
      refused_at: null,
    })
    .execute()
  return true
}

function withAccount(db: IdentityDb) {
  return db
    .selectFrom('identity.session as s')
    .innerJoin('identity.account as a', 'a.person_id', 's.person_id')
    .selectAll('s')
    .select(['a.epoch as account_epoch', 'a.blocked_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof withAccount>['execute']>>[number]

function toSession(row: Row): StoredSession {
  return {
    series: row.series,
    personId: row.person_id as PersonId,
    method: row.method as SignInMethod,
    provedAt: row.proved_at,
    stepUpAt: row.step_up_at,
    device: { browser: row.browser, system: row.system },
    addressPrefix: row.address_prefix,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    endReason: row.end_reason as SessionEnd | null,
    epoch: row.epoch,
    accountEpoch: row.account_epoch,
    isBlocked: row.blocked_at !== null,
  }
}
