// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'
import { createDatabaseSql, databaseSql, ROLES, type RolePasswords, rolesSql } from './roles.ts'

export type DatabaseUrls = { ownerUrl: string; appUrl: string; identityUrl: string }

/** Makes the roles and the database, or brings existing ones up to what roles.ts says. Needs a superuser. */
export async function prepareDatabase(
  superuserUrl: string,
  database: string,
  passwords: RolePasswords,
): Promise<DatabaseUrls> {
  await withClient(superuserUrl, async client => {
    await client.query(rolesSql(passwords))
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(createDatabaseSql(database))
  })
  await withClient(inDatabase(superuserUrl, database), client => client.query(databaseSql(database)))
  return databaseUrls(superuserUrl, database, passwords)
}

/** The URLs of the three roles on the server of this superuser URL. */
export function databaseUrls(superuserUrl: string, database: string, passwords: RolePasswords): DatabaseUrls {
  const as = (key: keyof typeof ROLES) => {
    const url = new URL(inDatabase(superuserUrl, database))
    url.username = ROLES[key]
    url.password = passwords[key]
    return url.href
  }
  return { ownerUrl: as('owner'), appUrl: as('app'), identityUrl: as('identity') }
}

/** The same URL, for another database. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** One connection for the time of `use`. */
export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
