// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Role } from '../../../kernel/roles.ts'
import { isOpenForAnswers, mayAnswer, mayComment, maySeeAnswer, slotFor } from './answer-rights.ts'
import type { AnswerSlot } from './handover-documents.ts'
import type { ParticipationState } from './participation-states.ts'

const apart = { apart: true } as const
const ordinary = {}

test.each<[Role[], typeof apart | typeof ordinary, AnswerSlot | undefined]>([
  [['coordinator'], ordinary, 'municipality'],
  [['portfolioHolder'], ordinary, 'municipality'],
  [['coordinator'], apart, undefined],
  [['municipalSecretary'], apart, undefined],
  [['portfolioHolder'], apart, 'portfolioHolder'],
  [['ciso'], apart, 'ciso'],
  [['coordinator', 'ciso'], apart, 'ciso'],
  [['ciso', 'portfolioHolder'], apart, 'portfolioHolder'],
])('%j answers a topic %j as %s', (roles, topic, slot) => {
  expect(slotFor(roles, topic)).toBe(slot)
})

test.each<[ParticipationState, Date | null, boolean]>([
  ['answering', null, true],
  ['answering', new Date(), false],
  ['handedIn', new Date(), false],
  ['delegated', null, false],
  ['ended', null, false],
])('in state %s, handed in %s, answers are open: %s', (state, handedInAt, isOpen) => {
  expect(isOpenForAnswers(state, handedInAt)).toBe(isOpen)
  expect(mayAnswer(['coordinator'], ordinary, state, handedInAt)).toBe(isOpen)
  expect(mayAnswer(['coordinator'], apart, state, handedInAt)).toBe(false)
})

test.each<[Role, AnswerSlot, boolean, boolean]>([
  ['coordinator', 'municipality', false, true],
  ['ciso', 'ciso', false, true],
  ['ciso', 'portfolioHolder', false, false],
  ['ciso', 'portfolioHolder', true, true],
  ['portfolioHolder', 'ciso', false, false],
  ['portfolioHolder', 'ciso', true, true],
  ['municipalSecretary', 'ciso', false, false],
  ['municipalSecretary', 'ciso', true, true],
  ['coordinator', 'ciso', true, false],
  ['cio', 'portfolioHolder', true, false],
])('a %s sees the answer of %s, both done %s: %s', (role, slot, areBothDone, sees) => {
  expect(maySeeAnswer([role], slot, areBothDone)).toBe(sees)
})

test('remarks beside what is answered apart wait until both are done', () => {
  expect(mayComment(['coordinator'], ordinary, false)).toBe(true)
  expect(mayComment(['ciso'], apart, false)).toBe(false)
  expect(mayComment(['ciso'], apart, true)).toBe(true)
  expect(mayComment(['coordinator'], apart, true)).toBe(false)
})
