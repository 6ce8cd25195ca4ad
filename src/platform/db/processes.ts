// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** "pid starttime", because process ids are reused; undefined when no such process is alive. */
export function identify(pid: number): string | undefined {
  if (process.platform !== 'linux') return signal(pid, 0) ? `${pid}` : undefined
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended and only waits for its parent to notice, which in a container may be never.
    return fields[0] === 'Z' ? undefined : `${pid} ${fields[19]}`
  } catch {
    return undefined
  }
}

/** Asks a PostgreSQL to stop (open sessions are rolled back); after 20 s less kindly. */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [name, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 2],
  ] as const) {
    signal(pid, name)
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(10)) {
      if (identify(pid) === undefined) return
    }
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
