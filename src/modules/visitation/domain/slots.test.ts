// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { mayAnswerFor, seatsOf } from './seats.ts'
import { delegationSeats } from './slot-grid.ts'
import { type DayPart, fitOf, inOrder, offerableDays, offerProblems, parseSlot, slotKey } from './slots.ts'

const slot = (on: string, part: DayPart = 'morning') => ({ on: localDate(on), part })
const recess = { name: 'Kerst', startsOn: localDate('2026-12-19'), endsOn: localDate('2027-01-03') }
const today = localDate('2026-11-24')

describe('half-days', () => {
  test('a key reads back as its half-day, and nothing else does', () => {
    const one = slot('2027-02-04', 'afternoon')
    expect(parseSlot(slotKey(one))).toEqual(one)
    for (const text of [
      '',
      '2027-02-04',
      '2027-02-30-morning',
      '2027-02-04-evening',
      '2027-02-04-morning ',
      'x',
    ])
      expect(parseSlot(text), text).toBeUndefined()
  })

  test('stand in the order of the calendar, the morning first', () => {
    const days = [slot('2027-02-04', 'afternoon'), slot('2027-02-04'), slot('2027-01-28', 'afternoon')]
    expect(inOrder(days).map(slotKey)).toEqual([
      '2027-01-28-afternoon',
      '2027-02-04-morning',
      '2027-02-04-afternoon',
    ])
  })

  test('are offered on no weekend, holiday or day of recess', () => {
    expect(offerableDays(localDate('2026-12-17'), 3, [recess])).toEqual([
      '2026-12-17',
      '2026-12-18',
      '2027-01-04',
    ])
    expect(offerableDays(localDate('2027-04-26'), 2, [])).toEqual(['2027-04-26', '2027-04-28'])
  })

  test.each([
    ['no half-day', [], '2026-12-01', 'noSlots'],
    ['a day that has been', [slot('2026-11-24')], '2026-11-24', 'slotInThePast'],
    ['a Saturday', [slot('2027-02-06')], '2026-12-01', 'slotOnRestDay'],
    ['a day of recess', [slot('2026-12-22')], '2026-12-01', 'slotOnRestDay'],
    ['answers that came too late', [slot('2027-02-04')], '2027-02-04', 'answerByAfterSlots'],
    ['answers for yesterday', [slot('2027-02-04')], '2026-11-23', 'answerByInThePast'],
  ] as const)('%s cannot be offered', (_, slots, answerBy, code) => {
    const problems = offerProblems({ slots, answerBy: localDate(answerBy) }, today, [recess])
    expect(problems.map(one => one.code)).toContain(code)
  })

  test('more than twenty are too many, and a good offer has no problem', () => {
    const days = offerableDays(localDate('2027-02-01'), 21, []).map(on => slot(on))
    const offer = { slots: days, answerBy: localDate('2026-12-01') }
    expect(offerProblems(offer, today, []).map(one => one.code)).toEqual(['tooManySlots'])
    expect(offerProblems({ ...offer, slots: days.slice(1) }, today, [])).toEqual([])
  })

  test('suit people in words and counts, who did not answer included', () => {
    const one = slot('2027-02-04')
    const key = slotKey(one)
    expect(fitOf(one, [{ [key]: 'yes' }, { [key]: 'no' }, { [key]: 'ifNeeded' }, {}])).toEqual({
      no: 1,
      ifNeeded: 1,
      open: 1,
      asked: 4,
    })
  })
})

describe('who is asked', () => {
  const [anna, bert] = ['a', 'b'] as [PersonId, PersonId]

  test('somebody with two roles is asked once, and a role that does not exist here is not', () => {
    const seats = seatsOf([
      { role: 'portfolioHolder', personId: anna, name: 'Anna' },
      { role: 'municipalSecretary', personId: bert, name: 'Bert' },
      { role: 'operationsHead', personId: null, name: 'Cees' },
      { role: 'cio', personId: bert, name: 'Bert' },
      { role: 'ciso', personId: null, name: null },
    ])
    expect(seats.map(one => [one.key, one.roles])).toEqual([
      ['a', ['portfolioHolder']],
      ['b', ['municipalSecretary', 'cio']],
      ['operationsHead', ['operationsHead']],
    ])
  })

  test('each answers for oneself; a stand-in and who keeps the calendar for another', () => {
    const seat = { key: 'a', name: 'Anna', person: anna, roles: [] }
    const byName = { key: 'cio', name: 'Cees', person: null, roles: [] }
    const may = (id: PersonId, standsInFor: PersonId[], isKeeper: boolean) =>
      [seat, byName].map(one => mayAnswerFor(one, { id, standsInFor, isKeeper }))
    expect(may(anna, [], false)).toEqual([true, false])
    expect(may(bert, [], false)).toEqual([false, false])
    expect(may(bert, [anna], false)).toEqual([true, false])
    expect(may(bert, [], true)).toEqual([true, true])
  })

  test('the committee lays what came by role beside the names it has', () => {
    const named = {
      coordinator: { name: 'Anna', email: 'anna@voorbeeld.example' },
      delegates: [
        { role: 'portfolioHolder', name: 'Anna' },
        { role: 'municipalSecretary', name: 'Bert' },
        { role: 'cio', name: 'Bert' },
        { role: 'ciso', name: null },
      ],
    } as const
    const choices = { '2027-02-04-morning': 'no' } as const
    expect(delegationSeats(named, { seats: [{ roles: ['cio'], choices, note: 'Vakantie' }] })).toEqual([
      { name: 'Anna', roles: ['portfolioHolder'], choices: {}, note: '' },
      { name: 'Bert', roles: ['municipalSecretary', 'cio'], choices, note: 'Vakantie' },
    ])
    expect(delegationSeats(undefined, undefined)).toEqual([])
  })
})
