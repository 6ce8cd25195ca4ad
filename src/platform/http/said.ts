// SPDX-License-Identifier: EUPL-1.2

/** A sentence about what a form just did, for the page after it. */
export type Saying = { readonly code: string; readonly text: string }
/** What a form says once it is done; from what was typed where that decides, and nothing where the page itself shows it. */
export type Says<F> = Saying | ((input: F) => Saying | undefined)
export type Sayings = Readonly<Record<string, Saying>>

/** A module's sentences; a route names one: `says: said.invited`. The code travels, the text stays here. */
export function sayings<T extends Readonly<Record<string, string>>>(
  module: string,
  texts: T,
): { readonly [K in keyof T]: Saying } {
  const entries = Object.entries(texts).map(([key, text]) => [key, { code: `${module}.${key}`, text }])
  return Object.fromEntries(entries)
}

/** Makes the lookup from code to sentence over all modules. */
export function makeSaidText(...tables: readonly Sayings[]): (code: string) => string | undefined {
  const texts = new Map(tables.flatMap(table => Object.values(table).map(said => [said.code, said.text])))
  return code => texts.get(code)
}
