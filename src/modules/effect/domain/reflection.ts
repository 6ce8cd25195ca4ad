// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** What the IBD heard, in its own words; it has no date. */
export type Reflection = {
  readonly id: string
  readonly roundId: string
  readonly body: string
  readonly version: number
  readonly writtenBy: PersonId
  readonly isReleased: boolean
}

/** One list per round, in the order of the words: where a text stands tells nothing. */
export type ReflectionsDocument = { readonly texts: readonly string[] }

export const asList = (reflections: readonly Reflection[]): ReflectionsDocument => ({
  texts: reflections
    .filter(one => one.isReleased)
    .map(one => one.body)
    .toSorted((a, b) => a.localeCompare(b, 'nl')),
})

const dated =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b/iu
/** An address, or a title followed by a name: what begins with a capital. */
const person =
  /\S+@\S+|\b(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Bb]urgemeester|[Ww]ethouder|[Ss]ecretaris|CISO)\s+(?:van\s+(?:de\s+|der\s+|den\s+)?)?\p{Lu}\p{Ll}/u

/**
 * What must not be in a reflection (33): the name of a municipality, a date, a person. A name counts as it is written,
 * with its capitals. The second person reads for what no rule can see.
 * @param names of municipalities, with or without 'gemeente' in front
 */
export function reflectionProblems(text: string, names: readonly string[]): Problem[] {
  const found = names
    .map(name => name.replace(/^gemeente /i, ''))
    .find(name => name.length > 2 && hasWord(text, name))
  if (found !== undefined) return [problem('body', 'reflectionNames', { name: found })]
  const date = dated.exec(text)
  if (date) return [problem('body', 'reflectionDate', { word: date[0] })]
  const who = person.exec(text)
  return who ? [problem('body', 'reflectionPerson', { word: who[0] })] : []
}

/** Whether the word stands in the text by itself, not as a part of a longer one. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = [text.slice(0, at).at(-1) ?? ' ', text[at + word.length] ?? ' ']
    if (!around.some(character => /[\p{L}\p{N}]/u.test(character))) return true
  }
  return false
}
