// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { SelfImageDocument } from './handover-documents.ts'
import { questionnaireOf } from './self-image.ts'
import { strikingAnswers } from './striking-answers.ts'

type Values = Readonly<Record<string, unknown>>

const codes = (values: Values, unknown: readonly string[] = [], version = 1): string[] => {
  const answers = [
    ...Object.entries(values).map(([question, value]) => ({ question, value, isUnknown: false })),
    ...unknown.map(question => ({ question, value: null, isUnknown: true })),
  ]
  const document: SelfImageDocument = {
    questionnaire: { code: 'self-image', version: 1 },
    openedOn: localDate('2026-10-01'),
    answers: answers.map(one => ({ ...one, slot: 'municipality', note: '' })),
    seen: [],
    handedInBy: 'A. de Wit',
    handedInOn: localDate('2026-11-24'),
  }
  return strikingAnswers(document, { ...questionnaireOf('self-image', 1), version }).map(one => one.code)
}
const one = (choice: string) => ({ kind: 'one', choice })
const yesPartlyNo = (choice: string) => ({ kind: 'yesPartlyNo', choice })
const several = (...choices: string[]) => ({ kind: 'several', choices })
const number = (count: number) => ({ kind: 'number', number: count })
const date = (on: string) => ({ kind: 'date', on })

test('a plan that is in no budget is striking; with a place in the budget, or without a plan, it is not', () => {
  const plan = { t22a: yesPartlyNo('yes') }
  expect(codes({ ...plan, t04a: several('interim', 'annual') })).toEqual(['planWithoutBudget'])
  expect(codes({ ...plan, t04a: several('none') })).toEqual(['planWithoutBudget'])
  expect(codes({ ...plan, t04a: several('budget') })).toEqual([])
  expect(codes({ t22a: yesPartlyNo('no'), t04a: several('annual') })).toEqual([])
})

test('nothing is concluded from a question that was left open', () => {
  expect(codes({ t22a: yesPartlyNo('yes') })).toEqual([])
  expect(codes({})).toEqual([])
})

test('one duty of one person is not striking, several are', () => {
  expect(codes({ t15a: number(1) })).toEqual([])
  expect(codes({ t15a: number(2) })).toEqual(['dutiesOfOne'])
})

test.each([
  ['2025-11-24', ['restoreLongAgo']],
  ['2025-11-25', []],
  ['2025-10', ['restoreLongAgo']],
  ['2025-11', []],
  ['2024', ['restoreLongAgo']],
  ['2025', []],
])('a restore test of %s gives %j for a self-image of 24 November 2026', (on, expected) => {
  expect(codes({ t42a: date(on) })).toEqual(expected)
})

test('a restore that was never tested, and a warning that nobody knows, have their own sentence', () => {
  expect(codes({ t42a: { kind: 'never' } })).toEqual(['restoreNever'])
  expect(codes({}, ['t37a'])).toEqual(['warningUnknown'])
  expect(codes({}, ['t42a'])).toEqual([])
})

test('rows of a few numbers, an option that is held, and a choice are looked at', () => {
  expect(codes({ t21a: { kind: 'numbers', numbers: { with: 4, without: 1 } } })).toEqual([
    'processesWithoutAnalysis',
  ])
  expect(codes({ t21a: { kind: 'numbers', numbers: { with: 4 } } })).toEqual([])
  expect(codes({ t34a: several('none') })).toEqual(['noContacts'])
  expect(codes({ t34a: several('step1') })).toEqual([])
  expect(codes({ t50c: one('notYet') })).toEqual(['pentestUndiscussed'])
})

test('the order is that of the questionnaire, and rules hold for their own version only', () => {
  const values = { t52b: one('ask'), t14a: yesPartlyNo('no'), t44a: one('none') }
  expect(codes(values)).toEqual(['noStandIn', 'noAgreements', 'solutionOffered'])
  expect(codes(values, [], 2)).toEqual([])
})
