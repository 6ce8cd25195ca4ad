// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { familyOf, freePort, type Program, runCommand, startAndWait, waitUntilGone } from './program.ts'

/** The administrator's commands on the demo's own PostgreSQL, first beside the running program. */
const folder = mkdtempSync(join(tmpdir(), 'dl-commands-'))
const dataDir = join(folder, 'data')
const file = join(folder, 'copy.dlb')
const settings = { DATA_DIR: dataDir, BACKUP_PASSPHRASE: 'een lange zin' }
let program: Program
let port: string

beforeAll(async () => {
  port = await freePort()
  program = await startAndWait({ PORT: port, DATA_DIR: dataDir })
})
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

async function stop(): Promise<void> {
  const family = familyOf(program.child.pid as number)
  program.child.kill('SIGTERM')
  await waitUntilGone(family)
}

const serves = async () => (await fetch(`http://127.0.0.1:${port}/health`)).status === 200

test('a backup and a look at the audit chains go beside a program that runs, which serves on', async () => {
  const made = await runCommand(settings, 'backup', file)
  expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/\d+ tabellen, \d+ rijen/) })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const verified = await runCommand(settings, 'verify-audit')
  expect(verified).toMatchObject({ code: 0, output: expect.stringContaining('alles klopt') })
  expect(await serves()).toBe(true)
})

test('so does a command about administrators', async () => {
  const confirmed = await runCommand(settings, 'confirm-admin', 'niemand@voorbeeld.example')
  expect(confirmed).toMatchObject({ code: 1, output: expect.stringContaining('ligt geen verzoek klaar') })
  expect(await serves()).toBe(true)
})

test('a restore is refused while the program runs, with the reason, and changes nothing', async () => {
  const { code, output } = await runCommand(settings, 'restore', file)
  expect(code).toBe(1)
  expect(output).toContain('Terugzetten gaat in een lege database')
  expect(output).toContain(`De gegevensmap ${realpathSync(dataDir)} is al in gebruik`)
  expect(output).not.toContain('    at ')
  expect(await serves()).toBe(true)
})

test('without a running program a command starts the database for itself, and stops it', async () => {
  await stop()
  expect(await runCommand(settings, 'verify-audit')).toMatchObject({ code: 0 })
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false)
  const elsewhere = { ...settings, DATA_DIR: join(folder, 'back') }
  expect(await runCommand(elsewhere, 'restore', file)).toMatchObject({
    code: 0,
    output: expect.stringContaining('Teruggezet en nagelezen'),
  })
})
