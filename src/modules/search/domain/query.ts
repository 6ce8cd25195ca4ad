// SPDX-License-Identifier: EUPL-1.2

const mostWords = 8
const mostLetters = 40

/**
 * What somebody typed as a PostgreSQL text query: every word must begin so. Signs that mean something in a text query
 * never get through, because only letters and digits are kept.
 * @returns '' when there is nothing to look for
 */
export function toTextQuery(typed: string): string {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, mostWords)
    .map(word => `${word.slice(0, mostLetters).toLowerCase()}:*`)
    .join(' & ')
}
