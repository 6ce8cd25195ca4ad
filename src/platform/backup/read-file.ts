// SPDX-License-Identifier: EUPL-1.2
import { open } from 'node:fs/promises'
import { BackupFault, codecFor, type Frame } from './format.ts'

const longestFrame = 64_000_000

/**
 * The frames of a file, in order. The last one is the manifest; a file that was cut has none.
 * @throws BackupFault when the file is not ours, was changed or is not whole
 */
export async function* readFrames(path: string, passphrase: string | undefined): AsyncGenerator<Frame> {
  const file = await open(path)
  try {
    const first = (await file.read(Buffer.alloc(500), 0, 500, 0)).buffer
    const end = first.indexOf(10)
    const codec = codecFor(first.subarray(0, Math.max(end, 0)).toString(), passphrase)
    let at = end + 1
    const take = async (length: number): Promise<Buffer> => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at)
      if (bytesRead < length) throw new BackupFault('De reservekopie is niet heel: het einde ontbreekt.')
      at += length
      return buffer
    }
    for (;;) {
      const length = (await take(4)).readUInt32BE()
      if (length > longestFrame) throw new BackupFault('Het bestand is veranderd.')
      const frame = codec.decode(await take(length))
      yield frame
      if (frame.kind === 'manifest') return
    }
  } finally {
    await file.close()
  }
}

/** Reads the whole file once, to know the manifest and that every frame opens. */
export async function readManifestText(path: string, passphrase: string | undefined): Promise<string> {
  for await (const frame of readFrames(path, passphrase))
    if (frame.kind === 'manifest') return frame.text.toString()
  throw new BackupFault('De reservekopie is niet heel: het einde ontbreekt.')
}
