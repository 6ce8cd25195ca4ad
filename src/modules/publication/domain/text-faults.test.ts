// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { phrasesOf, textFault } from './text-faults.ts'

const traces = {
  names: ['Gemeente Heidebrink', 'Ede', 'Nuenen, Gerwen en Nederwetten'],
  inhabitants: [48_213, 900],
  phrases: new Set(phrasesOf('Wij bespreken het elke maandag in het kleine overleg met de wethouder.')),
}
const kindOf = (text: string) => textFault(text, traces)?.kind

test.each([
  ['In Heidebrink ging het goed.', 'name'],
  ['Zoals in Ede.', 'name'],
  ['De Heidebrinkse aanpak.', 'name'],
  ['De Edelachtbare raad en heel Nederland.', undefined],
  ['De ede van de raad.', undefined],
  ['Zie gm0228.', 'code'],
  ['Een gemeente met 48.213 inwoners.', 'number'],
  ['Een gemeente met 48213 inwoners.', 'number'],
  ['In 2026 spraken wij 900 mensen.', undefined],
  ['Iemand zei: „het elke maandag in het kleine overleg”.', 'quote'],
  ['Gemeenten bespreken het elke maandag.', undefined],
])('%s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})
