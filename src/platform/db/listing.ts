// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueColumn, CatalogueTable } from './catalogue.ts'

/** The schema as a text that is reviewed like code (decision 9). */
export function schemaText(tables: readonly CatalogueTable[], routines: readonly string[]): string {
  const blocks = tables.map(table =>
    [
      `${tableName(table)}  -- ${table.comment}`,
      `  row security: ${table.rowSecurity ? (table.forced ? 'forced' : 'on') : 'off'}`,
      ...table.columns.map(column => `  ${column.name} ${column.type}${column.nullable ? '' : ' not null'}`),
      ...table.keys.map(key => `  key ${key.definition}`),
      ...table.indexes.map(index => `  index ${index.replace(/^CREATE /, '')}`),
      ...table.policies.map(
        policy =>
          `  policy ${policy.name} ${policy.command} to ${policy.roles} using ${policy.using || '-'} check ${policy.check || '-'}`,
      ),
      ...table.grants.map(grant => `  grant ${grant.privileges} to ${grant.grantee}`),
    ].join('\n'),
  )
  return `${[...blocks, routines.join('\n')].join('\n\n')}\n`
}

/** The row types Kysely checks queries against, made from the catalogue so that they cannot drift. */
export function tablesModule(tables: readonly CatalogueTable[]): string {
  const rows = tables.map(
    table =>
      `export type ${typeName(table)} = {\n${table.columns.map(column => `  ${column.name}: ${columnType(column)}`).join('\n')}\n}\n`,
  )
  const list = tables
    .map(table => `  '${tableName(table)}': ${typeName(table)}`)
    .join('\n')
    .replaceAll(/'([a-z_]+)'/g, '$1')
  return `// SPDX-License-Identifier: EUPL-1.2\n// Made by bin/schema from the catalogue; do not edit.\nimport type { ColumnType, Generated } from 'kysely'\n\n${rows.join('\n')}\nexport type Tables = {\n${list}\n}\n`
}

const tableName = (table: CatalogueTable): string =>
  table.schema === 'public' ? table.name : `${table.schema}.${table.name}`

const typeName = (table: CatalogueTable): string =>
  tableName(table)
    .split(/[._]/)
    .map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
    .concat('Row')

const scalarTypes: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  date: 'string',
  'timestamp with time zone': 'Date',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  smallint: 'number',
  bytea: 'Buffer',
  tsvector: 'string',
  'text[]': 'string[]',
}

function columnType(column: CatalogueColumn): string {
  if (column.type === 'jsonb')
    return column.nullable
      ? 'ColumnType<unknown, string | null, string | null>'
      : `ColumnType<unknown, ${column.hasDefault ? 'string | undefined' : 'string'}, string>`
  const scalar = scalarTypes[column.type] ?? 'unknown'
  if (column.generated) return `ColumnType<${scalar}, never, never>`
  const type = column.nullable ? `${scalar} | null` : scalar
  return column.hasDefault ? `Generated<${type}>` : type
}
