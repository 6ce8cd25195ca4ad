// SPDX-License-Identifier: EUPL-1.2
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { familyOf, freePort, type Program, runToEnd, startAndWait, waitUntilGone } from './program.ts'

/** One data folder for all tests in order: only the first start makes the cluster. It is 0700, also as root. */
let dataDir: string
let settings: { PORT: string; DATA_DIR: string }
const running: Program[] = []
const folders: string[] = []

beforeAll(async () => {
  dataDir = makeFolder()
  settings = { PORT: await freePort(), DATA_DIR: dataDir }
})
afterEach(async () => {
  for (const program of running.splice(0)) {
    const family = familyOf(program.child.pid as number)
    program.child.kill('SIGTERM')
    await waitUntilGone(family)
  }
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dl-runner-'))
  folders.push(folder)
  return folder
}

async function start(by: 'npm' | 'node' = 'node'): Promise<Program> {
  const program = await startAndWait(settings, { by })
  running.push(program)
  return program
}

async function answers(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${settings.PORT}/`).catch(() => undefined)
  return response !== undefined && response.status < 500
}

test('npm start serves, prints the address, and keeps its passwords to itself', async () => {
  const program = await start('npm')
  expect(program.output()).toContain(`http://localhost:${settings.PORT}`)
  expect(await answers()).toBe(true)
  for (const name of ['database-passwords.json', 'key']) {
    expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600)
  }

  const other = { ...settings, PORT: await freePort() }
  const portInUse = await runToEnd({ ...settings, DATA_DIR: join(dataDir, 'other') })
  expect(portInUse.output).toContain(`Poort ${settings.PORT} op 127.0.0.1 is al in gebruik.`)
  expect(portInUse.code).toBe(1)
  const folderInUse = await runToEnd(other)
  expect(folderInUse.output).toContain(`De gegevensmap ${dataDir} is al in gebruik`)
  expect(folderInUse.code).toBe(1)
  expect(await answers()).toBe(true)

  const family = familyOf(program.child.pid as number)
  expect(family.some(process => process.command.includes('postgres'))).toBe(true)
  program.child.kill('SIGTERM')
  expect(await waitUntilGone(family)).toEqual([])
})

test('Ctrl+C ends everything without an error in the log, and that counts as success', async () => {
  const program = await start()
  const family = familyOf(program.child.pid as number)
  process.kill(-(program.child.pid as number), 'SIGINT')
  expect(await program.ended).toBe(0)
  expect(await waitUntilGone(family)).toEqual([])
  expect(program.output()).not.toContain('"level":50')
})

test('a database server whose program was killed is stopped and started again', async () => {
  const killed = await start()
  const family = familyOf(killed.child.pid as number)
  const main = family.find(process => process.command.includes('src/main.ts'))
  const orphan = family.filter(process => process.command.includes('/bin/postgres'))
  process.kill(main?.pid as number, 'SIGKILL')
  await killed.ended
  expect(await waitUntilGone(orphan, 0.1)).not.toEqual([])

  await start()
  expect(await waitUntilGone(orphan, 0.1)).toEqual([])
  expect(await answers()).toBe(true)
})

test('when the script that started it is killed, the program stops by itself', async () => {
  const program = await start()
  const family = familyOf(program.child.pid as number)
  program.child.kill('SIGKILL')
  expect(await waitUntilGone(family)).toEqual([])
})

test('a folder of another PostgreSQL is left alone, with the way out', async () => {
  const folder = join(dataDir, 'older')
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n')
  const { code, output } = await runToEnd({ PORT: await freePort(), DATA_DIR: folder })
  expect(output).toContain('zijn van PostgreSQL 17')
  expect(output).toContain('Er is niets gewijzigd')
  expect(code).toBe(1)
})

test('production without settings names all that is missing', async () => {
  const { code, output } = await runToEnd({ DEMO: '0' })
  for (const name of [
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'DATABASE_IDENTITY_URL',
    'KEY_FILE',
    'ORIGIN',
    'SECURITY_CONTACT',
  ]) {
    expect(output).toContain(`${name} ontbreekt`)
  }
  expect(code).toBe(1)
})

test.runIf(process.getuid?.() === 0 && isOpenToAll(import.meta.dirname))(
  'an ordinary user can start it too, and of two starts at once one wins',
  async () => {
    const nobody = { uid: 65_534, gid: 65_534 }
    const folder = makeFolder()
    chownSync(folder, nobody.uid, nobody.gid)
    // Left by a program that is gone: both will want to take it over.
    writeFileSync(join(folder, 'owner'), '1 0', { mode: 0o600 })
    chownSync(join(folder, 'owner'), nobody.uid, nobody.gid)
    const ports = [await freePort(), await freePort()]
    const starts = await Promise.allSettled(
      ports.map(PORT => startAndWait({ PORT, DATA_DIR: folder }, nobody)),
    )
    for (const started of starts) if (started.status === 'fulfilled') running.push(started.value)
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refusal = starts.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(String(refusal.reason)).toContain('is al in gebruik')
  },
)

/** Other users can get at the program only when every folder above it lets them pass. */
function isOpenToAll(folder: string): boolean {
  return (statSync(folder).mode & 0o005) === 0o005 && (folder === '/' || isOpenToAll(join(folder, '..')))
}
