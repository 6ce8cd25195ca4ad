// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { backUp } from '../../src/platform/backup/backup.ts'
import type { Manifest } from '../../src/platform/backup/manifest.ts'
import { type Figure, higher, lower } from '../measuring/figure.ts'
import { openStage, type Stage } from '../measuring/stage.ts'
import { countUnnoticedFlips, digestsOf, restoreElsewhere } from './backup/restored.ts'
import type { Proof } from './proof.ts'
import { type Acknowledged, nothingYet, startWriters } from './writers.ts'

const underLoad = 3
const flips = 100
const passphrase = 'een wachtzin van de proef'

/** Backs up while people write, restores elsewhere, and compares every table and every chain. */
export const backup: Proof = {
  name: 'backup',
  about:
    'R14: backup under load, restored elsewhere: every table equal, chains whole, any flipped byte noticed',
  async run({ rounds }) {
    const stage = await openStage(8)
    const folder = mkdtempSync(join(tmpdir(), 'dl-backup-'))
    const { ownerUrl } = stage.world.database
    const acknowledged = nothingYet()
    let missing = 0
    let differing = 0
    let broken = 0
    let seconds = 0
    let manifest: Manifest | undefined
    try {
      for (let n = 0; n <= underLoad; n += 1) {
        const file = join(folder, String(n))
        const isQuiet = n === underLoad
        const made = isQuiet
          ? await backUpNow(stage, acknowledged, file)
          : await backUpUnderLoad(stage, acknowledged, file)
        manifest = made.manifest
        missing += Math.max(0, made.before - rowsOf(manifest, 'public.comment'))
        const restored = await restoreElsewhere(stage.postgres, { file, passphrase }, `dl_restored_${n}`)
        seconds = Math.max(seconds, restored.seconds)
        broken += restored.brokenChains
        // What was written under load is told by the manifest; when all is quiet, by the database itself.
        const expected = isQuiet
          ? await digestsOf(ownerUrl)
          : new Map(manifest.tables.map(one => [one.name, one.sha256]))
        differing += [...expected].filter(([table, digest]) => restored.digests.get(table) !== digest).length
      }
      const file = { file: join(folder, String(underLoad)), passphrase }
      const count = rounds ?? flips
      const unnoticed = await countUnnoticedFlips(stage.postgres, file, count)
      return [
        ...sizes(manifest),
        lower('acknowledged_rows_missing', missing, 'rows', 0),
        lower('tables_that_differ', differing, 'tables', 0),
        lower('broken_chains', broken, 'chains', 0),
        higher('flipped_bytes', count, 'bytes'),
        lower('flipped_bytes_unnoticed', unnoticed, 'bytes', 0),
        lower('restore_max_s', seconds, 's', 15 * 60),
      ]
    } finally {
      await stage.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Made = {
  readonly manifest: Manifest /** Remarks acknowledged before it began. */
  readonly before: number
}

/** What was acknowledged before the backup began must be in it; what comes while it runs may be. */
async function backUpUnderLoad(stage: Stage, acknowledged: Acknowledged, file: string): Promise<Made> {
  const writers = startWriters(stage, acknowledged, new Map())
  await sleep(1_500)
  try {
    return await backUpNow(stage, acknowledged, file)
  } finally {
    await writers.stop()
  }
}

async function backUpNow({ world }: Stage, acknowledged: Acknowledged, file: string): Promise<Made> {
  const before = acknowledged.remarks.length
  return { before, manifest: await backUp(world.database.ownerUrl, file, passphrase, new Date()) }
}

const rowsOf = (manifest: Manifest, table: string): number =>
  manifest.tables.find(one => one.name === table)?.rows ?? 0

const sizes = (manifest: Manifest | undefined): Figure[] => [
  higher('tables', manifest?.tables.length ?? 0, 'tables'),
  higher('remarks_written_under_load', manifest ? rowsOf(manifest, 'public.comment') : 0, 'rows', 1),
]
