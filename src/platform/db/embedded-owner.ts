// SPDX-License-Identifier: EUPL-1.2
import {
  linkSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '../config/start-refused.ts'
import { identify, stopPostgres } from './processes.ts'

/**
 * A data folder belongs to one running program at a time. Its file `owner` names that program; one left behind
 * by a program that is gone is taken over. Throws StartRefused when the owner is alive.
 */
export function takeOwnership(dataDir: string): { release(): void } {
  const path = join(dataDir, 'owner')
  const mine = identify(process.pid) as string
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, mine, { mode: 0o600 })
  try {
    for (let attempt = 0; !tryLink(draft, path); attempt++) {
      const owner = read(path)
      if (attempt > 5 || (owner !== undefined && isAlive(owner))) throw inUse(dataDir, owner)
      discard(path, `${draft}.old`, owner)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    release() {
      if (read(path) === mine) rmSync(path, { force: true })
    },
  }
}

/**
 * Says so (StartRefused) when a running program has this folder. Takes nothing: who starts still takes ownership.
 * @param because a Dutch sentence: why it must be free
 */
export function assertFolderFree(dataDir: string, because?: string): void {
  const owner = findOwner(dataDir)
  if (owner !== undefined) throw inUse(realpathSync(dataDir), owner, because)
}

/** The port of the PostgreSQL that works in this folder; undefined when none does, or it is not ready. */
export function findPort(cluster: string): number | undefined {
  const lines = read(join(cluster, 'postmaster.pid'))?.split('\n') ?? []
  const pid = Number(lines[0])
  const isReady = lines[7]?.trim() === 'ready' && Number.isInteger(pid) && pid > 1 && worksIn(pid, cluster)
  return isReady ? Number(lines[3]) : undefined
}

/** "pid starttime" of the program that has this folder and is alive. */
export function findOwner(dataDir: string): string | undefined {
  const owner = read(join(dataDir, 'owner'))
  return owner !== undefined && isAlive(owner) ? owner : undefined
}

/** Stops a PostgreSQL that still works in this folder although the program that started it is gone. */
export async function stopOrphan(cluster: string): Promise<void> {
  const pid = Number(read(join(cluster, 'postmaster.pid'))?.split('\n')[0])
  if (Number.isInteger(pid) && pid > 1 && worksIn(pid, cluster)) await stopPostgres(pid)
}

/** Where the system can tell, the process must really have this folder as its working folder. */
function worksIn(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return identify(pid) !== undefined
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

/** Linking fails when the file is there: of two programs that start together only one succeeds. */
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead owner's file away; puts it back if in the meantime it had become a living one's. */
function discard(path: string, aside: string, expected: string | undefined): void {
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== expected) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function isAlive(owner: string): boolean {
  return identify(Number(owner.split(' ')[0])) === owner
}

function inUse(dataDir: string, owner: string | undefined, because?: string): StartRefused {
  const who = owner === undefined ? '' : ` (proces ${owner.split(' ')[0]})`
  return new StartRefused(
    `${because === undefined ? '' : `${because}\n`}De gegevensmap ${dataDir} is al in gebruik door een programma dat draait${who}.\n` +
      'Stop dat eerst, of kies met DATA_DIR een andere map. Er is niets gewijzigd.',
  )
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}
