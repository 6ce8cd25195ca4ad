// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
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
      const name = preparedName(text)
      return client.query({
        ...(name !== undefined && { name }),
        text,
        values: values ? [...values] : [],
        queryMode: 'extended',
      } as never)
    },
    release() {},
  }
  const pool = { connect: async () => guarded, end: async () => {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) })
}

/** A connection keeps the plans of at most so many statements, some tens of kB each. */
const mostPrepared = 400
const names = new Map<string, string>()

/**
 * The name under which a connection keeps this statement with its plan. Planning, with the walls between organisations in
 * it, is half of what most of our statements cost. Not kept is what says `*`: it would fail after a migration that adds a
 * column, while the program of before still runs ("cached plan must not change result type").
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= mostPrepared || /[\s.]\*/.test(text)) return undefined
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
