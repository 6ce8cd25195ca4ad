// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { tieProblems } from './tie.ts'

const tie = { kind: 'lives', ground: '', startsOn: null, endsOn: null } as const

test('a tie that has a word of its own needs no other', () => {
  expect(tieProblems(tie)).toEqual([])
  expect(tieProblems({ ...tie, kind: 'other' })).toEqual([{ field: 'ground', code: 'tieAsksForGround' }])
})

test('does not end before it began', () => {
  const [before, after] = [localDate('2020-01-01'), localDate('2022-01-01')]
  expect(tieProblems({ ...tie, startsOn: before, endsOn: after })).toEqual([])
  expect(tieProblems({ ...tie, startsOn: after, endsOn: before })).toEqual([
    { field: 'endsOn', code: 'tieEndsBeforeItStarts' },
  ])
})
