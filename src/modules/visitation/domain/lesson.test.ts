// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { lessonProblems, lessonsOfRound, wasHeld } from './lesson.ts'
import { visitStates } from './visit-states.ts'

const codes = (body: string, state: (typeof visitStates)[number] = 'held', name = 'Gemeente Heidebrink') =>
  lessonProblems(body, { state, municipality: { name } }).map(one => one.code)

test('a lesson does not name the municipality, in whatever form', () => {
  for (const text of ['Heidebrink oefent.', 'Het Heidebrinkse college', 'Zo doet (Heidebrink) het'])
    expect(codes(text), text).toEqual(['lessonNamesMunicipality'])
  for (const text of ['Een gemeente oefent.', 'Nieuw-heidebrink', '']) expect(codes(text), text).toEqual([])
})

test('a word that is a name only with a capital is a word', () => {
  expect(codes('Informatie bergen zij goed op.', 'held', 'Bergen')).toEqual([])
  expect(codes('In Bergen oefenen zij.', 'held', 'Bergen')).toEqual(['lessonNamesMunicipality'])
})

test('there is something to learn once the talk took place', () => {
  expect(visitStates.filter(wasHeld)).toEqual([
    'held',
    'draftSent',
    'reactionIn',
    'final',
    'followUp',
    'surveyed',
    'closed',
  ])
  expect(codes('Een les', 'dateFixed')).toEqual(['lessonTooEarly'])
})

test('the list of a round is by alphabet, whatever the order of the visits, and without what is empty', () => {
  const lesson = (kind: 'learned' | 'selfRegulation', body: string) => ({ kind, body })
  const list = [
    lesson('learned', 'Zorg voor tijd.'),
    lesson('learned', ''),
    lesson('selfRegulation', 'Het werkt.'),
    lesson('learned', 'Als eerste: vragen.'),
  ]
  const expected = { learned: ['Als eerste: vragen.', 'Zorg voor tijd.'], selfRegulation: ['Het werkt.'] }
  expect(lessonsOfRound(list)).toEqual(expected)
  expect(lessonsOfRound(list.toReversed())).toEqual(expected)
})
