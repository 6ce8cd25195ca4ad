// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../test/support/world.ts'
import { anchorJob } from '../platform/audit/anchor-job.ts'
import { readOrMakeKeyFile } from '../platform/crypto/keyfile.ts'
import { withClient } from '../platform/db/prepare-database.ts'
import { verifyAudit } from './verify-audit.ts'

let world: World
let anna: TestPerson
const folder = mkdtempSync(join(tmpdir(), 'dl-audit-'))
const keys = readOrMakeKeyFile(join(folder, 'key'))
const anchorFile = join(folder, 'heads.jsonl')

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  for (let n = 0; n < 20; n += 1)
    await world.db.write(world.scope(anna), async tx =>
      tx.record({ action: 'test.noted', object: { kind: 'note', id: String(n) } }),
    )
  await anchorJob(anchorFile, keys, pino({ level: 'silent' })).run({
    db: world.db,
    organisation: anna.organisation,
    now: world.now(),
  })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

async function verify() {
  const lines: string[] = []
  const { ownerUrl, appUrl, identityUrl } = world.database
  const code = await verifyAudit.run({
    config: {} as never,
    ownerUrl,
    appUrl,
    identityUrl,
    keys,
    anchorFile,
    args: [],
    print: line => lines.push(line),
  })
  return { code, text: lines.join('\n') }
}
const asSuperuser = (statement: string) =>
  withClient(world.database.superuserUrl, client => client.query(statement))

test('a chain that nobody touched is in order', async () => {
  expect(await verify()).toMatchObject({ code: 0, text: expect.stringContaining('alles klopt') })
})

test('a head that nobody of us signed is named', async () => {
  const before = readFileSync(anchorFile, 'utf8')
  writeFileSync(anchorFile, `${before}${before.replace('"seq":2', '"seq":3')}`)
  expect(await verify()).toMatchObject({ code: 1, text: expect.stringContaining('regel 2') })
  writeFileSync(anchorFile, before)
})

test('a tail that was cut, with the stored head put right, is found by the head kept outside', async () => {
  await asSuperuser(`DELETE FROM audit_event WHERE organisation_id = '${anna.organisation}' AND seq > 15`)
  await asSuperuser(
    `UPDATE audit_head SET seq = 15, hash = (SELECT hash FROM audit_event WHERE organisation_id = '${anna.organisation}' AND seq = 15) WHERE organisation_id = '${anna.organisation}'`,
  )
  const { code, text } = await verify()
  expect(code).toBe(1)
  expect(text).toContain(`${anna.organisation}: gebeurtenis 22`)
})

test('the first changed event is named', async () => {
  await asSuperuser(
    `UPDATE audit_event SET body = replace(body, 'noted', 'voted') WHERE organisation_id = '${anna.organisation}' AND seq >= 8`,
  )
  expect((await verify()).text).toContain(
    `${anna.organisation}: gebeurtenis 8 klopt niet (de inhoud is veranderd)`,
  )
})
