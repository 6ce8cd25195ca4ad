// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { personId } from '../../../kernel/ids.ts'
import { isOpen } from './access.ts'
import { approvalProblems, closesAt, enderOf, stateOf } from './emergency.ts'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const [anna, bas, carla] = [1, 2, 3].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
]
const administrators = [
  { id: anna, email: 'anna@x.example' },
  { id: bas, email: 'bas@x.example' },
  { id: carla, email: 'Anna+beheer@x.example' },
]
const waiting = {
  askedBy: anna,
  askedAt: at('09:00:00'),
  outcome: null,
  untilAt: null,
  endedAt: null,
}
const approved = { ...waiting, outcome: 'approved', untilAt: at('11:00:00') } as const

describe('a request', () => {
  test.each([
    ['waits for a second person', waiting, '09:00:00', 'waiting'],
    ['is refused', { ...waiting, outcome: 'refused' }, '10:00:00', 'refused'],
    ['is withdrawn', { ...waiting, outcome: 'withdrawn' }, '10:00:00', 'withdrawn'],
    ['is open up to the last moment of its hour', approved, '10:59:59.999', 'open'],
    ['is over on the hour', approved, '11:00:00', 'over'],
    ['stays ended when its hour is over', { ...approved, endedAt: at('10:30:00') }, '12:00:00', 'ended'],
  ] as const)('%s', (_, request, time, state) => expect(stateOf(request, at(time))).toBe(state))

  test('that nobody decides on counts no more after a day', () => {
    const day = 24 * 3_600_000
    expect(stateOf(waiting, new Date(waiting.askedAt.getTime() + day - 1))).toBe('waiting')
    expect(stateOf(waiting, new Date(waiting.askedAt.getTime() + day))).toBe('lapsed')
  })

  test('opens sixty minutes', () => expect(closesAt(at('10:00:00'))).toEqual(at('11:00:00')))
})

describe('approving takes a second person', () => {
  const codes = (
    request: Parameters<typeof approvalProblems>[0],
    decider: typeof anna,
    of = administrators,
  ) => approvalProblems(request, decider, of, at('10:00:00')).map(one => one.code)

  test.each([
    ['a colleague may', waiting, bas, []],
    ['who asked may not', waiting, anna, ['emergencySamePerson']],
    ['nor another account of the same mailbox', waiting, carla, ['emergencySameMailbox']],
    ['nobody decides twice', approved, bas, ['emergencyDecided']],
  ] as const)('%s', (_, request, decider, expected) => expect(codes(request, decider)).toEqual(expected))

  test('who asked must still be an administrator', () => {
    expect(
      codes(
        waiting,
        bas,
        administrators.filter(one => one.id !== anna),
      ),
    ).toEqual(['emergencyAskerGone'])
  })

  test('a day later it is too late', () => {
    const late = new Date('2026-11-25T09:00:00Z')
    expect(approvalProblems(waiting, bas, administrators, late)[0]?.code).toBe('emergencyLapsed')
  })
})

test('at the platform the two end it, and nobody else', () => {
  const request = { askedBy: anna, decidedBy: bas }
  expect([anna, bas, carla].map(person => enderOf(request, person))).toEqual(['asker', 'approver', undefined])
})

test('an access is open from its first moment up to its last, unless it was ended', () => {
  const access = { fromAt: at('10:00:00'), untilAt: at('11:00:00'), endedAt: null }
  const open = ['09:59:59', '10:00:00', '10:59:59', '11:00:00'].map(time => isOpen(access, at(time)))
  expect(open).toEqual([false, true, true, false])
  expect(isOpen({ ...access, endedAt: at('10:10:00') }, at('10:20:00'))).toBe(false)
})
