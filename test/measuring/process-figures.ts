// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpClient } from './http.ts'

/** What the program says of itself: processor time in milliseconds and statements sent, since its start. */
export type ProgramCounters = { readonly cpuMs: number; readonly statements: number }

/** Reads the counters from /metrics, which this machine may do. */
export async function readCounters(http: HttpClient): Promise<ProgramCounters> {
  const { body, status } = await http.get('/metrics')
  if (status !== 200) throw new Error(`/metrics: ${status}`)
  return {
    cpuMs:
      1000 *
      (readMetric(body, 'dl_process_cpu_user_seconds_total') +
        readMetric(body, 'dl_process_cpu_system_seconds_total')),
    statements: readMetric(body, 'dl_sql_statements_total'),
  }
}

function readMetric(text: string, name: string): number {
  const line = text.split('\n').find(one => one.startsWith(`${name} `))
  if (line === undefined) throw new Error(`/metrics has no ${name}`)
  return Number(line.slice(name.length + 1))
}

/** Waits until the process takes no more than a twentieth of a processor. @throws Error after a minute */
export async function untilAtRest(pid: number): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    const before = ticksOf(pid)
    await sleep(1_000)
    if (ticksOf(pid) - before <= 5) return
  }
  throw new Error(`process ${pid} goes on working`)
}

/** Processor time of the process in hundredths of a second. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/** The memory of one process in MB (its resident set). */
export function residentMb(pid: number): number {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (kb === undefined) throw new Error(`process ${pid} is gone`)
  return Number(kb) / 1024
}
