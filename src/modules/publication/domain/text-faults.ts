// SPDX-License-Identifier: EUPL-1.2

/** What a public text must not hold: it leads to one municipality (requirement 28, abuse case 11). */
export type TextFault =
  | { readonly kind: 'name' | 'code' | 'number' | 'quote'; readonly found: string }
  | undefined

export type Traces = {
  /** Names of municipalities, with or without 'gemeente' in front. */
  readonly names: readonly string[]
  /** Exact counts of inhabitants of those that were visited. */
  readonly inhabitants: readonly number[]
  /** What was written in self-images, as keys of six words that follow each other. */
  readonly phrases: ReadonlySet<string>
}

const wordsOfQuote = 6

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Every six words in a row of a text. */
export function phrasesOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(wordsOfQuote - 1).map((_, at) => words.slice(at, at + wordsOfQuote).join(' '))
}

/** The first thing in a text that leads to a municipality. A name counts as it is written, with its capitals. */
export function textFault(text: string, { names, inhabitants, phrases }: Traces): TextFault {
  const name = names
    .map(one => one.replace(/^gemeente /i, ''))
    .find(one => one.length > 2 && hasWord(text, one))
  if (name !== undefined) return { kind: 'name', found: name }
  const code = /\bgm\d{4}\b/i.exec(text)
  if (code) return { kind: 'code', found: code[0] }
  const counts = new Set(inhabitants.filter(count => count >= 1000))
  const number = (text.match(/\d[\d. \u00a0]*\d/g) ?? []).find(one =>
    counts.has(Number(one.replace(/\D/g, ''))),
  )
  if (number !== undefined) return { kind: 'number', found: number }
  const quote = phrasesOf(text).find(phrase => phrases.has(phrase))
  return quote === undefined ? undefined : { kind: 'quote', found: quote }
}

/** Whether the name stands in the text by itself or as a word made of it ('Heidebrinkse'), not within a longer one. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' '
    const after = text.slice(at + word.length, at + word.length + 4)
    if (!/[\p{L}\p{N}]/u.test(before) && /^(?:s|se|er|ers)?(?![\p{L}\p{N}])/u.test(after)) return true
  }
  return false
}
