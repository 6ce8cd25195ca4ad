// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Figure, lower } from './figure.ts'
import { percentile } from './percentile.ts'

const loops = 40
const syncs = 40

/**
 * What this machine is worth now: a fixed piece of work on the processor, and a small write that must reach the disk.
 * Figures of two runs may be compared only when these are alike.
 */
export function calibrate(): Figure[] {
  return [
    lower('calibration_cpu_ms', medianOf(5, hashALot), 'ms'),
    lower('calibration_fsync_ms', percentile(timeSyncs(), 0.5), 'ms'),
  ]
}

function hashALot(): void {
  let text = 'durven leren'
  for (let loop = 0; loop < loops * 1_000; loop += 1) text = createHash('sha256').update(text).digest('hex')
}

function timeSyncs(): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'dl-calibrate-'))
  const file = openSync(join(folder, 'page'), 'w')
  const page = Buffer.alloc(8_192, 1)
  try {
    return Array.from({ length: syncs }, () =>
      timed(() => {
        writeSync(file, page)
        fsyncSync(file)
      }),
    )
  } finally {
    closeSync(file)
    rmSync(folder, { recursive: true })
  }
}

const medianOf = (times: number, work: () => void): number =>
  percentile(
    Array.from({ length: times }, () => timed(work)),
    0.5,
  )

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
