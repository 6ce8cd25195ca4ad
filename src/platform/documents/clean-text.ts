// SPDX-License-Identifier: EUPL-1.2

/*
 * What may not stand in an XML or PDF document, or would make a reader see something else than what is there:
 * control characters, direction overrides (bidi), line and paragraph separators, byte order marks, tags and
 * characters that Unicode will never assign.
 */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
const NOT_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what it is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\u{e0000}-\u{e0fff}]|[\p{Noncharacter_Code_Point}]/gu

/** Text that is valid in every format: well-formed, composed (NFC), with \n as the only line break. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_TEXT, '')
    .normalize('NFC')
    .trim()
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/** True when a reader would see nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(cleanText(text))
}

/** At most `length` characters, whole ones, with … for what is left out. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
