// SPDX-License-Identifier: EUPL-1.2

/**
 * The code points that a TrueType font has a glyph for, read from its `cmap` table (OpenType 1.9, subtable format 12).
 * @throws RangeError when the font has no such table
 */
export function fontCoverage(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap')
  const subtables = font.readUInt16BE(cmap + 2)
  for (let index = 0; index < subtables; index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(subtable) === 12) return groups(font, subtable)
  }
  throw new RangeError('font without a cmap of format 12')
}

function groups(font: Buffer, subtable: number): Set<number> {
  const covered = new Set<number>()
  const count = font.readUInt32BE(subtable + 12)
  for (let index = 0; index < count; index += 1) {
    const group = subtable + 16 + index * 12
    const last = font.readUInt32BE(group + 4)
    for (let code = font.readUInt32BE(group); code <= last; code += 1) covered.add(code)
  }
  return covered
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new RangeError(`font without a table ${tag}`)
}
