// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
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

/** The memory of one process in MB (its resident set). */
export function residentMb(pid: number): number {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (kb === undefined) throw new Error(`process ${pid} is gone`)
  return Number(kb) / 1024
}
