// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { highestTlp, isTlp } from './tlp.ts'

test('a combined document takes the most closed label of its parts', () => {
  expect(highestTlp(['TLP:GREEN', 'TLP:AMBER+STRICT', 'TLP:AMBER'])).toBe('TLP:AMBER+STRICT')
  expect(highestTlp(['TLP:RED', 'TLP:CLEAR'])).toBe('TLP:RED')
  expect(highestTlp([])).toBe('TLP:CLEAR')
})

test('a label is written as the standard writes it', () => {
  expect(isTlp('TLP:AMBER+STRICT')).toBe(true)
  for (const wrong of ['TLP: RED', 'tlp:red', 'AMBER', 'TLP:WHITE', 'toString'])
    expect(isTlp(wrong)).toBe(false)
})
