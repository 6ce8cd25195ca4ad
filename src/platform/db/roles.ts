// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'

/** The three roles of the program; see docs/decisions/0006 and docs/operations/settings.md. */
export const ROLES = { owner: 'dl_owner', app: 'dl_app', identity: 'dl_identity' } as const
export type RolePasswords = Record<keyof typeof ROLES, string>

const SET_CONFIG = 'pg_catalog.set_config(text, text, boolean)'

/** What a superuser runs once per server. May be run again: then it sets the passwords anew. */
export function rolesSql(passwords: RolePasswords): string {
  return (Object.keys(ROLES) as (keyof typeof ROLES)[])
    .map(key => roleSql(ROLES[key], passwords[key]))
    .join('\n')
}

function roleSql(role: string, password: string): string {
  return `DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION
  PASSWORD ${pg.escapeLiteral(password)};`
}

/** What a superuser runs once, by itself: it cannot stand in a transaction. */
export function createDatabaseSql(database: string): string {
  return `CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${ROLES.owner};`
}

/** Who may connect; nobody but the owner may make anything, temporary tables included. */
export function databaseAccessSql(database: string): string {
  const name = pg.escapeIdentifier(database)
  return `ALTER DATABASE ${name} OWNER TO ${ROLES.owner};
REVOKE ALL ON DATABASE ${name} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${name} TO ${ROLES.app}, ${ROLES.identity};`
}

/**
 * What a superuser runs once, connected to the database. Row level security trusts `SET LOCAL app.org`, so a
 * query must not be able to change that setting: nobody but the owner (for pg_dump) may call set_config.
 */
export function databaseSql(database: string): string {
  return `${databaseAccessSql(database)}
ALTER SCHEMA public OWNER TO ${ROLES.owner};
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${ROLES.app}, ${ROLES.identity};
REVOKE EXECUTE ON FUNCTION ${SET_CONFIG} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${SET_CONFIG} TO ${ROLES.owner};`
}
