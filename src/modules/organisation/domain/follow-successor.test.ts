// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../../kernel/dates.ts'
import { organisationId, personId } from '../../../kernel/ids.ts'
import type { RoleAssignment } from './access-after-changes.ts'
import { readingsThrough } from './follow-successor.ts'
import { groundCode, parseGround } from './successor-ground.ts'

const [old, now] = [organisationId('gm0381'), organisationId('gm1942')]
const ended = { code: old, endedOn: localDate('2022-01-01'), isWhole: true }
const today = localDate('2026-11-24')
const role = (from: string, to?: LocalDate): RoleAssignment => ({
  personId: personId('00000000-0000-4000-8000-000000000001'),
  organisationId: now,
  role: 'ciso',
  from: localDate(from),
  to,
})
const window = (own: RoleAssignment, predecessor = ended) =>
  readingsThrough([own], now, predecessor, today).map(({ from, to }) => [from, to])

test('who joins the successor later reads its predecessor from that day, until the years are over', () => {
  expect(window(role('2026-11-24'))).toEqual([['2026-11-24', '2029-01-01']])
  expect(window(role('2020-01-01'))).toEqual([['2026-11-24', '2029-01-01']])
  expect(window(role('2027-03-01'))).toEqual([['2027-03-01', '2029-01-01']])
})

test('reading ends with the role in the successor', () => {
  expect(window(role('2020-01-01', localDate('2027-01-01')))).toEqual([['2026-11-24', '2027-01-01']])
  expect(window(role('2020-01-01', today))).toEqual([])
})

test('nobody reads a municipality that was split by themselves, nor one that ended too long ago', () => {
  expect(window(role('2020-01-01'), { ...ended, isWhole: false })).toEqual([])
  expect(window(role('2015-01-01'), { ...ended, endedOn: localDate('2016-01-01') })).toEqual([])
})

test('a ground is kept as a code and read back', () => {
  const ground = { kind: 'successor', successor: now, endedOn: localDate('2022-01-01') } as const
  expect(groundCode(ground)).toBe('successor:gm1942:2022-01-01')
  expect(parseGround(groundCode(ground))).toEqual(ground)
  for (const other of [null, 'invited', 'successor:gm1942', 'successor:GM!:2022-01-01'])
    expect(parseGround(other)).toBeUndefined()
})
