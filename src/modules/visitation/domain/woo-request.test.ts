// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { isWeekend, localDate } from '../../../kernel/dates.ts'
import type { Passage } from './redaction.ts'
import {
  decisionProblems,
  isOpenRequest,
  mayBecome,
  type WooDecided,
  wooDue,
  wooStates,
} from './woo-request.ts'

describe('the last day to decide on a request', () => {
  test('is four weeks after it came in, and two weeks later when it was put off', () => {
    expect(wooDue(localDate('2026-11-03'))).toBe('2026-12-01')
    expect(wooDue(localDate('2026-11-03'), true)).toBe('2026-12-15')
  })

  test('is never a weekend or a holiday: then the next working day (Algemene termijnenwet)', () => {
    expect(wooDue(localDate('2026-11-27'))).toBe('2026-12-28')
    expect(isWeekend(wooDue(localDate('2026-11-28')))).toBe(false)
  })
})

describe('a request', () => {
  test('is put off once, and a decision or a withdrawal ends it', () => {
    expect(mayBecome('received', 'extended')).toBe(true)
    expect(mayBecome('extended', 'extended')).toBe(false)
    expect(wooStates.filter(state => !isOpenRequest({ state }))).toEqual(['decided', 'withdrawn'])
  })
})

describe('a decision', () => {
  const today = localDate('2026-12-01')
  const passage: Passage = { id: 'x', part: 'a', words: '', ground: '5.1.2.e' }
  const decided = (given: Partial<WooDecided>): WooDecided => ({
    decision: 'whole',
    ground: '',
    decidedBy: 'college',
    decidedOn: today,
    ...given,
  })
  const codes = (given: Partial<WooDecided>, around: { passages?: Passage[]; isSecret?: boolean } = {}) =>
    decisionProblems(
      decided(given),
      { receivedOn: localDate('2026-11-24') },
      { passages: [], isSecret: false, today, ...around },
    ).map(one => one.code)

  test('fits the passages: none for the whole report, some for a part of it', () => {
    expect(codes({ decision: 'whole' })).toEqual([])
    expect(codes({ decision: 'whole' }, { passages: [passage] })).toEqual(['wholeWithPassages'])
    expect(codes({ decision: 'partly' })).toEqual(['partlyWithoutPassages'])
    expect(codes({ decision: 'partly' }, { passages: [passage] })).toEqual([])
  })

  test('to refuse names a ground of the list', () => {
    expect(codes({ decision: 'refused' })).toEqual(['choose'])
    expect(codes({ decision: 'refused', ground: '5.1.2.h' })).toEqual([])
  })

  test('makes nothing public while secrecy holds; refusing is possible', () => {
    expect(codes({ decision: 'whole' }, { isSecret: true })).toEqual(['secrecyHolds'])
    expect(codes({ decision: 'partly' }, { isSecret: true, passages: [passage] })).toEqual(['secrecyHolds'])
    expect(codes({ decision: 'refused', ground: '5.1.2.h' }, { isSecret: true })).toEqual([])
  })

  test('was taken between the day the request came in and today', () => {
    expect(codes({ decidedOn: localDate('2026-11-23') })).toEqual(['beforeTheRequest'])
    expect(codes({ decidedOn: localDate('2026-12-02') })).toEqual(['notYetHappened'])
  })
})
