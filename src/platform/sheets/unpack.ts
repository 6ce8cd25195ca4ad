// SPDX-License-Identifier: EUPL-1.2
import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535
/** Far above what a list of a few hundred lines takes; a bomb is cut short here. */
const mostBytes = 30_000_000

/** One file of a zip as text, unpacked; undefined when it is not in there or not whole. */
export function unpack(file: Buffer, wanted: string): string | undefined {
  const end = endOfDirectory(file)
  if (end === undefined) return undefined
  let at = file.readUInt32LE(end + 16)
  for (let count = file.readUInt16LE(end + 10); count > 0 && at + 46 <= end; count -= 1) {
    const nameSize = file.readUInt16LE(at + 28)
    if (file.toString('utf8', at + 46, at + 46 + nameSize) === wanted) return entry(file, at)
    at += 46 + nameSize + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return undefined
}

function entry(file: Buffer, at: number): string {
  const local = file.readUInt32LE(at + 42)
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const packed = file.subarray(start, start + file.readUInt32LE(at + 20))
  const isStored = file.readUInt16LE(at + 10) === 0
  return (isStored ? packed : inflateRawSync(packed, { maxOutputLength: mostBytes })).toString('utf8')
}

function endOfDirectory(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT)
  for (let at = file.length - END_SIZE; at >= first; at -= 1)
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at
  return undefined
}
