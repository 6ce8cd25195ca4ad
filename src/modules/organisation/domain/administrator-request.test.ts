// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import { type AdministratorRequest, confirmerFor, decisionProblems } from './administrator-request.ts'

const [sanne, joris, noor] = [1, 2, 3].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  AdministratorRequest['personId'],
  AdministratorRequest['personId'],
  AdministratorRequest['personId'],
]
const request: AdministratorRequest = {
  id: 'r',
  personId: noor,
  personName: 'Noor',
  startsOn: localDate('2026-11-24'),
  lastOn: null,
  confirmer: 'colleague',
  askedBy: sanne,
  askedByName: 'Sanne',
  askedAt: new Date('2026-11-24T09:00:00Z'),
  outcome: null,
}
const codes = (who: AdministratorRequest['personId'], isGiven: boolean, change = {}) =>
  decisionProblems({ ...request, ...change }, who, isGiven).map(one => one.code)

test('a fellow administrator confirms; where there is none, the platform does', () => {
  expect(confirmerFor(sanne, [sanne, joris])).toBe('colleague')
  expect(confirmerFor(sanne, [sanne])).toBe('platform')
})

test('nobody makes an administrator alone: not who asked, and not who is to become one', () => {
  expect(codes(joris, true)).toEqual([])
  expect(codes(sanne, true)).toEqual(['secondPersonNeeded'])
  expect(codes(noor, true)).toEqual(['secondPersonNeeded'])
  expect(codes(joris, true, { confirmer: 'platform' })).toEqual(['platformDecides'])
})

test('who asked may take the request back, and nothing is decided twice', () => {
  expect(codes(sanne, false)).toEqual([])
  expect(codes(joris, true, { outcome: 'refused' })).toEqual(['alreadyDecided'])
})
