// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { invitationContact, invitationLetter } from '../../../../content/texts/letters/invitation.ts'
import { mergeLetter } from './letter.ts'

const fields = {
  round: 'ronde 2026-2027',
  mandate: 'De leden gaven de opdracht.',
  answerBy: '22 december 2026',
  expiresOn: '19 januari 2027',
  committee: 'de visitatiecommissie',
  address: 'durvenleren.example/uitnodiging',
  contact: 'bel 070 123 45 67',
}

const whole = { ...invitationLetter, paragraphs: [...invitationLetter.paragraphs, invitationContact] }

test('every field of the letter to the college is filled in', () => {
  const text = JSON.stringify(mergeLetter(whole, fields))
  expect(text).not.toMatch(/\{\w+\}/)
  for (const value of Object.values(fields)) expect(text).toContain(value)
})

test('a letter that asks for a field that is not given is a mistake', () => {
  const { round: _round, ...less } = fields
  expect(() => mergeLetter(invitationLetter, less)).toThrow('no field round')
})
