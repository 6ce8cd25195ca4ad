// SPDX-License-Identifier: EUPL-1.2
import { otherMunicipalityAdvice, warningWords } from '../../../../content/texts/report/warning-words.ts'

/** A word in a text that asks for a second look. It never blocks. */
export type WordWarning = { readonly word: string; readonly advice: string }

/**
 * The words of a text that do not fit a report without verdict, each once, in the order of the text.
 * @param otherMunicipalities names without 'gemeente'; found only as they are written, with capitals
 */
export function wordWarnings(text: string, otherMunicipalities: readonly string[]): WordWarning[] {
  const found = [
    ...patterns.map(({ pattern, advice }) => ({ match: pattern.exec(text), advice })),
    ...otherMunicipalities
      .filter(name => text.includes(name))
      .map(name => ({ match: wordPattern(name, 'whole', 'u').exec(text), advice: otherMunicipalityAdvice })),
  ].flatMap(({ match, advice }) => (match ? [{ word: match[0], advice, at: match.index }] : []))
  const words = new Set<string>()
  return found
    .toSorted((a, b) => a.at - b.at)
    .filter(({ word }) => !words.has(word.toLowerCase()) && words.add(word.toLowerCase()))
    .map(({ word, advice }) => ({ word, advice }))
}

/** The names of municipalities that do not belong in the report of this one. */
export const otherNames = (names: readonly string[], own: string): string[] =>
  names.map(withoutKind).filter(name => name.length > 2 && name !== withoutKind(own))

const withoutKind = (name: string): string => name.replace(/^gemeente /i, '')

function wordPattern(word: string, kind: 'whole' | 'start', flags: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}${kind === 'whole' ? '(?![\\p{L}\\p{N}])' : '[\\p{L}]*'}`,
    flags,
  )
}

/** Made once: a page shows the warnings of every paragraph. */
const patterns = warningWords.map(({ stem, isWhole, advice }) => ({
  pattern: wordPattern(stem, isWhole ? 'whole' : 'start', 'iu'),
  advice,
}))

/** Whether a text names this municipality, as it is written with capitals; 'Heidebrinkse' names Heidebrink. */
export const mentions = (text: string, municipality: string): boolean =>
  wordPattern(withoutKind(municipality), 'start', 'u').test(text)
