// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { HandoverId, PersonId } from '../../../kernel/ids.ts'
import type { FollowUp } from './follow-up.ts'
import { isBehind, newestPerPerspective, progressDocument, progressProblems } from './shared-progress.ts'

const now = new Date('2026-12-01T09:00:00Z')
const followUp: FollowUp = {
  perspective: 'p',
  decision: 'takenOver',
  reason: 'Alleen voor onszelf.',
  ownerId: 'x' as PersonId,
  ownerName: 'S. Vermeer',
  dueOn: null,
  doneAt: null,
  version: 1,
}
const given = (n: number, withdrawnAt: Date | null = null) => ({
  id: `h${n}` as HandoverId,
  document: progressDocument(followUp, 'Wijs een vervanger aan', `Woorden ${n}.`, now),
  createdAt: now,
  withdrawnAt,
})

test('what crosses holds how it stands and the words written for it, and neither owner nor own reason', () => {
  const document = progressDocument(followUp, 'Wijs een vervanger aan', 'Wij zoeken nog.', now)
  expect(document).toEqual({
    perspective: 'p',
    title: 'Wijs een vervanger aan',
    decision: 'takenOver',
    isDone: false,
    words: 'Wij zoeken nog.',
    on: '2026-12-01',
  })
  expect(progressProblems(undefined).map(one => one.code)).toEqual(['nothingToShare'])
  expect(progressProblems(followUp)).toEqual([])
})

test('of each perspective the newest is read; of what was taken back only that it was', () => {
  expect(newestPerPerspective([given(1), given(2)]).map(one => one.words)).toEqual(['Woorden 2.'])
  const [back] = newestPerPerspective([given(1), given(2, now)])
  expect(back).toMatchObject({ words: '', withdrawnAt: now })
})

test('a share is behind once how it stands has changed', () => {
  const [shared] = newestPerPerspective([given(1)])
  if (!shared) throw new Error('nothing shared')
  expect(isBehind(shared, followUp)).toBe(false)
  expect(isBehind(shared, { ...followUp, doneAt: now })).toBe(true)
  expect(isBehind(shared, { ...followUp, decision: 'later' })).toBe(true)
})
