// SPDX-License-Identifier: EUPL-1.2

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell that it is no text
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f]/

/**
 * The bytes as text without byte order mark, or undefined when they are no text. UTF-8; UTF-16 with its mark; and
 * Windows-1252, in which Dutch spreadsheet programs save CSV.
 */
export function textOf(bytes: Buffer): string | undefined {
  const text = decoded(bytes)
  return text === undefined || NOT_TEXT.test(text) ? undefined : text
}

function decoded(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252')
}

function decode(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
