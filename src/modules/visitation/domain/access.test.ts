// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { newId, organisationId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import { maySeeContent, maySeeProcess, reachOf } from './access.ts'

const member = newId<'PersonId'>()
const heidebrink = organisationId('gm9001')
const visit = {
  municipality: { id: heidebrink },
  members: [{ id: member }],
  visitOn: localDate('2026-10-19'),
  finalOn: localDate('2026-12-14'),
}
const access = (
  today: string,
  roles: Role[] = ['member'],
  conflicts = [] as (typeof heidebrink)[],
  person = member,
) => ({ person, roles, today: localDate(today), conflicts })

test.each([
  ['2026-09-06', false],
  ['2026-09-07', true],
  ['2026-10-19', true],
  ['2027-02-08', true],
  ['2027-02-09', false],
])('a member reads the content on %s: %s', (today, allowed) => {
  expect(maySeeContent(access(today), visit)).toBe(allowed)
})

test('a member of another visit sees nothing of this one', () => {
  const stranger = newId<'PersonId'>()
  expect(maySeeContent(access('2026-10-19', ['member'], [], stranger), visit)).toBe(false)
  expect(maySeeProcess(access('2026-10-19', ['member'], [], stranger), visit)).toBe(false)
})

test('who is tied to the municipality never sees it, whatever the role', () => {
  for (const role of ['chair', 'member', 'committeeSecretary'] as const) {
    expect(maySeeProcess(access('2026-10-19', [role], [heidebrink]), visit)).toBe(false)
    expect(maySeeContent(access('2026-10-19', [role], [heidebrink]), visit)).toBe(false)
  }
})

test('the secretariat keeps process data after the content has closed', () => {
  expect(maySeeProcess(access('2027-06-01', ['committeeSecretary']), visit)).toBe(true)
  expect(maySeeContent(access('2027-06-01', ['committeeSecretary']), visit)).toBe(false)
})

test('secretary and chair see the process of every visit, a member of the own ones', () => {
  expect(reachOf(['committeeSecretary'])).toBe('all')
  expect(reachOf(['member', 'chair'])).toBe('all')
  expect(reachOf(['member'])).toBe('own')
})
