// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { compareNames } from './alphabet.ts'

test('names stand where a Dutch reader looks for them', () => {
  const names = [
    'Sluis',
    'Aa en Hunze',
    '’s-Hertogenbosch',
    'súdwest',
    "'s-Gravenhage",
    'Zeist',
    'Schagen',
    'Älv',
  ]
  expect(names.toSorted(compareNames)).toEqual([
    'Aa en Hunze',
    'Älv',
    'Schagen',
    "'s-Gravenhage",
    '’s-Hertogenbosch',
    'Sluis',
    'súdwest',
    'Zeist',
  ])
})
