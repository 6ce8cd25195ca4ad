// SPDX-License-Identifier: EUPL-1.2

const dutch = new Intl.Collator('nl', { ignorePunctuation: true })

/** Order of names in a list, as a Dutch reader looks for them: 's-Gravenhage under the s, accents and case aside. */
export const compareNames = (a: string, b: string): number => dutch.compare(a, b)
