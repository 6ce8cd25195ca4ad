// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { mergeFields } from '../../../../content/texts/letters/fields.ts'
import { invitationLetter } from '../../../../content/texts/letters/invitation.ts'
import { standardLetters } from '../../../../content/texts/letters/standard.ts'
import {
  letterKinds,
  letterTextProblems,
  type MergeField,
  mergeLetter,
  standardText,
  templateOfLetter,
} from './letter.ts'

const every = Object.fromEntries(
  Object.keys(mergeFields).map(name => [name, `waarde van ${name}`]),
) as Record<MergeField, string>

test.each(letterKinds)('every field of the standard letter %s is filled in, and known to it', kind => {
  const text = JSON.stringify(mergeLetter(standardLetters[kind].text, every))
  expect(text).not.toMatch(/[{]\w+[}]/)
  expect(letterTextProblems(kind, standardText(kind))).toEqual([])
})

test('a letter that asks for a field that is not given is a mistake', () => {
  const { ronde: _ronde, ...less } = every
  expect(() => mergeLetter(invitationLetter, less)).toThrow('no field ronde')
})

test('a paragraph with a field that is empty is left out, the others stay', () => {
  const { paragraphs } = mergeLetter(standardLetters.dateConfirmed.text, { ...every, adres: '', contact: '' })
  expect(paragraphs).toHaveLength(3)
  expect(paragraphs.join()).not.toContain('Het adres is')
})

test('an empty line begins a paragraph, and the text comes back as it was typed', () => {
  const text = standardText('dateConfirmed')
  expect(templateOfLetter(text)).toEqual(standardLetters.dateConfirmed.text)
  expect(templateOfLetter({ ...text, body: 'Een.\r\n\r\n \nTwee,\nnog twee.\n\n' }).paragraphs).toEqual([
    'Een.',
    'Twee,\nnog twee.',
  ])
})

describe('a text of a round', () => {
  const text = { ...standardText('reminder'), subject: 'Herinnering' }

  test('may hold only the fields of its kind', () => {
    expect(letterTextProblems('reminder', { ...text, body: 'Kom naar {plaats}.' })).toEqual([
      { field: 'body', code: 'unknownMergeField', params: { name: '{plaats}' } },
    ])
    expect(letterTextProblems('dateConfirmed', { ...text, subject: 'In {plaats}', body: '{tijd}' })).toEqual(
      [],
    )
  })

  test.each(['{gemeente', 'gemeente}', '{{gemeente}}'])('%s leaves a brace on its own', body => {
    expect(letterTextProblems('reminder', { ...text, body })).toEqual([{ field: 'body', code: 'looseBrace' }])
  })

  test.each(['{}', '{ gemeente }', '{Gemeente}'])('%s is no field', body => {
    expect(letterTextProblems('reminder', { ...text, body })).toMatchObject([{ code: 'unknownMergeField' }])
  })
})
