// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto'
import { type Keyring, subkey } from '../../crypto/keyfile.ts'
import { attempt, type Counter, LIMITS, type LimitName, succeeded } from '../lockout.ts'
import type { IdentityDb } from './identity-db.ts'

/** A limit that this attempt counts for, and whose counter it is: a mail address, device, person or IP address. */
export type Limited = { readonly limit: LimitName; readonly who: string }

/** Whether the attempt may go on. If so it counts as failed until `forgive`; `failures` is the highest count before it. */
export type Admission =
  | { readonly isAllowed: true; readonly failures: number }
  | { readonly isAllowed: false; readonly waitSeconds: number }

/**
 * Counts an attempt for all its limits at once, or for none when one of them is closed. The rows are locked in a fixed
 * order, so that of many attempts at the same moment each sees the one before it.
 */
export async function admit(
  db: IdentityDb,
  keys: Keyring,
  limited: readonly Limited[],
  now: Date,
): Promise<Admission> {
  const counters = named(keys, limited)
  const seen = closedFor(await read(db, counters, false), counters, now)
  if (seen > 0) return { isAllowed: false, waitSeconds: seen }
  return db.transaction().execute(async trx => {
    await trx
      .insertInto('identity.login_attempt')
      .values(counters.map(({ rule, key }) => ({ rule, key, failures: 0, started_at: now, open_at: now })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const rows = await read(trx, counters, true)
    const closed = closedFor(rows, counters, now)
    if (closed > 0) return { isAllowed: false, waitSeconds: closed }
    for (const one of counters) {
      const outcome = attempt(LIMITS[one.limit], find(rows, one), now)
      if (outcome.isAllowed) await save(trx, one, outcome.counter)
    }
    return { isAllowed: true, failures: Math.max(...counters.map(one => find(rows, one)?.failures ?? 0)) }
  })
}

/** Takes the attempt back after a success. */
export async function forgive(
  db: IdentityDb,
  keys: Keyring,
  limited: readonly Limited[],
  now: Date,
): Promise<void> {
  const counters = named(keys, limited)
  await db.transaction().execute(async trx => {
    const rows = await read(trx, counters, true)
    for (const one of counters) {
      const counter = find(rows, one)
      if (counter !== undefined) await save(trx, one, succeeded(LIMITS[one.limit], counter, now))
    }
  })
}

/** Throws away the counters that no longer matter; gives how many. */
export async function forgetAttempts(db: IdentityDb, now: Date): Promise<number> {
  const twoDaysAgo = new Date(now.getTime() - 2 * 24 * 3_600_000)
  const { numDeletedRows } = await db
    .deleteFrom('identity.login_attempt')
    .where('open_at', '<', twoDaysAgo)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

type Named = { readonly limit: LimitName; readonly rule: string; readonly key: Buffer }
type Row = Counter & { readonly rule: string; readonly key: Buffer }

/** The key is a keyed digest: the table shows no address and no account. */
function named(keys: Keyring, limited: readonly Limited[]): Named[] {
  const secret = subkey(keys.current, 'limits')
  const all = limited.map(({ limit, who }) => ({
    limit,
    rule: limit,
    key: createHmac('sha256', secret).update(`${limit} ${who}`).digest(),
  }))
  return all.toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
}

async function read(db: IdentityDb, counters: readonly Named[], forUpdate: boolean): Promise<Row[]> {
  const query = db
    .selectFrom('identity.login_attempt')
    .selectAll()
    .where(eb => eb.or(counters.map(({ rule, key }) => eb.and([eb('rule', '=', rule), eb('key', '=', key)]))))
    .orderBy('rule')
  const rows = await (forUpdate ? query.forUpdate() : query).execute()
  return rows.map(row => ({
    rule: row.rule,
    key: row.key,
    failures: row.failures,
    startedAt: row.started_at,
    openAt: row.open_at,
  }))
}

function closedFor(rows: readonly Row[], counters: readonly Named[], now: Date): number {
  const waits = counters.map(one => {
    const outcome = attempt(LIMITS[one.limit], find(rows, one), now)
    return outcome.isAllowed ? 0 : outcome.waitSeconds
  })
  return Math.max(0, ...waits)
}

const find = (rows: readonly Row[], { rule, key }: Named): Row | undefined =>
  rows.find(row => row.rule === rule && row.key.equals(key))

async function save(db: IdentityDb, { rule, key }: Named, counter: Counter): Promise<void> {
  await db
    .updateTable('identity.login_attempt')
    .set({ failures: counter.failures, started_at: counter.startedAt, open_at: counter.openAt })
    .where('rule', '=', rule)
    .where('key', '=', key)
    .execute()
}
