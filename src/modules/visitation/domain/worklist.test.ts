// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { organisationId, personId } from '../../../kernel/ids.ts'
import { standardDueWeeks } from './due-dates.ts'
import type { Standing } from './standing.ts'
import type { RoundId, VisitId } from './visit.ts'
import { type VisitState, visitStates } from './visit-states.ts'
import {
  filterLines,
  sortLines,
  type Visiting,
  type WorkFilter,
  withoutPreparation,
  workLines,
} from './worklist.ts'

const today = localDate('2026-11-24')
const roundId = 'r' as RoundId
const jansen: Visiting = {
  id: personId('00000000-0000-4000-8000-000000000003'),
  name: 'A. Jansen',
  visits: new Set(['Rietwaard', 'Molenbroek', 'Heidebrink'] as VisitId[]),
}

const visit = (name: string, state: VisitState, since: string): Standing => ({
  id: name as VisitId,
  roundId,
  municipality: { id: organisationId('gm9001'), name },
  state,
  stateSince: new Date(`${since}T09:00:00Z`),
  visitOn: null,
  extended: {},
})

const lines = workLines(
  [
    visit('Rietwaard', 'invited', '2026-10-20'),
    visit('Duinvoorde', 'accepted', '2026-10-30'),
    visit('Molenbroek', 'selfImageOut', '2026-11-24'),
    visit('Heidebrink', 'candidate', '2026-11-24'),
  ],
  () => ({ dueWeeks: standardDueWeeks, recesses: [] }),
  today,
)
const names = (some: typeof lines) => some.map(line => line.visit.municipality.name)
const nothing: WorkFilter = { round: '', state: '', turn: '', member: '', term: '' }

test('each line says who is to move, and whether it is late', () => {
  expect(lines.map(line => [line.turn, line.dueOn, line.urgency])).toEqual([
    ['municipality', '2026-11-17', 'overdue'],
    ['municipality', '2026-11-27', 'week'],
    ['municipality', '2026-12-29', 'later'],
    ['secretariat', undefined, 'none'],
  ])
})

test.each<[Partial<WorkFilter>, string[]]>([
  [{ state: 'invited' }, ['Rietwaard']],
  [{ turn: 'secretariat' }, ['Heidebrink']],
  [{ member: jansen.id }, ['Rietwaard', 'Molenbroek', 'Heidebrink']],
  [{ member: '00000000-0000-4000-8000-000000000004' }, []],
  [{ term: 'overdue' }, ['Rietwaard']],
  [{ term: 'week', turn: 'municipality' }, ['Duinvoorde']],
  [{ round: 'another' }, []],
  [{}, ['Rietwaard', 'Duinvoorde', 'Molenbroek', 'Heidebrink']],
])('the filter %o leaves what fits', (filter, left) => {
  expect(names(filterLines(lines, { ...nothing, ...filter }, [jansen]))).toEqual(left)
})

test('a candidate of a round in preparation is not on the list, one of a round that has begun is', () => {
  const begins = (startsOn: string) => [{ id: roundId, startsOn: localDate(startsOn) }]
  expect(names(withoutPreparation(lines, begins('2026-11-25'), today))).toEqual([
    'Rietwaard',
    'Duinvoorde',
    'Molenbroek',
  ])
  expect(withoutPreparation(lines, begins('2026-11-24'), today)).toHaveLength(4)
})

test('by due date what has none comes last, in both directions', () => {
  expect(names(sortLines(lines, 'due', 'ascending', visitStates))).toEqual([
    'Rietwaard',
    'Duinvoorde',
    'Molenbroek',
    'Heidebrink',
  ])
  expect(names(sortLines(lines, 'due', 'descending', visitStates))).toEqual([
    'Molenbroek',
    'Duinvoorde',
    'Rietwaard',
    'Heidebrink',
  ])
})

test('by name and by state it follows the alphabet and the way of a visit', () => {
  expect(names(sortLines(lines, 'municipality', 'descending', visitStates))).toEqual([
    'Rietwaard',
    'Molenbroek',
    'Heidebrink',
    'Duinvoorde',
  ])
  expect(names(sortLines(lines, 'state', 'ascending', visitStates))).toEqual([
    'Heidebrink',
    'Rietwaard',
    'Duinvoorde',
    'Molenbroek',
  ])
})
