// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { asList, reflectionProblems } from './reflection.ts'

const names = ['Gemeente Heidebrink', 'Ede', 'Best', 'Bergen (NH.)', 'Urk']
const codes = (text: string) => reflectionProblems(text, names).map(one => one.code)

test.each([
  ['In Heidebrink ging het goed.', 'reflectionNames'],
  ['Bij de buren van Bergen (NH.) ook.', 'reflectionNames'],
  ['Sinds 2024 is er overleg.', 'reflectionDate'],
  ['Op 3-11 was er een gesprek.', 'reflectionDate'],
  ['In november kwam er geld.', 'reflectionDate'],
  ['Vorige dinsdag belde iemand.', 'reflectionDate'],
  ['Wethouder Jansen was blij.', 'reflectionPerson'],
  ['Volgens mevrouw De Vries hielp het.', 'reflectionPerson'],
  ['Mail naar a.b@voorbeeld.example.', 'reflectionPerson'],
])('"%s" is refused', (text, code) => {
  expect(codes(text)).toEqual([code])
})

test.each([
  'Een wethouder vertelde dat het gesprek ruimte gaf.',
  'Ze werken nu beter samen met de beste mensen.',
  'Drie van de vijf maatregelen zijn klaar.',
  'De burgemeester en de secretaris praten er nu samen over.',
])('"%s" can be kept', text => {
  expect(codes(text)).toEqual([])
})

test('the list is in the order of the words, and holds only what was released', () => {
  const one = (body: string, isReleased: boolean) => ({
    id: newId(),
    roundId: newId(),
    body,
    version: 1,
    writtenBy: newId<'PersonId'>(),
    isReleased,
  })
  const texts = asList([one('Ze praten meer.', true), one('Wacht nog.', false), one('Er is geld.', true)])
  expect(texts).toEqual({ texts: ['Er is geld.', 'Ze praten meer.'] })
})
