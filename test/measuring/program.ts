// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Keyring, readKeyFile, subkey } from '../../src/platform/crypto/keyfile.ts'
import type { DatabaseUrls } from '../../src/platform/db/prepare-database.ts'
import { familyOf, freePort, type Program, startAndWait, waitUntilGone } from '../runner/program.ts'

/** The real program, started as `npm start` starts it, as an administrator would on a database of their own. */
export type RunningProgram = {
  readonly origin: string
  readonly keys: Keyring
  readonly csrfKey: Buffer
  /** The process that serves, not the script that started it. */
  pid(): number
  /** kill -9 of the process that serves, and a new start. */
  killAndStart(): Promise<void>
  output(): string
  /** Whether the process that serves is still the one that was started. */
  isAlive(): boolean
  stop(): Promise<void>
}

/** @param settings more environment, for example of another size of pool */
export async function startProgram(
  urls: DatabaseUrls,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'dl-program-'))
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, `${Buffer.alloc(32, 9).toString('base64')}\n`, { mode: 0o600 })
  const port = await freePort()
  const environment = {
    DEMO: '0',
    NODE_ENV: 'production',
    PORT: port,
    ORIGIN: `http://127.0.0.1:${port}`,
    DATA_DIR: join(folder, 'data'),
    KEY_FILE: keyFile,
    SECURITY_CONTACT: 'mailto:security@voorbeeld.example',
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_IDENTITY_URL: urls.identityUrl,
    ...settings,
  }
  const keys = readKeyFile(keyFile)
  let program = await startAndWait(environment)
  let pid = serverOf(program)
  let hasEnded = false
  const watch = (one: Program) => void one.ended.then(() => (hasEnded = one === program))
  watch(program)
  // A proof that fails halfway leaves nothing running.
  const atExit = () => void program.child.kill('SIGTERM')
  process.once('exit', atExit)
  return {
    origin: `http://127.0.0.1:${environment.PORT}`,
    keys,
    csrfKey: subkey(keys.current, 'csrf'),
    pid: () => pid,
    output: () => program.output(),
    isAlive: () => !hasEnded,
    async killAndStart() {
      process.kill(pid, 'SIGKILL')
      await program.ended
      program = await startAndWait(environment)
      hasEnded = false
      pid = serverOf(program)
      watch(program)
    },
    async stop() {
      process.off('exit', atExit)
      if (!hasEnded) {
        const family = familyOf(program.child.pid as number)
        program.child.kill('SIGTERM')
        await waitUntilGone(family)
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function serverOf(program: Program): number {
  const main = familyOf(program.child.pid as number).find(
    one => one.command.includes('src/main.ts') && one.command.includes('--import'),
  )
  if (!main) throw new Error(`the program does not run:\n${program.output()}`)
  return main.pid
}
