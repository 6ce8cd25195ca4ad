// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { verifyDatabase } from '../../../src/platform/audit/verify-database.ts'
import { restore } from '../../../src/platform/backup/restore.ts'
import { copiedTables, measure } from '../../../src/platform/backup/tables.ts'
import { prepareDatabase, withClient } from '../../../src/platform/db/prepare-database.ts'
import type { Postgres } from '../../measuring/postgres.ts'

export type BackupFile = { readonly file: string; readonly passphrase: string }

/** A digest per table, over its rows in the order of the key. */
export type Digests = ReadonlyMap<string, string>

export const digestsOf = (ownerUrl: string): Promise<Digests> =>
  withClient(ownerUrl, async client => {
    const digests = new Map<string, string>()
    for (const table of await copiedTables(client))
      digests.set(table.name, (await measure(client, table)).sha256)
    return digests
  })

/** Restores into a database that is made for it, reads it all again, and walks its chains. */
export async function restoreElsewhere(postgres: Postgres, { file, passphrase }: BackupFile, name: string) {
  const { ownerUrl } = await prepareDatabase(postgres.superuserUrl, name, postgres.passwords)
  const start = performance.now()
  await restore(ownerUrl, file, passphrase)
  const seconds = (performance.now() - start) / 1000
  const chains = await withClient(ownerUrl, client => verifyDatabase(client, []))
  const brokenChains = chains.length === 0 ? 1 : chains.filter(chain => chain.fault).length
  return { seconds, digests: await digestsOf(ownerUrl), brokenChains }
}

/** Flips one byte at a time, spread over the file, and counts the restores that went on as if nothing were wrong. */
export async function countUnnoticedFlips(
  postgres: Postgres,
  { file, passphrase }: BackupFile,
  count: number,
): Promise<number> {
  const whole = readFileSync(file)
  let unnoticed = 0
  let ownerUrl = ''
  for (let n = 0; n < count; n += 1) {
    if (ownerUrl === '')
      ({ ownerUrl } = await prepareDatabase(postgres.superuserUrl, `dl_flipped_${n}`, postgres.passwords))
    const at = Math.floor(((n + Math.random()) / count) * whole.length)
    const flipped = Buffer.from(whole)
    flipped.writeUInt8((flipped[at] ?? 0) ^ (1 << (n % 8)), at)
    writeFileSync(`${file}.flipped`, flipped)
    const wasRestored = await restore(ownerUrl, `${file}.flipped`, passphrase).then(
      () => true,
      () => false,
    )
    if (!wasRestored) continue
    unnoticed += 1
    // That database is no longer empty, and would refuse the next one for that.
    ownerUrl = ''
  }
  return unnoticed
}
