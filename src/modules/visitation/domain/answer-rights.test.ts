// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import {
  isOneForBoth,
  isOpenForAnswers,
  mayAnswer,
  mayComment,
  maySeeAnswer,
  partiesOf,
  type RoleHolder,
  slotFor,
} from './answer-rights.ts'
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

const anna = '00000000-0000-4000-8000-00000000000a' as PersonId
const bas = '00000000-0000-4000-8000-00000000000b' as PersonId
const holder = (person: PersonId | null) => ({ role: 'portfolioHolder', person }) as const
const ciso = (person: PersonId | null) => ({ role: 'ciso', person }) as const

test.each<[string, RoleHolder[], string[], boolean]>([
  ['two people', [holder(anna), ciso(bas)], ['portfolioHolder', 'ciso'], false],
  ['one person in both roles', [holder(anna), ciso(anna)], ['portfolioHolder'], true],
  [
    'one in both roles and another CISO',
    [holder(anna), ciso(anna), ciso(bas)],
    ['portfolioHolder', 'ciso'],
    false,
  ],
  ['a CISO who is only named', [holder(anna), ciso(anna), ciso(null)], ['portfolioHolder', 'ciso'], false],
  ['no CISO', [holder(anna)], ['portfolioHolder'], false],
  ['nobody', [], [], false],
])('with %s it is known whose answers are waited for', (_, holders, parties, isOne) => {
  expect(partiesOf(holders)).toEqual(parties)
  expect(isOneForBoth(holders, [{ slot: 'portfolioHolder' }])).toBe(isOne)
  expect(isOneForBoth(holders, [{ slot: 'ciso' }])).toBe(false)
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
