// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { factProblems, factReason, fromFact, type PublicFact } from './public-fact.ts'

const today = localDate('2026-11-24')
const codes = (link: string, on = '2026-11-24') =>
  factProblems({ body: 'De raad besloot.', link, publishedOn: localDate(on) }, today).map(one => one.code)

test.each([
  'http://voorbeeld.nl/stuk',
  'javascript:alert(1)',
  'https://',
  'https://localhost/stuk',
  'https://naam:geheim@voorbeeld.nl/',
  'voorbeeld.nl',
  'data:text/html,https://voorbeeld.nl',
])('%s is no open source', link => {
  expect(codes(link)).toEqual(['factNeedsSource'])
})

test('a fact has an https address and a day that is not still to come', () => {
  expect(codes('https://www.voorbeeld.nl/raad?id=3#p')).toEqual([])
  expect(codes('https://voorbeeld.nl/', '2026-11-25')).toEqual(['factInFuture'])
})

test('the reason that stands ready is the fact itself, and only of a fact that is there', () => {
  const fact: PublicFact = {
    id: 'een',
    body: 'De raad besloot.',
    link: 'https://voorbeeld.nl/',
    publishedOn: today,
    enteredBy: 'P. Smit',
  }
  expect(factReason([fact], fromFact(fact))).toBe('Openbaar bekend: De raad besloot.')
  expect(factReason([fact], fromFact({ id: 'twee' }))).toBe('')
  expect(factReason([{ ...fact, body: 'x'.repeat(500) }], fromFact(fact)).length).toBe(500)
})
