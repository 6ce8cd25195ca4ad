// SPDX-License-Identifier: EUPL-1.2
// Every table, held against the rules of decision 3 with what the catalogue says of itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CatalogueTable, readCatalogue, readRoutines } from '../../src/platform/db/catalogue.ts'
import { schemaText, tablesModule } from '../../src/platform/db/listing.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let tables: CatalogueTable[]
let routines: string[]

beforeAll(async () => {
  database = await createTestDatabase()
  await withClient(database.ownerUrl, async client => {
    tables = await readCatalogue(client)
    routines = await readRoutines(client)
  })
})
afterAll(() => database.drop())

/** Platform tables, each with the reason in its comment; a new one is a decision, so it is named here too. */
const platformTables = [
  'person',
  'role_assignment',
  'work_item',
  'search_entry',
  'mail_day',
  'audit_anchor',
  'absence',
  'emergency_access',
  'survey_sealed',
]
const kindOf = (table: CatalogueTable) => table.comment.split(':')[0]
const tenant = () => tables.filter(table => table.schema === 'public')
const faults = (of: (table: CatalogueTable) => string | false, which = tenant()) =>
  which.flatMap(table => of(table) || []).sort()
/** Columns of a key, in order: 'PRIMARY KEY (a, b)' gives ['a', 'b']. */
const columnsOf = (definition: string) =>
  (/\(([^)]*)\)/.exec(definition)?.[1] ?? '').split(',').map(name => name.trim())

describe('every table of the product', () => {
  test('says of which kind it is and why', () => {
    expect(
      faults(table => !/^(own|common|handover|platform): .{10,}/.test(table.comment) && table.name),
    ).toEqual([])
    expect(
      tenant()
        .filter(table => kindOf(table) === 'platform')
        .map(table => table.name)
        .filter(name => !platformTables.includes(name)),
    ).toEqual([])
  })

  test('has row level security on, also for its owner, and lets the owner maintain it', () => {
    expect(faults(table => !(table.rowSecurity && table.forced) && table.name)).toEqual([])
    expect(
      faults(
        table =>
          !table.policies.some(
            policy => policy.name === 'maintenance' && policy.roles === 'dl_owner' && policy.using === 'true',
          ) && table.name,
      ),
    ).toEqual([])
  })

  test('gives dl_app named rights only, nobody else any, and never the right to truncate or to refer', () => {
    expect(
      faults(
        table =>
          table.grants.some(
            grant =>
              grant.grantee !== 'dl_app' || /TRUNCATE|REFERENCES|TRIGGER|MAINTAIN/.test(grant.privileges),
          ) && table.name,
      ),
    ).toEqual([])
  })

  test('has no policy for the program that is open to all for writing', () => {
    const open = tenant().flatMap(table =>
      table.policies
        .filter(
          policy =>
            policy.roles !== 'dl_owner' &&
            policy.command !== 'SELECT' &&
            (policy.using === 'true' || policy.check === 'true'),
        )
        .map(policy => `${table.name}.${policy.name}`),
    )
    expect(open).toEqual([])
  })
})

describe('a table of one organisation', () => {
  const own = () => tables.filter(table => kindOf(table) === 'own')

  test('is seen and written in the context of that organisation only, by exactly one policy', () => {
    const context = "(organisation_id = NULLIF(current_setting('app.org'::text, true), ''::text))"
    const wrong = own().filter(table => {
      const policies = table.policies.filter(policy => policy.roles !== 'dl_owner')
      return policies.length !== 1 || policies[0]?.using !== context || policies[0]?.check !== context
    })
    expect(wrong.map(table => table.name)).toEqual([])
  })

  test('leads every primary key, unique index and foreign key with the organisation, so that keys tell nothing of neighbours', () => {
    const wrong = own().flatMap(table => [
      ...table.keys
        .filter(
          key =>
            /^(PRIMARY KEY|UNIQUE)/.test(key.definition) &&
            columnsOf(key.definition)[0] !== 'organisation_id',
        )
        .map(key => `${table.name}: ${key.definition}`),
      ...table.indexes
        .filter(index => index.includes('UNIQUE') && !/\(organisation_id/.test(index))
        .map(index => `${table.name}: ${index}`),
    ])
    expect(wrong).toEqual([])
  })

  test('refers to other tables within the organisation, or to what is common or a person', () => {
    const commonNames = tables
      .filter(table => ['common', 'platform'].includes(kindOf(table) ?? ''))
      .map(table => table.name)
    const wrong = own().flatMap(table =>
      table.keys
        .filter(key => key.definition.startsWith('FOREIGN KEY'))
        .filter(key => {
          const target = /REFERENCES ([a-z_.]+)/.exec(key.definition)?.[1] ?? ''
          return !commonNames.includes(target) && columnsOf(key.definition)[0] !== 'organisation_id'
        })
        .map(key => `${table.name}: ${key.definition}`),
    )
    expect(wrong).toEqual([])
  })

  test('that keeps the audit chain can only grow', () => {
    expect(tables.find(table => table.name === 'audit_event')?.grants).toEqual([
      { grantee: 'dl_app', privileges: 'INSERT, SELECT' },
    ])
  })
})

describe('a handover', () => {
  test('is read by giver and receiver, written by the giver, and changes only in being withdrawn or destroyed', () => {
    const wrong = tables
      .filter(table => kindOf(table) === 'handover')
      .filter(table => {
        const giver = table.policies.find(policy => policy.name === 'giver')
        const receiver = table.policies.find(policy => policy.name === 'receiver')
        return (
          !giver?.check.includes('from_organisation') ||
          receiver?.command !== 'SELECT' ||
          table.grants.some(grant => /UPDATE|DELETE/.test(grant.privileges))
        )
      })
    expect(wrong.map(table => table.name)).toEqual([])
  })
})

describe('what would look past the wall', () => {
  test('does not exist: no security definer, no materialized view, no view without security_invoker', () => {
    expect(
      routines.filter(
        line =>
          /SECURITY DEFINER|^materialized/.test(line) ||
          (line.startsWith('view') && !line.includes('security_invoker=true')),
      ),
    ).toEqual([])
  })

  test('does not log in: no role of ours is superuser or bypasses row security, and the program may not set the context by function', async () => {
    await withClient(database.superuserUrl, async client => {
      const { rows } = await client.query(
        "SELECT rolname FROM pg_roles WHERE rolname LIKE 'dl%' AND (rolsuper OR rolbypassrls OR rolcreaterole)",
      )
      expect(rows).toEqual([])
      const { rows: may } = await client.query(
        "SELECT has_function_privilege('dl_app', 'pg_catalog.set_config(text, text, boolean)', 'EXECUTE') AS may",
      )
      expect(may).toEqual([{ may: false }])
    })
  })

  test('credentials are in a schema that only dl_identity reaches', () => {
    const identity = tables.filter(table => table.schema === 'identity')
    expect(identity.length).toBeGreaterThan(0)
    expect(
      faults(table => table.grants.some(grant => grant.grantee !== 'dl_identity') && table.name, identity),
    ).toEqual([])
  })
})

test('db/schema.txt and db/tables.ts are what the migrations make', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../db', name), 'utf8')
  expect(read('schema.txt')).toBe(schemaText(tables, routines))
  expect(read('tables.ts').replaceAll(/\s+/g, ' ')).toBe(tablesModule(tables).replaceAll(/\s+/g, ' '))
})
