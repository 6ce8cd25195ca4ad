// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { askedExtensionOf, askingProblems, ownStep, waitsForExtension } from './asking-extension.ts'
import { reminderOf } from './reminder.ts'

const today = localDate('2026-11-24')
const dueOn = localDate('2026-12-10')
const answering = { state: 'answering' as const, visitOn: localDate('2027-01-14') }
const codesOf = (until: string, more: object = {}) =>
  askingProblems({ ...answering, ...more }, localDate(until), dueOn, today).map(one => one.code)

test('more time is asked for a later working day before the talk', () => {
  expect(codesOf('2026-12-17')).toEqual([])
  expect(codesOf('2026-11-24')).toEqual(['extensionNotAhead'])
  expect(codesOf('2026-12-10')).toEqual(['extensionNotLater'])
  expect(codesOf('2026-12-19')).toEqual(['notAWorkingDay'])
  expect(codesOf('2026-12-25')).toEqual(['notAWorkingDay'])
  expect(codesOf('2027-01-14')).toEqual(['extensionAfterVisit'])
  expect(codesOf('2027-01-14', { state: 'draftReceived' })).toEqual([])
})

test('nothing is asked while others are to move', () => {
  for (const state of ['handedIn', 'reacted', 'reported', 'refused', 'ended'] as const)
    expect(codesOf('2026-12-17', { state })).toEqual(['noOwnStep'])
})

test('both sides have the same step in mind', () => {
  const pairs = [
    ['invited', 'invited'],
    ['accepted', 'accepted'],
    ['answering', 'selfImageOut'],
    ['draftReceived', 'draftSent'],
  ] as const
  for (const [theirs, ours] of pairs)
    expect(reminderOf(ours)).toEqual({ step: ownStep(theirs), turn: 'municipality' })
})

test('an answer counts for its own request, and a request for the step it is about', () => {
  const document = { step: 'selfImage', until: dueOn, reason: '', by: '', on: today } as const
  const answer = (request: number) => ({
    version: 1,
    document: { request, until: null, reason: 'Nee', on: today },
  })
  const request = { version: 2, document }
  expect(waitsForExtension(askedExtensionOf(request, answer(1)), 'selfImage')).toBe(true)
  expect(waitsForExtension(askedExtensionOf(request, answer(2)), 'selfImage')).toBe(false)
  expect(waitsForExtension(askedExtensionOf(request, undefined), 'dossier')).toBe(false)
  expect(waitsForExtension(askedExtensionOf(undefined, undefined), 'selfImage')).toBe(false)
})
