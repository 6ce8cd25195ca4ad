// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect } from 'kysely'
import type { PoolClient } from 'pg'
import type { Tables } from '../../../db/tables.ts'

/** Statements sent through one door, for the figures of `npm run bench`. */
export type Counter = { statements: number }

/**
 * A Kysely over one checked-out connection that can send nothing but single, extended-protocol statements:
 * an injected second statement is refused by the server with 42601 (decision 2).
 */
export function openDoor(client: PoolClient, counter: Counter): Kysely<Tables> {
  const guarded = {
    query(text: string, values?: readonly unknown[]) {
      counter.statements += 1
      return client.query({ text, values: values ? [...values] : [], queryMode: 'extended' } as never)
    },
    release() {},
  }
  const pool = { connect: async () => guarded, end: async () => {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) })
}
