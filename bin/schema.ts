// SPDX-License-Identifier: EUPL-1.2
// Writes db/schema.txt and db/tables.ts from the migrations, on a throwaway server. Run: node bin/run.mjs schema
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue, readRoutines } from '../src/platform/db/catalogue.ts'
import { schemaText, tablesModule } from '../src/platform/db/listing.ts'
import { inDatabase, withClient } from '../src/platform/db/prepare-database.ts'
import { startTestServer } from '../test/support/server.ts'

const db = join(import.meta.dirname, '../db')
const server = await startTestServer()
try {
  await withClient(inDatabase(server.superuserUrl, server.template), async client => {
    const tables = await readCatalogue(client)
    writeFileSync(join(db, 'schema.txt'), schemaText(tables, await readRoutines(client)))
    writeFileSync(join(db, 'tables.ts'), tablesModule(tables))
    console.log(`${tables.length} tables`)
  })
} finally {
  await server.stop()
}
