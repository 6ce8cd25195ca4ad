// SPDX-License-Identifier: EUPL-1.2
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  /** ASCII path with forward slashes. */
  readonly name: string
  readonly data: string | Uint8Array
  /** Not compressed, as ODF asks of its first entry. */
  readonly isStored?: true
}

const STORED = 0
const DEFLATED = 8
const VERSION = 20
/** 1 January 1980, the first day that a zip knows: the same entries always give the same bytes. */
const DOS_DATE = 0x0021

/** A zip file (APPNOTE 6.3.10, without zip64: each entry and the whole stay far below 4 GB). */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'latin1')
    const data = Buffer.from(entry.data)
    const packed = entry.isStored ? data : deflateRawSync(data, { level: 9 })
    const shared = sharedHeader(entry.isStored ? STORED : DEFLATED, data, packed.length, name.length)
    bodies.push(numbers([4, 0x04034b50]), shared, name, packed)
    directory.push(centralHeader(shared, offset), name)
    offset += 4 + shared.length + name.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([...bodies, ...directory, endRecord(entries.length, size, offset)])
}

/** From "version needed" to "extra field length": the same in the local and the central header. */
function sharedHeader(method: number, data: Buffer, packedSize: number, nameSize: number): Buffer {
  const checksum = crc32(data)
  return numbers(
    ...([
      [2, VERSION],
      [2, 0],
      [2, method],
      [2, 0],
      [2, DOS_DATE],
    ] as const),
    ...([
      [4, checksum],
      [4, packedSize],
      [4, data.length],
      [2, nameSize],
      [2, 0],
    ] as const),
  )
}

function centralHeader(shared: Buffer, offset: number): Buffer {
  const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
  return Buffer.concat([numbers([4, 0x02014b50], [2, VERSION]), shared, rest])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
}

/** Little-endian numbers of 2 or 4 bytes after each other. */
function numbers(...fields: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
