// SPDX-License-Identifier: EUPL-1.2

/** A letter as content: lines with fields between braces. */
export type LetterTemplate = {
  readonly subject: string
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly closing: string
}

/**
 * Fills in the fields of a letter.
 * @throws Error when the letter names a field that is not given: then the letter is wrong, not the reader
 */
export function mergeLetter(
  template: LetterTemplate,
  fields: Readonly<Record<string, string>>,
): LetterTemplate {
  const merge = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = fields[name]
      if (value === undefined) throw new Error(`letter: no field ${name}`)
      return value
    })
  return {
    subject: merge(template.subject),
    salutation: merge(template.salutation),
    paragraphs: template.paragraphs.map(merge),
    closing: merge(template.closing),
  }
}
