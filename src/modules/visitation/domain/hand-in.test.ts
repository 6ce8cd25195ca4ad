// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { Role } from '../../../kernel/roles.ts'
import { mayHandIn, mayMarkSeen, mayOffer, waitingForSeen } from './hand-in.ts'
import type { SeenRole } from './self-image.ts'

const open = {
  state: 'answering',
  handedInAt: null,
  offeredAt: new Date('2026-11-20T09:00:00Z'),
  seen: [] as readonly SeenRole[],
  existing: ['portfolioHolder', 'municipalSecretary', 'ciso'] as readonly Role[],
} as const

test.each<[readonly Role[], readonly SeenRole[], readonly SeenRole[]]>([
  [['portfolioHolder', 'municipalSecretary'], [], ['portfolioHolder', 'municipalSecretary']],
  [['portfolioHolder', 'municipalSecretary'], ['portfolioHolder'], ['municipalSecretary']],
  [['municipalSecretary'], ['municipalSecretary'], []],
  [['portfolioHolder'], [], ['portfolioHolder']],
  [[], [], ['portfolioHolder', 'municipalSecretary']],
])('with roles %j and seen by %j it waits for %j', (existing, seen, waiting) => {
  expect(waitingForSeen({ existing, seen })).toEqual(waiting)
})

describe('handing in', () => {
  test('waits for both, and names who is waited for', () => {
    expect(mayHandIn(open).map(one => one.code)).toEqual(['notSeenByPortfolioHolder', 'notSeenBySecretary'])
    expect(mayHandIn({ ...open, seen: ['portfolioHolder'] }).map(one => one.code)).toEqual([
      'notSeenBySecretary',
    ])
    expect(mayHandIn({ ...open, seen: ['portfolioHolder', 'municipalSecretary'] })).toEqual([])
  })

  test('happens once', () => {
    const again = {
      ...open,
      state: 'handedIn',
      handedInAt: new Date(),
      seen: ['portfolioHolder', 'municipalSecretary'],
    } as const
    expect(mayHandIn(again).map(one => one.code)).toEqual(['selfImageClosed'])
    expect(mayOffer(again).map(one => one.code)).toEqual(['selfImageClosed'])
    expect(mayOffer(open)).toEqual([])
  })
})

describe('marking as seen', () => {
  test('is for each role once, after it was laid before them', () => {
    expect(mayMarkSeen(open, ['portfolioHolder'])).toEqual({ roles: ['portfolioHolder'] })
    expect(mayMarkSeen({ ...open, seen: ['portfolioHolder'] }, ['portfolioHolder'])).toMatchObject({
      problems: [{ code: 'alreadySeen' }],
    })
    expect(mayMarkSeen({ ...open, offeredAt: null }, ['portfolioHolder'])).toMatchObject({
      problems: [{ code: 'notOffered' }],
    })
    expect(mayMarkSeen({ ...open, handedInAt: new Date() }, ['portfolioHolder'])).toMatchObject({
      problems: [{ code: 'selfImageClosed' }],
    })
  })

  test('somebody with both roles marks both', () => {
    expect(mayMarkSeen(open, ['municipalSecretary', 'portfolioHolder'])).toEqual({
      roles: ['portfolioHolder', 'municipalSecretary'],
    })
  })
})
