// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'

export type CatalogueColumn = {
  name: string
  type: string
  nullable: boolean
  hasDefault: boolean
  generated: boolean
}
export type CatalogueTable = {
  schema: string
  name: string
  comment: string
  rowSecurity: boolean
  forced: boolean
  columns: CatalogueColumn[]
  keys: { name: string; definition: string }[]
  indexes: string[]
  policies: { name: string; command: string; roles: string; using: string; check: string }[]
  grants: { grantee: string; privileges: string }[]
}

const ours = `('public', 'identity')`

/** Reads what the database says of itself: the source of db/schema.txt, db/tables.ts and the tenancy test. */
export async function readCatalogue(client: pg.Client | pg.Pool): Promise<CatalogueTable[]> {
  const { rows } = await client.query<CatalogueTable>(`
    SELECT n.nspname AS schema, c.relname AS name, coalesce(obj_description(c.oid), '') AS comment,
      c.relrowsecurity AS "rowSecurity", c.relforcerowsecurity AS forced,
      (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'nullable', NOT a.attnotnull, 'hasDefault', a.atthasdef, 'generated', a.attgenerated <> '') ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
      coalesce((SELECT json_agg(json_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid)) ORDER BY k.contype DESC, k.conname)
        FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f', 'c')), '[]') AS keys,
      coalesce((SELECT json_agg(pg_get_indexdef(i.indexrelid) ORDER BY i.indexrelid::regclass::text) FROM pg_index i
        WHERE i.indrelid = c.oid AND NOT i.indisprimary), '[]') AS indexes,
      coalesce((SELECT json_agg(json_build_object('name', p.policyname, 'command', p.cmd, 'roles', array_to_string(p.roles, ', '),
          'using', coalesce(p.qual, ''), 'check', coalesce(p.with_check, '')) ORDER BY p.policyname)
        FROM pg_policies p WHERE p.schemaname = n.nspname AND p.tablename = c.relname), '[]') AS policies,
      coalesce((SELECT json_agg(json_build_object('grantee', g.grantee, 'privileges', g.privileges) ORDER BY g.grantee)
        FROM (SELECT x.grantee::regrole::text AS grantee, string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type) AS privileges
              FROM aclexplode(c.relacl) x WHERE x.grantee <> c.relowner GROUP BY 1) g), '[]') AS grants
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ${ours} AND c.relkind = 'r' AND c.relname NOT LIKE 'kysely%'
    ORDER BY n.nspname, c.relname`)
  return rows
}

/** Functions and views of ours: few, and each reviewed. */
export async function readRoutines(client: pg.Client | pg.Pool): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    SELECT format('%s %s(%s)%s', CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, p.oid::regproc,
      pg_get_function_identity_arguments(p.oid), CASE WHEN p.prosecdef THEN ' SECURITY DEFINER' ELSE '' END) AS line
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ${ours}
    UNION ALL
    SELECT format('%s %s %s', CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END, c.oid::regclass, array_to_string(c.reloptions, ', '))
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ${ours} AND c.relkind IN ('v', 'm')
    ORDER BY 1`)
  return rows.map(row => row.line)
}
