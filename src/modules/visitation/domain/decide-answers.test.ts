// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import { oneOfEachKind } from '../../../kernel/questionnaire/testing.ts'
import { decideAnswers, inWords, versionField } from './decide-answers.ts'
import type { StoredAnswer } from './self-image.ts'

const { text, one, number, yesPartlyNoGrid } = oneOfEachKind
const today = localDate('2026-11-24')

const stored = (question: string, answer: StoredAnswer['answer'], version: number): StoredAnswer => ({
  question,
  slot: 'municipality',
  answer,
  version,
  personId: personId('00000000-0000-4000-8000-000000000001'),
  savedAt: new Date('2026-11-24T09:00:00Z'),
})
const decide = (fields: Record<string, string>, before: readonly StoredAnswer[] = []) =>
  decideAnswers([text, one, number], fields, before, today)

describe('what a post changes', () => {
  test('new answers get version 1; what stays empty is no change', () => {
    expect(decide({ text: 'Nieuw', [versionField(text)]: '0' })).toEqual({
      changes: [{ question: text, answer: { value: { kind: 'text', text: 'Nieuw' } }, version: 1 }],
    })
  })

  test('an answer that is emptied is a change', () => {
    const before = [stored('one', { value: { kind: 'one', choice: 'a' } }, 4)]
    expect(decide({ [versionField(one)]: '4' }, before)).toEqual({
      changes: [{ question: one, answer: {}, version: 5 }],
    })
  })

  test('one that is the same changes nothing, even from an old form', () => {
    const before = [stored('one', { value: { kind: 'one', choice: 'a' } }, 4)]
    expect(decide({ one: 'a', [versionField(one)]: '2' }, before)).toEqual({ changes: [] })
  })

  test('with one mistake nothing changes, and every mistake is told', () => {
    expect(decide({ text: 'x'.repeat(201), number: 'drie', one: 'a', [versionField(one)]: '0' })).toEqual({
      problems: [
        { field: 'text', code: 'answer:tooLong', params: { max: 200, over: 1 } },
        { field: 'number', code: 'answer:notWholeNumber' },
      ],
    })
  })

  test('with one stale answer nothing changes, and every stale one is shown with its question', () => {
    const before = [
      stored('text', { value: { kind: 'text', text: 'Van een collega' } }, 2),
      stored('one', { value: { kind: 'one', choice: 'b' } }, 3),
    ]
    const fields = {
      text: 'Van mij',
      [versionField(text)]: '1',
      one: 'a',
      [versionField(one)]: '1',
      number: '5',
      [versionField(number)]: '0',
    }
    expect(decide(fields, before)).toEqual({
      stale: [
        { mine: 'Een vraag\nVan mij', theirs: 'Een vraag\nVan een collega' },
        { mine: 'Een vraag\nAal', theirs: 'Een vraag\nBij' },
      ],
    })
  })

  test.each(['', 'x', '-1', '1e0 ', '99'])(
    'a version that reads %j is stale when there is an answer',
    version => {
      const before = [stored('one', { value: { kind: 'one', choice: 'b' } }, 3)]
      expect(decide({ one: 'a', [versionField(one)]: version }, before)).toHaveProperty('stale')
    },
  )
})

test('an answer in words holds its rows and its note', () => {
  const answer = {
    value: { kind: 'yesPartlyNoGrid', choices: { left: 'yes' } },
    note: 'Bijna klaar',
  } as const
  expect(inWords(yesPartlyNoGrid, answer)).toBe('Een vraag\nLinks: Ja\nOpmerking: Bijna klaar')
  expect(inWords(text, undefined)).toBe('Een vraag\n(nog geen antwoord)')
})
