// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findNativeFolder } from './embedded-binaries.ts'
import { chooseRunAs, commandLine, reachableBinaries } from './embedded-user.ts'
import { stopPostgres } from './processes.ts'

export type RunningPostgres = { port: number; stop(): Promise<void> }

const FAST_AND_LOOSE = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'jit=off',
]

/** Starts the server on a free port of 127.0.0.1 and waits until it takes connections. */
export async function startPostgres(
  cluster: string,
  logPath: string,
  durable: boolean,
): Promise<RunningPostgres> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const child = spawnPostgres(cluster, logPath, port, durable)
    const stop = stopOnce(child)
    if (await isReady(child, cluster)) return { port, stop }
    await stop()
    // Somebody else may have taken the port since we looked.
    if (attempt === 3) throw new Error(`PostgreSQL did not start:\n${tail(logPath)}`)
  }
}

function spawnPostgres(cluster: string, logPath: string, port: number, durable: boolean): ChildProcess {
  const runAs = chooseRunAs()
  const settings = [
    'listen_addresses=127.0.0.1',
    // The path of a socket breaks at 107 bytes, and a data folder may lie deep.
    'unix_socket_directories=',
    'log_checkpoints=off',
    'timezone=UTC',
    ...(durable ? [] : FAST_AND_LOOSE),
  ]
  const postgres = join(reachableBinaries(findNativeFolder(), runAs), 'bin/postgres')
  const options = settings.flatMap(setting => ['-c', setting])
  const command = commandLine(runAs, postgres, ['-D', cluster, '-p', `${port}`, ...options])
  const log = openSync(logPath, durable ? 'a' : 'w', 0o600)
  // Detached: Ctrl+C in the terminal must not stop the database before the program that uses it.
  const child = spawn(...command, {
    ...runAs.user,
    cwd: cluster,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

/** True when ready, false when the process ended. PostgreSQL writes "ready" in line 8 of postmaster.pid. */
async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  let hasEnded = false
  child.once('error', () => (hasEnded = true)).once('exit', () => (hasEnded = true))
  while (!hasEnded) {
    const lines = tail(join(cluster, 'postmaster.pid')).split('\n')
    if (lines[0] === `${child.pid}` && lines[7]?.trim() === 'ready') return true
    await sleep(5)
  }
  return false
}

/** Also stops it when the program ends without asking, as long as it can still do something at its end. */
function stopOnce(child: ChildProcess): () => Promise<void> {
  const atExit = () => void child.kill('SIGINT')
  process.once('exit', atExit)
  let stopped: Promise<void> | undefined
  return () => {
    process.off('exit', atExit)
    stopped ??= child.pid === undefined ? Promise.resolve() : stopPostgres(child.pid)
    return stopped
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

function tail(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(-2000)
  } catch {
    return ''
  }
}
