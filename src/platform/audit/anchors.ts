// SPDX-License-Identifier: EUPL-1.2
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Keyring } from '../crypto/keyfile.ts'
import { isSignedBy, signBytes } from '../crypto/signature.ts'

/** The head of a chain as it was at an instant, kept and signed outside the database: a cut tail then shows. */
export type Anchor = {
  readonly organisation: string
  readonly seq: number
  readonly hash: string
  readonly at: string
}

const purpose = 'audit-head'
const line = z.object({
  organisation: z.string(),
  seq: z.number(),
  hash: z.string(),
  at: z.string(),
  signature: z.object({ keyId: z.string(), value: z.string() }),
})

const signedText = ({ organisation, seq, hash, at }: Anchor): Buffer =>
  Buffer.from(`${organisation}\n${seq}\n${hash}\n${at}`)

/** Adds signed heads to the file, one JSON line each. */
export async function appendAnchors(file: string, keys: Keyring, anchors: readonly Anchor[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const lines = anchors.map(anchor =>
    JSON.stringify({ ...anchor, signature: signBytes(keys, purpose, signedText(anchor)) }),
  )
  await appendFile(file, lines.map(text => `${text}\n`).join(''), { mode: 0o600 })
}

/**
 * Reads the heads that were kept.
 * @returns the anchors, and the numbers of the lines that no key of KEY_FILE signed
 */
export async function readAnchors(
  file: string,
  keys: Keyring,
): Promise<{ anchors: Anchor[]; unsigned: number[] }> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const anchors: Anchor[] = []
  const unsigned: number[] = []
  for (const [index, row] of text.split('\n').entries()) {
    if (row === '') continue
    const anchor = parseAnchor(row, keys)
    if (anchor) anchors.push(anchor)
    else unsigned.push(index + 1)
  }
  return { anchors, unsigned }
}

function parseAnchor(row: string, keys: Keyring): Anchor | undefined {
  try {
    const { signature, ...anchor } = line.parse(JSON.parse(row))
    return isSignedBy(keys, purpose, signedText(anchor), signature) ? anchor : undefined
  } catch {
    return undefined
  }
}

/** Where the heads are kept: beside the data, not in the database. */
export const anchorFileOf = (dataDir: string): string => join(dataDir, 'audit-heads.jsonl')
