// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { compositionProblems, mayBeAssigned, type RoundSeat } from './composition.ts'

const anna = 'anna' as PersonId
const [january, march, may] = [localDate('2027-01-04'), localDate('2027-03-01'), localDate('2027-05-03')]
const member = { id: anna, roles: ['member'] as const }
const seat: RoundSeat = { person: anna, role: 'member', startsOn: january, endsOn: march }

describe('who can be assigned to a visit', () => {
  test('everybody who visits, while nobody was seated', () => {
    expect(mayBeAssigned(member, [], may)).toBe(true)
    expect(mayBeAssigned({ id: anna, roles: ['committeeSecretary'] }, [], may)).toBe(false)
  })

  test('only who sits in the committee of the round on that day, up to and including the last', () => {
    expect(mayBeAssigned(member, [seat], march)).toBe(true)
    expect(mayBeAssigned(member, [seat], may)).toBe(false)
    expect(mayBeAssigned(member, [seat], localDate('2027-01-03'))).toBe(false)
    expect(mayBeAssigned(member, [{ ...seat, endsOn: null }], may)).toBe(true)
    expect(mayBeAssigned({ id: 'ben' as PersonId, roles: ['chair'] }, [seat], january)).toBe(false)
  })

  test('not as secretary, and not who no longer has the role in the committee itself', () => {
    expect(mayBeAssigned(member, [{ ...seat, role: 'committeeSecretary' }], january)).toBe(false)
    expect(mayBeAssigned({ id: anna, roles: [] }, [seat], january)).toBe(false)
  })
})

test('a seat asks the role in the committee, unless it stood there before; and an end after its beginning', () => {
  const backwards = { ...seat, role: 'chair', endsOn: localDate('2026-12-01') } as const
  expect(compositionProblems([backwards], [member], [])).toEqual([
    { field: 'role-anna', code: 'seatRoleNotHeld' },
    { field: 'ends-anna', code: 'seatEndsBeforeItStarts' },
  ])
  expect(compositionProblems([seat], [], [seat])).toEqual([])
})
