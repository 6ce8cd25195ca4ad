// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { withClient } from '../db/prepare-database.ts'
import { type Frame, newCodec } from './format.ts'
import type { Manifest } from './manifest.ts'
import { type CopiedTable, copiedTables, copyOut, countLines } from './tables.ts'

const frameSize = 1_000_000

/**
 * Writes everything to one file, as it was at one instant, while people go on working. The file appears under its name
 * only when it is whole.
 * @param passphrase undefined: not sealed
 */
export async function backUp(
  ownerUrl: string,
  file: string,
  passphrase: string | undefined,
  now: Date,
): Promise<Manifest> {
  const partial = `${file}.partial`
  const out = createWriteStream(partial, { mode: 0o600, flags: 'wx' })
  try {
    const codec = newCodec(passphrase)
    await write(out, Buffer.from(`${JSON.stringify(codec.header)}\n`))
    const put = async (frame: Frame) => {
      const bytes = codec.encode(frame)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      await write(out, Buffer.concat([length, bytes]))
    }
    const manifest = await withClient(ownerUrl, async client => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      const { rows: about } = await client.query<{ migration: string; version: string }>(
        "SELECT (SELECT max(name) FROM kysely_migration) AS migration, current_setting('server_version') AS version",
      )
      const tables: Manifest['tables'] = []
      for (const table of await copiedTables(client))
        tables.push(await putTable(put, table, copyOut(client, table) as AsyncIterable<Buffer>))
      await client.query('COMMIT')
      return {
        migration: about[0]?.migration ?? '',
        madeAt: now.toISOString(),
        serverVersion: about[0]?.version ?? '',
        tables,
      }
    })
    await put({ kind: 'manifest', text: Buffer.from(JSON.stringify(manifest)) })
    out.end()
    await finished(out)
    await rename(partial, file)
    return manifest
  } catch (error) {
    out.destroy()
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(partial, { force: true })
    throw error
  }
}

async function putTable(
  put: (frame: Frame) => Promise<void>,
  { name, columns }: CopiedTable,
  pieces: AsyncIterable<Buffer>,
) {
  const hash = createHash('sha256')
  let rows = 0
  let held: Buffer[] = []
  let size = 0
  const flush = async (text: Buffer) => {
    if (text.length > 0) await put({ kind: 'rows', table: name, text })
  }
  for await (const piece of pieces) {
    hash.update(piece)
    rows += countLines(piece)
    held.push(piece)
    size += piece.length
    if (size < frameSize) continue
    // A frame ends with a line, so that it can be loaded by itself.
    const all = Buffer.concat(held)
    const end = all.lastIndexOf(10) + 1
    await flush(all.subarray(0, end))
    held = [all.subarray(end)]
    size = all.length - end
  }
  await flush(Buffer.concat(held))
  return { name, columns: [...columns], rows, sha256: hash.digest('hex') }
}

async function write(out: WriteStream, bytes: Buffer): Promise<void> {
  if (!out.write(bytes)) await once(out, 'drain')
}
