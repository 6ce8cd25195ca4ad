// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { personId } from '../../../kernel/ids.ts'
import { peopleWithRoles, presentOn } from './people.ts'
import type { RoleTerm } from './role-term.ts'

const today = localDate('2026-11-24')
const [sanne, joris] = [1, 2].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  RoleTerm['personId'],
  RoleTerm['personId'],
]
const people = [
  { id: sanne, name: 'Sanne', email: 'sanne@proef.example' },
  { id: joris, name: 'Joris', email: 'joris@proef.example' },
]
const term = (id: string, who: typeof sanne, startsOn: string): RoleTerm => ({
  id,
  personId: who,
  role: 'ciso',
  startsOn: localDate(startsOn),
  lastOn: null,
  isReadOnly: false,
  ground: null,
})
const away = {
  id: 'a',
  personId: sanne,
  personName: 'Sanne',
  standInId: joris,
  standInName: 'Joris',
  roles: [],
  takesNamed: true,
  fromOn: localDate('2026-11-20'),
  untilOn: localDate('2026-11-24'),
}

test('everybody stands with their roles and the absence of today', () => {
  const [first, second] = peopleWithRoles(people, [term('1', sanne, '2020-01-01')], [away], today)
  expect([first?.terms.length, first?.absence?.standInName]).toEqual([1, 'Joris'])
  expect([second?.terms.length, second?.absence]).toEqual([0, undefined])
})

test('who begins later is no colleague yet', () => {
  const all = peopleWithRoles(
    people,
    [term('1', sanne, '2020-01-01'), term('2', joris, '2026-11-25')],
    [],
    today,
  )
  expect(presentOn(all, today).map(({ name }) => name)).toEqual(['Sanne'])
})
