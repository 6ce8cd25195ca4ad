// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { otherNames, wordWarnings } from './report-words.ts'

const words = (text: string, names: readonly string[] = []) => wordWarnings(text, names).map(one => one.word)

test.each([
  ['U geeft zichzelf een cijfer.', ['cijfer']],
  ['De cijfers zijn ONVOLDOENDE.', ['cijfers', 'ONVOLDOENDE']],
  ['Een achterblijver, zo bleek. Een achterblijver.', ['achterblijver']],
  ['Dat gaat beter dan vorig jaar.', ['beter dan']],
  ['De scorekaart hangt aan de muur.', ['scorekaart']],
  ['De schuldhulpverlening werkt samen.', []],
  ['Het ontcijferen lukte.', []],
  ['Medewerkers melden snel.', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('the name of another municipality is found as a whole word with its capital, the own name is not', () => {
  const names = otherNames(
    ['Gemeente Heidebrink', 'Lindervaart', 'Best', 'Bergen op Zoom', 'Ee'],
    'Heidebrink',
  )
  expect(words('Heidebrink werkt met Lindervaart.', names)).toEqual(['Lindervaart'])
  expect(words('Dat is het best te begrijpen.', names)).toEqual([])
  expect(words('Zoals in Bergen op Zoom, (Best) en Lindervaarts plan.', names)).toEqual([
    'Bergen op Zoom',
    'Best',
  ])
})

test('names with signs of a pattern are only names', () => {
  expect(words('Gemeente A.B (nieuw) doet mee.', ['A.B (nieuw)', 'A+B'])).toEqual(['A.B (nieuw)'])
})

test('the warnings stand in the order of the text and each says what to do', () => {
  const warnings = wordWarnings('Zwak, en een matig cijfer.', [])
  expect(warnings.map(one => one.word)).toEqual(['Zwak', 'matig', 'cijfer'])
  for (const { advice } of warnings) expect(advice).toMatch(/\.$/)
})
