// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '../../../db/tables.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import { appendEvents } from '../audit/append.ts'
import type { AuditEvent } from '../audit/event.ts'
import { type Counter, openDoor } from './door.ts'
import { contextSql, type Scope } from './scope.ts'
import type { Tx, WriteTx } from './tx.ts'

export type DatabaseOptions = {
  readonly appUrl: string
  readonly identityUrl: string
  /** Connections of dl_app; dl_identity always has 3. */
  readonly connections?: number
  readonly now: () => Date
  /** Told of a lost connection and of a handover that could not be taken in (the sweep tries again). */
  readonly onError?: (error: unknown) => void
  /** Takes in what was handed to this organisation; called after the giver's commit. */
  readonly onHandover?: (to: OrganisationId) => Promise<void>
  /** Called after each transaction with the number of statements beyond the transaction's own. */
  readonly onTransaction?: (counter: Counter) => void
}

/** The program's database: one door for the tenant tables, one pool for dl_identity. */
export type Database = {
  /** Runs `load` in one read-only snapshot within the scope. */
  read<T>(scope: Scope, load: (tx: Tx) => Promise<T>): Promise<T>
  /** Like read, but the scope becomes known halfway: `enter` sets it once the actor has been loaded. */
  readEntering<T>(
    scope: Scope,
    load: (tx: Tx, enter: (scope: Scope) => Promise<Tx>) => Promise<T>,
  ): Promise<T>
  /**
   * Runs `change` in one transaction within the scope and appends its audit events.
   * Without an event nothing is kept: the transaction is rolled back (decision 5).
   */
  write<T>(scope: Scope, change: (tx: WriteTx) => Promise<T>): Promise<T>
  readonly identity: Kysely<Tables>
  /**
   * Resolves when the server answers. Asks beside the pool of the pages: that all its connections work hard is no reason to
   * start the program anew.
   */
  ping(): Promise<void>
  /** The dl_app pool itself, for its figures and the check of roles at the start. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

const readOnly = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'

/** Opens the pools; nothing is asked of the server yet. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = makePool(options.appUrl, options.connections ?? 10, options.onError)
  const identityPool = makePool(options.identityUrl, 3, options.onError)

  async function within<T>(
    begin: string,
    scope: Scope,
    work: (client: pg.PoolClient, sql: Kysely<Tables>) => Promise<T>,
  ) {
    const client = await pool.connect()
    const counter: Counter = { statements: 0 }
    let isBroken = false
    try {
      await client.query(`${begin}; ${contextSql(scope)}`)
      return await work(client, openDoor(client, counter))
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        isBroken = true
      })
      throw error
    } finally {
      client.release(isBroken)
      options.onTransaction?.(counter)
    }
  }

  /** Once more when it fails: two people may act on the receiver's side at the same moment. Then the sweep is left. */
  const tell = async (to: OrganisationId): Promise<void> => {
    const take = options.onHandover
    if (take) await take(to).catch(() => take(to).catch(error => options.onError?.(error)))
  }

  return {
    read: (scope, load) =>
      within(readOnly, scope, async (client, sql) => {
        const value = await load({ sql, scope })
        await client.query('COMMIT')
        return value
      }),

    readEntering: (scope, load) =>
      within(readOnly, scope, async (client, sql) => {
        const value = await load({ sql, scope }, async entered => {
          await client.query(contextSql(entered))
          return { sql, scope: entered }
        })
        await client.query('COMMIT')
        return value
      }),

    async write(scope, change) {
      const events: AuditEvent[] = []
      const receivers = new Set<OrganisationId>()
      let isKept = false
      const value = await within('BEGIN', scope, async (client, sql) => {
        const tx: WriteTx = {
          sql,
          scope,
          record: event => {
            events.push(event)
            isKept = true
          },
          bookkeeping: () => {
            isKept = true
          },
          handedOver: to => void receivers.add(to),
        }
        const result = await change(tx)
        if (events.length > 0) await appendEvents(tx, events, options.now())
        await client.query(isKept ? 'COMMIT' : 'ROLLBACK')
        return result
      })
      if (isKept) for (const to of receivers) await tell(to)
      return value
    },

    identity: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: identityPool }) }),
    ping: async () => void (await identityPool.query('SELECT 1')),
    pool,

    async close() {
      await Promise.all([pool.end(), identityPool.end()])
    },
  }
}

function makePool(connectionString: string, max: number, onError?: (error: unknown) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    options: '-c statement_timeout=15000',
  })
  // A server that ends after the program gave its connections back is no news.
  pool.on('error', error => pool.ending || onError?.(error))
  // A connection that breaks between two statements of a transaction has nobody waiting to be told, and an error without a
  // listener ends the program. The next statement fails with it; that is how the request learns.
  pool.on('connect', client => void client.on('error', () => {}))
  return pool
}

// Dates stay 'YYYY-MM-DD' strings, counts stay numbers: the driver would make local midnights and strings of them.
pg.types.setTypeParser(1082, text => text)
pg.types.setTypeParser(20, text => Number(text))
