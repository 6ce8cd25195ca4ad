// SPDX-License-Identifier: EUPL-1.2
import type { mergeFields } from '../../../../content/texts/letters/fields.ts'
import { standardLetters } from '../../../../content/texts/letters/standard.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

export type LetterKind = keyof typeof standardLetters
export const letterKinds = Object.keys(standardLetters) as [LetterKind, ...LetterKind[]]
export type MergeField = keyof typeof mergeFields
export const fieldsOf = (kind: LetterKind): readonly MergeField[] => standardLetters[kind].fields

/** A letter as content: lines with fields between braces. */
export type LetterTemplate = {
  readonly subject: string
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly closing: string
}

/** The same as one types it: paragraphs with an empty line between them. */
export type LetterText = Omit<LetterTemplate, 'paragraphs'> & { readonly body: string }

/** How a round words a kind of letter; version 0 is the standard text. */
export type LetterWording = LetterText & { readonly version: number }

/** A letter as it was made. Of an invitation without its code, which is kept nowhere. */
export type LetterDocument = LetterTemplate & {
  readonly on: LocalDate
  readonly addressee: string
  readonly signer: string
}

/** A letter that was made, with by whom and when. */
export type MadeLetter = {
  readonly id: string
  readonly kind: LetterKind
  readonly document: LetterDocument
  readonly by: string
  readonly at: Date
}

export const letterSubject = (roundId: string, kind: LetterKind) => ({
  kind: 'visitation.letter',
  id: `${roundId}:${kind}`,
})

export const textOfLetter = ({ paragraphs, ...rest }: LetterTemplate): LetterText => ({
  ...rest,
  body: paragraphs.join('\n\n'),
})

export const templateOfLetter = ({ subject, salutation, body, closing }: LetterText): LetterTemplate => ({
  subject,
  salutation,
  closing,
  paragraphs: body
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== ''),
})

export const standardText = (kind: LetterKind): LetterText => textOfLetter(standardLetters[kind].text)

const textFields = ['subject', 'salutation', 'body', 'closing'] as const

/** What is wrong with a text: a field that this kind of letter does not know, or a brace on its own. */
export function letterTextProblems(kind: LetterKind, text: LetterText): Problem[] {
  const known: readonly string[] = fieldsOf(kind)
  return textFields.flatMap((field): Problem[] => {
    const names = [...text[field].matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '')
    const unknown = names.find(name => !known.includes(name))
    if (unknown !== undefined) return [problem(field, 'unknownMergeField', { name: `{${unknown}}` })]
    return /[{}]/.test(text[field].replaceAll(/\{[^{}]*\}/g, '')) ? [problem(field, 'looseBrace')] : []
  })
}

/**
 * Fills in the fields of a letter. A paragraph with a field that is empty is left out: there is nothing to say.
 * @throws Error when the letter names a field that is not given: then the letter is wrong, not the reader
 */
export function mergeLetter(
  template: LetterTemplate,
  fields: Readonly<Partial<Record<MergeField, string>>>,
): LetterTemplate {
  const given = (name: string): string => {
    const value = fields[name as MergeField]
    if (value === undefined) throw new Error(`letter: no field ${name}`)
    return value
  }
  const merge = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => given(name))
  const isTold = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => given(name ?? '') !== '')
  return {
    subject: merge(template.subject),
    salutation: merge(template.salutation),
    paragraphs: template.paragraphs.filter(isTold).map(merge),
    closing: merge(template.closing),
  }
}
