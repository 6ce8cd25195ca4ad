// SPDX-License-Identifier: EUPL-1.2

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535
const NAMES_AT_MOST = 10_000

/**
 * The names in a zip, from its directory; nothing is unpacked. Undefined when the directory is not whole: a file
 * that programs read in different ways is not trusted to be an office file.
 */
export function zipNames(file: Buffer): string[] | undefined {
  const end = endOfDirectory(file)
  if (end === undefined) return undefined
  const count = file.readUInt16LE(end + 10)
  const names: string[] = []
  let at = file.readUInt32LE(end + 16)
  for (let entry = 0; entry < count && entry < NAMES_AT_MOST; entry += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined
    const nameEnd = at + 46 + file.readUInt16LE(at + 28)
    if (nameEnd > end) return undefined
    names.push(file.toString('utf8', at + 46, nameEnd))
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return names
}

function endOfDirectory(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT)
  for (let at = file.length - END_SIZE; at >= first; at -= 1)
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at
  return undefined
}
