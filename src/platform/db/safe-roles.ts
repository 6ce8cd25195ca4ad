// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'
import { StartRefused } from '../config/start-refused.ts'
import { databaseSql, ROLES } from './roles.ts'

type Findings = {
  role: string
  database: string
  is_superuser: boolean
  bypasses_rls: boolean
  owns_tables: boolean
  may_set_config: boolean
}

/** Counts every role that the connected one can become, so that a membership is no way around. */
const QUESTION = `
  SELECT current_user::text AS role, current_database()::text AS database,
    coalesce(bool_or(rolsuper), false) AS is_superuser,
    coalesce(bool_or(rolbypassrls), false) AS bypasses_rls,
    coalesce(bool_or(EXISTS (SELECT FROM pg_class WHERE relowner = r.oid AND relkind IN ('r', 'p', 'f', 'v', 'm'))), false)
      AS owns_tables,
    coalesce(bool_or(has_function_privilege(r.oid, 'pg_catalog.set_config(text, text, boolean)', 'EXECUTE')), false)
      AS may_set_config
  FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')`

/**
 * Refuses (StartRefused, with the SQL that mends it) a database role that could get round row level security:
 * a superuser, BYPASSRLS, the owner of a table, or one that may call set_config.
 */
export async function assertSafeRoles(pool: {
  query(text: string): Promise<{ rows: unknown[] }>
}): Promise<void> {
  const found = (await pool.query(QUESTION)).rows[0] as Findings
  const wrong = problems(found)
  if (wrong.length === 0) return
  const otherRole = `DATABASE_URL hoort de rol ${ROLES.app} te noemen, niet ${found.role}.`
  throw new StartRefused(
    `De databaserol "${found.role}" mag meer dan veilig is, daarom start het programma niet:\n` +
      `${wrong.map(([text]) => `- ${text}`).join('\n')}\n` +
      (found.role === ROLES.app ? mending(found.database, wrong) : otherRole),
  )
}

function mending(database: string, wrong: [text: string, mend: string][]): string {
  const statements = wrong.map(([, mend]) => mend)
  return `Laat een beheerder van PostgreSQL dit uitvoeren in de database "${database}":\n\n${statements.join('\n')}\n`
}

function problems(found: Findings): [text: string, mend: string][] {
  const role = pg.escapeIdentifier(found.role)
  const list: [boolean, string, string][] = [
    [found.is_superuser, 'hij is superuser (of lid van zo’n rol)', `ALTER ROLE ${role} NOSUPERUSER;`],
    [found.bypasses_rls, 'hij slaat row level security over (BYPASSRLS)', `ALTER ROLE ${role} NOBYPASSRLS;`],
    [
      found.owns_tables,
      'hij is eigenaar van tabellen (of lid van een rol die dat is)',
      `REVOKE ${ROLES.owner} FROM ${role};\nREASSIGN OWNED BY ${role} TO ${ROLES.owner};`,
    ],
    [found.may_set_config, 'hij mag set_config uitvoeren', databaseSql(found.database)],
  ]
  return list.filter(([isWrong]) => isWrong).map(([, text, mend]) => [text, mend])
}
