// SPDX-License-Identifier: EUPL-1.2

/** Signs that Noto Sans lacks and that the compiler's own DejaVu Sans Mono draws (each one is tested). */
export const EXTRA_SIGNS = '←↑→↓↔⇐⇒■□▪▫◆◇○●◦≠≤≥≈∞√∑'
/** Signs that neither draws, with one that says the same. */
const LIKENESSES: Readonly<Record<string, string>> = {
  '✓': '√',
  '✔': '√',
  '☑': '√',
  '✗': '×',
  '✘': '×',
  '☒': '×',
  '☐': '□',
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u
const LONG_WORD = /[^\s\u200b]{41,}/gu
const PIECE = /.{1,24}/gsu

/** Makes text such that the fonts can draw it. */
export type Drawable = (text: string) => string

/**
 * Replaces each character that has no glyph by � (U+FFFD), since PDF/UA and PDF/A refuse it, and drops those that
 * show nothing. The ODT keeps all text as it is.
 */
export function drawableIn(covered: ReadonlySet<number>): Drawable {
  const extra = new Set(EXTRA_SIGNS)
  const drawn = (character: string): string => {
    if (INVISIBLE.test(character)) return character === '\u200b' || character === '\u00ad' ? character : ''
    const isCovered = character === '\n' || extra.has(character) || covered.has(character.codePointAt(0) ?? 0)
    return isCovered ? character : (LIKENESSES[character] ?? '\ufffd')
  }
  return text => Array.from(text, drawn).join('')
}

/** Gives words of more than 40 characters, such as addresses, places where a line may break. */
export function withBreaks(text: string): string {
  return text.replace(LONG_WORD, word => (word.match(PIECE) ?? []).join('\u200b'))
}
