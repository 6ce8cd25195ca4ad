// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import {
  countFollowUps,
  type FollowUp,
  followUpProblems,
  mayProgress,
  visiblePerspectives,
} from './follow-up.ts'

const today = localDate('2026-11-24')
const owner = 'owner' as PersonId
const followUp = (perspective: string, change: Partial<FollowUp> = {}): FollowUp => ({
  perspective,
  decision: 'takenOver',
  reason: '',
  ownerId: owner,
  ownerName: 'Eva',
  dueOn: today,
  doneAt: null,
  version: 1,
  ...change,
})

describe('what a decision needs', () => {
  test.each([
    [
      'taken over, with owner and date',
      { decision: 'takenOver', reason: '', ownerId: owner, dueOn: today },
      [],
    ],
    [
      'taken over by nobody',
      { decision: 'takenOver', reason: '', ownerId: null, dueOn: today },
      ['ownerNeeded'],
    ],
    ['taken over some day', { decision: 'takenOver', reason: '', ownerId: owner, dueOn: null }, ['required']],
    [
      'taken over yesterday',
      { decision: 'takenOver', reason: '', ownerId: owner, dueOn: localDate('2026-11-23') },
      ['dueInPast'],
    ],
    ['later', { decision: 'later', reason: '', ownerId: null, dueOn: null }, []],
    [
      'not, without a reason',
      { decision: 'notTakenOver', reason: '', ownerId: null, dueOn: null },
      ['followUpNeedsReason'],
    ],
    [
      'not, because',
      { decision: 'notTakenOver', reason: 'Dit doen wij al.', ownerId: null, dueOn: null },
      [],
    ],
  ] as const)('%s', (_, decided, codes) => {
    expect(followUpProblems(decided, today).map(one => one.code)).toEqual(codes)
  })
})

test('the owner and who decides may say that it is done, and only of what was taken over', () => {
  const other = 'other' as PersonId
  expect(mayProgress(followUp('a'), owner, false)).toBe(true)
  expect(mayProgress(followUp('a'), other, true)).toBe(true)
  expect(mayProgress(followUp('a'), other, false)).toBe(false)
  expect(mayProgress(followUp('a', { decision: 'later' }), owner, true)).toBe(false)
})

const perspectives = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test('who does not read the report sees only the perspectives that he or she owns', () => {
  const all = [
    followUp('a'),
    followUp('b', { ownerId: 'other' as PersonId }),
    followUp('c', { decision: 'later' }),
  ]
  expect(visiblePerspectives(perspectives, all, owner, true)).toEqual(perspectives)
  expect(visiblePerspectives(perspectives, all, owner, false)).toEqual([{ id: 'a' }])
  expect(visiblePerspectives(perspectives, [], owner, false)).toEqual([])
})

test('the counts have their base and leave out what is no perspective of this report', () => {
  const all = [
    followUp('a', { doneAt: new Date(0) }),
    followUp('b', { decision: 'notTakenOver' }),
    followUp('gone'),
  ]
  expect(countFollowUps(perspectives, all)).toEqual({ base: 3, decided: 2, takenOver: 1, done: 1 })
})
