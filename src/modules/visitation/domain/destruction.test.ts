// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { monthsUntilDestruction } from '../../../../content/periods/destruction.ts'
import { addMonths, addWeeks, compareDates, localDate } from '../../../kernel/dates.ts'
import { destructionOpensOn, isDestructionDue } from './destruction.ts'
import { visitStates } from './visit-states.ts'

const finalOn = localDate('2027-01-31')
const stateSince = new Date('2027-02-01T12:00:00Z')

test('the term counts from the final report, whatever happened since', () => {
  const opensOn = addMonths(finalOn, monthsUntilDestruction)
  for (const state of ['followUp', 'surveyed', 'closed'] as const) {
    expect(destructionOpensOn({ state, stateSince, finalOn })).toBe(opensOn)
    expect(isDestructionDue({ state, stateSince, finalOn }, opensOn)).toBe(true)
    expect(isDestructionDue({ state, stateSince, finalOn }, localDate('2027-04-29'))).toBe(false)
  }
})

test('nothing is destroyed while the committee may still read it', () => {
  expect(compareDates(addMonths(finalOn, monthsUntilDestruction), addWeeks(finalOn, 8))).toBeGreaterThan(0)
})

test('a visit that ended without a report counts from its end; one that goes on is not counted', () => {
  const without = { stateSince, finalOn: null }
  const ended = visitStates.filter(state => destructionOpensOn({ state, ...without }) !== undefined)
  expect(ended).toEqual(['refused', 'closed', 'cancelled', 'merged'])
  expect(destructionOpensOn({ state: 'cancelled', ...without })).toBe(
    addMonths(localDate('2027-02-01'), monthsUntilDestruction),
  )
})
