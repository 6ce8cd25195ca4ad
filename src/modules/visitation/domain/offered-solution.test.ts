// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { HandedInAnswer, SelfImageDocument } from './handover-documents.ts'
import { offeredSolution } from './offered-solution.ts'

const on = localDate('2026-10-01')
const documentOf = (...answers: [question: string, value: unknown][]): SelfImageDocument => ({
  questionnaire: { code: 'self-image', version: 1 },
  openedOn: on,
  answers: answers.map(
    ([question, value]): HandedInAnswer => ({
      question,
      slot: 'municipality',
      value,
      isUnknown: value === null,
      note: '',
    }),
  ),
  seen: [],
  handedInBy: 'A. de Wit',
  handedInOn: on,
})

test('what a municipality names in its self-image stands ready, with what it says of telling it on', () => {
  const document = documentOf(
    ['t52a', { kind: 'text', text: 'Een kaart bij de balie.' }],
    ['t52b', { kind: 'one', choice: 'unnamed' }],
  )
  expect(offeredSolution(document)).toEqual({
    text: 'Een kaart bij de balie.',
    permission: 'Ja, zonder de naam van onze gemeente',
  })
})

test('nothing stands ready when it named none, or before it handed in', () => {
  expect(offeredSolution(documentOf(['t52a', null]))).toBeUndefined()
  expect(offeredSolution(documentOf())).toBeUndefined()
  expect(offeredSolution(undefined)).toBeUndefined()
})
