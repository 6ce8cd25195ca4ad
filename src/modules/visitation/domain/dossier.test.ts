// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { makeDossier } from './dossier.ts'
import type { HandedInAnswer, SelfImageDocument } from './handover-documents.ts'
import { readyReason } from './topic-occasions.ts'

const answer = (
  question: string,
  slot: HandedInAnswer['slot'],
  value: unknown,
  isUnknown = false,
): HandedInAnswer => ({
  question,
  slot,
  value,
  isUnknown,
  note: '',
})
const documentOf = (...answers: HandedInAnswer[]): SelfImageDocument => ({
  questionnaire: { code: 'self-image', version: 1 },
  openedOn: localDate('2026-10-01'),
  answers,
  seen: [],
  handedInBy: 'A. de Wit',
  handedInOn: localDate('2026-11-24'),
})

test('two different answers are a difference; the same, or only one of them, is not', () => {
  const text = (words: string) => ({ kind: 'text', text: words })
  const { differences, apart } = makeDossier(
    documentOf(
      answer('t10a', 'portfolioHolder', text('Dat wij te laat zijn')),
      answer('t10a', 'ciso', text('Leveranciers')),
      answer('t09a', 'portfolioHolder', { kind: 'frequency', choice: 'monthly' }),
      answer('t09a', 'ciso', { kind: 'frequency', choice: 'monthly' }),
      answer('t05a', 'ciso', text('Weinig')),
    ),
  )
  expect(apart).toBe(4)
  expect(differences.map(one => one.topic.code)).toEqual(['t10'])
})

test('‘we do not know’ beside an answer is a difference too', () => {
  const { differences } = makeDossier(
    documentOf(
      answer('t09a', 'portfolioHolder', null, true),
      answer('t09a', 'ciso', { kind: 'frequency', choice: 'never' }),
    ),
  )
  expect(differences.map(one => one.topic.code)).toEqual(['t09'])
})

test('open points are what was left open and what they do not know, told apart; an answered question is none', () => {
  const { open } = makeDossier(
    documentOf(
      answer('t07a', 'municipality', null, true),
      answer('t08a', 'municipality', { kind: 'one', choice: 'all' }),
    ),
  )
  const of = (code: string) => open.filter(one => one.topic.code === code).map(one => one.isUnknown)
  expect(of('t07')).toEqual([true])
  expect(of('t08')).toEqual([])
  expect(of('t27')).toEqual([false])
})

test('the closing fields are what the municipality brings, and no open points', () => {
  const { brings, open, sections } = makeDossier(
    documentOf(answer('c2a', 'municipality', { kind: 'text', text: 'Hoe?' })),
  )
  expect(brings.map(one => one.topic.code)).toEqual(['c1', 'c2', 'c3'])
  expect(brings[1]?.questions[0]?.parts[0]?.lines).toEqual([{ kind: 'answer', text: 'Hoe?' }])
  expect(open.some(one => one.topic.code.startsWith('c'))).toBe(false)
  expect(sections.length).toBe(10)
})

test('a reason stands ready only for a topic that comes from there', () => {
  const dossier = makeDossier(
    documentOf(
      answer('t10a', 'portfolioHolder', { kind: 'text', text: 'Te laat zijn' }),
      answer('t10a', 'ciso', { kind: 'text', text: 'Leveranciers' }),
      answer('t07a', 'municipality', null, true),
      answer('t14a', 'municipality', { kind: 'yesPartlyNo', choice: 'no' }),
    ),
  )
  expect(dossier.striking.map(one => one.code)).toEqual(['noStandIn'])
  expect(readyReason(dossier, 't10', 'difference')).toContain('verschillend')
  expect(readyReason(dossier, 't07', 'open')).toContain('open')
  expect(readyReason(dossier, 't14', 'noStandIn')).toBe(dossier.striking[0]?.sentence)
  expect(readyReason(dossier, 'c2', 'brought')).toContain('brengt dit zelf mee')
  for (const [topic, from] of [
    ['t14', 'difference'],
    ['t10', 'noStandIn'],
    ['t14', 'open'],
    ['t01', 'x'],
  ] as const)
    expect(readyReason(dossier, topic, from), `${topic} ${from}`).toBe('')
})
