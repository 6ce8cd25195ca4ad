// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { HeavyTask } from './task.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** node_modules, and where it really is: in a second work tree it may be a link, and both are looked at. */
const packages = [...new Set([`${root}node_modules`, realpathSync(`${root}node_modules`)])]
const entry = fileURLToPath(new URL('./child.ts', import.meta.url))

/** How many runs one kept child does: memory that a library forgot goes with it. */
export const RUNS_PER_CHILD = 20

/**
 * Starts the process that will run this task. It sees no environment (so no key and no database address), reads
 * only the program's own files, writes nothing and starts nothing. The kernel ends it when it has used its
 * processor time, also when this process was killed and nobody watches any more.
 */
export function startProcess(task: HeavyTask<never, unknown>): ChildProcess {
  const processorSeconds = 2 * task.seconds * (task.isKept ? RUNS_PER_CHILD : 1)
  const script = `ulimit -t ${Math.ceil(processorSeconds)}; exec "$@"`
  const child = spawn('/bin/sh', ['-c', script, 'sh', process.execPath, ...nodeFlags(task), entry], {
    cwd: root,
    env: { TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const endWithProgram = () => child.kill('SIGKILL')
  process.once('exit', endWithProgram)
  child.once('exit', () => process.off('exit', endWithProgram))
  child.on('error', () => {}) // a run hears it itself; between runs it must not end the server
  return child
}

function nodeFlags(task: HeavyTask<never, unknown>): string[] {
  return [
    '--permission',
    ...[`${root}package.json`, `${root}src/`, ...packages.map(path => `${path}/`)].map(
      path => `--allow-fs-read=${path}`,
    ),
    ...(task.isNative ? ['--allow-addons'] : []),
    ...(process.features.typescript ? [] : ['--experimental-strip-types']),
    '--disable-warning=ExperimentalWarning',
    `--max-old-space-size=${Math.ceil(task.megabytes)}`,
  ]
}

/** Resident memory of a process in bytes; 0 when it is gone, or where there is no /proc (then memory is not watched). */
export async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}

/** Kills a process of ours and waits until it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
