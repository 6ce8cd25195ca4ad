// SPDX-License-Identifier: EUPL-1.2

/** A run of words, or of lines, that both texts have, only the first ("removed"), or only the second ("added"). */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

/** Above this many word pairs the table would cost too much; the differing middle is then shown as a whole. */
const MOST_PAIRS = 1_000_000

/** Words with the white space that follows them, so that joining gives the text back. */
const words = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? []

/** Lines with the break before them. */
const lines = (text: string): string[] => text.match(/\n?[^\n]+|\n/g) ?? []

function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, next] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array]
      row[j] = before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}

function middleParts(before: readonly string[], after: readonly string[]): DiffPart[] {
  if (before.length * after.length > MOST_PAIRS)
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ]
  const lengths = commonLengths(before, after)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const isSame = i < before.length && before[i] === after[j]
    const isRemoved = !isSame && j >= after.length
    const skipsBefore =
      isRemoved || (i < before.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    if (isSame) parts.push({ kind: 'same', text: before[i++] ?? '' })
    else if (skipsBefore) parts.push({ kind: 'removed', text: before[i++] ?? '' })
    else parts.push({ kind: 'added', text: after[j] ?? '' })
    if (isSame || !skipsBefore) j++
  }
  return parts
}

function merged(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.kind === part.kind) last.text += part.text
    else if (part.text !== '') runs.push({ ...part })
  }
  return runs
}

/**
 * The difference of two texts word by word. The "same" and "removed" parts joined are the first text; the "same"
 * and "added" parts joined are the second.
 */
export const diffWords = (before: string, after: string): DiffPart[] => diff(words(before), words(after))

/** The same line by line: for choices and figures, of which half a line says nothing. */
export const diffLines = (before: string, after: string): DiffPart[] => diff(lines(before), lines(after))

function diff(from: readonly string[], to: readonly string[]): DiffPart[] {
  let start = 0
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++
  let end = 0
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++
  return merged([
    { kind: 'same', text: from.slice(0, start).join('') },
    ...middleParts(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    { kind: 'same', text: from.slice(from.length - end).join('') },
  ])
}
