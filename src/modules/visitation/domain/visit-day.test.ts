// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { VisitAccess } from './access.ts'
import type { Visit } from './visit.ts'
import { isOnItsDay, takesAlong, visitorsOf } from './visit-day.ts'
import { visitStates } from './visit-states.ts'

const who = (name: string) => ({ id: name as PersonId, name })
const visit = {
  municipality: { id: 'gm1' as OrganisationId, name: 'Heidebrink' },
  members: [who('Visser'), who('De Graaf')],
  visitOn: localDate('2027-02-04'),
  finalOn: null,
} as unknown as Visit
const reader = (person: string, more: Partial<VisitAccess> = {}): VisitAccess => ({
  person: person as PersonId,
  roles: ['member'],
  today: localDate('2027-02-01'),
  conflicts: [],
  ...more,
})

test('a member takes along the own visits, also before the dossier opens; never one that he or she is tied to', () => {
  expect(takesAlong(reader('Visser'), visit)).toBe(true)
  expect(takesAlong(reader('Visser', { today: localDate('2026-10-01') }), visit)).toBe(true)
  expect(takesAlong(reader('Visser', { conflicts: ['gm1' as OrganisationId] }), visit)).toBe(false)
  expect(takesAlong(reader('Jansen'), visit)).toBe(false)
  expect(takesAlong(reader('Jansen', { roles: ['chair'] }), visit)).toBe(false)
  expect(takesAlong(reader('Jansen', { roles: ['committeeSecretary'] }), visit)).toBe(true)
})

test('nobody takes along a talk that was set aside', () => {
  const off = visitStates.filter(state => !isOnItsDay({ state }))
  expect([...off].sort()).toEqual(['cancelled', 'merged', 'paused', 'refused'])
})

test('who goes on two visits of a day is named once', () => {
  const two = { ...visit, members: [who('Visser'), who('Aalbers')] }
  const day = [visit, two].map(one => ({ visit: one, delegation: undefined }))
  expect(visitorsOf(day).map(one => one.name)).toEqual(['Aalbers', 'De Graaf', 'Visser'])
})
