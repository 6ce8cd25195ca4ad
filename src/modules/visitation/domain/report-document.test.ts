// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { fullName, reactByOf, topicTitle, versionLabel } from './report-document.ts'

test('a reaction gets the day of the calendar of the round, but never less than two weeks', () => {
  const today = localDate('2026-11-24')
  expect(reactByOf(localDate('2026-12-22'), today, [])).toBe('2026-12-22')
  expect(reactByOf(localDate('2026-12-01'), today, [])).toBe('2026-12-08')
  expect(reactByOf(undefined, today, [])).toBe('2026-12-08')
  expect(reactByOf(undefined, localDate('2026-12-11'), [])).toBe('2026-12-28')
})

test('drafts count below one, a final report is whole', () => {
  expect([versionLabel('draft', 2), versionLabel('final', 1)]).toEqual(['0.2', '1.0'])
})

test('a topic is called by its title, an unknown one by its code', () => {
  expect(topicTitle('t01')).toBe('De portefeuillehouder')
  expect(topicTitle('x99')).toBe('x99')
})

test('a municipality is named in full once', () => {
  expect([fullName('Heidebrink'), fullName('Gemeente Heidebrink')]).toEqual([
    'Gemeente Heidebrink',
    'Gemeente Heidebrink',
  ])
})
