// SPDX-License-Identifier: EUPL-1.2

const COLOURS = 12

/** A class that colours the bar and the square: always the same one for the same code, without any setting. */
export function organisationColourClass(code: string): string {
  let sum = 0
  for (const mark of code) sum = (sum * 31 + (mark.codePointAt(0) ?? 0)) % 9973
  return `org-${(sum % COLOURS) + 1}`
}
