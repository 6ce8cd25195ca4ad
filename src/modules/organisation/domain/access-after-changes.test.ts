// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { type OrganisationId, organisationId, personId } from '../../../kernel/ids.ts'
import { isRefused } from '../../../kernel/outcome.ts'
import { decideAfterSplit, planAccess, type RoleAssignment } from './access-after-changes.ts'
import { type ChangePlan, planChanges } from './municipal-changes.ts'
import { parseChangesCsv } from './parse-changes-csv.ts'
import type { RegisterEntry } from './register.ts'

const YEARS = 7
const register = ['gm0001', 'gm0002', 'gm0003', 'gm0004'].map(
  (code): RegisterEntry => ({
    code: organisationId(code),
    name: `Gemeente ${code}`,
    provinceCode: 'pv20',
    safetyRegionCode: undefined,
    validFrom: undefined,
    validTo: undefined,
    successors: [],
    inhabitants: [],
  }),
)
const [sanne, joris, noor] = [1, 2, 3].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  RoleAssignment['personId'],
  RoleAssignment['personId'],
  RoleAssignment['personId'],
]

const extension = plan('2024-01-01,merger,gm0001,gm0002,,,')
const split = plan('2024-01-01,split,gm0001,gm0002 gm0003,,,')

describe('access after a merger', () => {
  const worksInOld = assignment(sanne, 'gm0001')
  const worksInSuccessor = assignment(joris, 'gm0002')
  const elsewhere = assignment(noor, 'gm0004')
  const access = planAccess(extension, [worksInOld, worksInSuccessor, elsewhere], YEARS)

  it('ends the role of who worked in the old municipality, on the day it ended', () => {
    expect(access.losing).toEqual([{ assignment: worksInOld, on: '2024-01-01' }])
  })

  it('lets who works in the successor read the old one for some years, in the same role, with the ground', () => {
    expect(access.gaining).toEqual([
      {
        personId: joris,
        organisationId: 'gm0001',
        role: 'ciso',
        from: '2024-01-01',
        to: '2031-01-01',
        readOnlyGround: { kind: 'successor', successor: 'gm0002', endedOn: '2024-01-01' },
      },
    ])
    expect(access.undecided).toEqual([])
  })

  it('lets a shared CISO of both lose the one and read it', () => {
    const shared = [assignment(sanne, 'gm0001'), assignment(sanne, 'gm0002')]
    const found = planAccess(extension, shared, YEARS)
    expect(found.losing).toHaveLength(1)
    expect(found.gaining.map(({ personId }) => personId)).toEqual([sanne])
  })

  it('gives nothing to who left the successor before, and no more than their own time to who leaves later', () => {
    const left = assignment(joris, 'gm0002', { to: localDate('2024-01-01') })
    const leaving = assignment(noor, 'gm0002', { to: localDate('2024-06-01') })
    const coming = assignment(sanne, 'gm0002', { from: localDate('2024-03-01') })
    const { gaining } = planAccess(extension, [left, leaving, coming], YEARS)
    expect(gaining.map(({ personId, from, to }) => [personId, from, to])).toEqual([
      [noor, '2024-01-01', '2024-06-01'],
      [sanne, '2024-03-01', '2031-01-01'],
    ])
  })

  it('ends before it began what would begin in the old municipality later', () => {
    const later = assignment(sanne, 'gm0001', { from: localDate('2024-05-01') })
    expect(planAccess(extension, [later], YEARS).losing).toEqual([{ assignment: later, on: '2024-05-01' }])
  })

  it('names a successor in which nobody works yet', () => {
    const merged = plan('2024-01-01,merger,gm0001 gm0002,gm0009,Negen,,')
    const found = planAccess(merged, [assignment(sanne, 'gm0001')], YEARS)
    expect(found.withoutPeople).toEqual(['gm0009'])
    expect(found.gaining).toEqual([])
    expect(access.withoutPeople).toEqual([])
  })
})

describe('access after a second merger', () => {
  const steps = plan('2024-01-01,merger,gm0001,gm0002,,,', '2026-01-01,merger,gm0002,gm0003,,,')
  const people = [assignment(joris, 'gm0002'), assignment(noor, 'gm0003')]

  it('ends what was read through the middle one and lets the last one read both, no longer than planned', () => {
    const { losing, gaining } = planAccess(steps, people, YEARS)
    expect(losing.map(({ assignment: one, on }) => [one.organisationId, on])).toEqual([
      ['gm0002', '2026-01-01'],
    ])
    expect(
      gaining.map(({ personId, organisationId, from, to }) => [personId, organisationId, from, to]),
    ).toEqual([
      [joris, 'gm0001', '2024-01-01', '2026-01-01'],
      [noor, 'gm0002', '2026-01-01', '2033-01-01'],
      [noor, 'gm0001', '2026-01-01', '2031-01-01'],
    ])
  })

  it('does the same in two imports', () => {
    const second = planAfter(extension, '2026-01-01,merger,gm0002,gm0003,,,')
    const before = planAccess(extension, people, YEARS)
    const { losing, gaining } = planAccess(second, [...people, ...before.gaining], YEARS)
    expect(losing.map(({ assignment: one }) => one.organisationId)).toEqual(['gm0002', 'gm0001'])
    expect(gaining.map(({ organisationId, to }) => [organisationId, to])).toEqual([
      ['gm0002', '2033-01-01'],
      ['gm0001', '2031-01-01'],
    ])
  })
})

describe('access after a split', () => {
  const people = [assignment(sanne, 'gm0001'), assignment(joris, 'gm0002'), assignment(noor, 'gm0003')]
  const access = planAccess(split, people, YEARS)

  it('goes to nobody: an administrator decides who of the successors', () => {
    expect(access.losing.map(({ assignment: one }) => one.personId)).toEqual([sanne])
    expect(access.gaining).toEqual([])
    expect(access.undecided).toMatchObject([
      {
        organisationId: 'gm0001',
        endedOn: '2024-01-01',
        successors: ['gm0002', 'gm0003'],
        candidates: people.slice(1),
      },
    ])
  })

  it('goes to those whom the administrator chose, of the candidates only, and read-only', () => {
    const [undecided] = access.undecided
    const decided = undecided === undefined ? [] : decideAfterSplit(undecided, [noor, sanne], YEARS)
    expect(decided).toEqual([
      {
        personId: noor,
        organisationId: 'gm0001',
        role: 'ciso',
        from: '2024-01-01',
        to: '2031-01-01',
        readOnlyGround: { kind: 'decidedAfterSplit', successor: 'gm0003', endedOn: '2024-01-01' },
      },
    ])
  })

  it('stays undecided when one of the successors ends later', () => {
    const later = planAfter(split, '2026-01-01,merger,gm0003,gm0004,,,')
    const found = planAccess(later, [assignment(joris, 'gm0004')], YEARS)
    expect(found.gaining.map(({ organisationId }) => organisationId)).toEqual(['gm0003'])
    expect(found.undecided.map(({ organisationId, successors }) => [organisationId, successors])).toEqual([
      ['gm0001', ['gm0004']],
    ])
  })
})

describe('access after any change', () => {
  const codes = ['gm0001', 'gm0002', 'gm0003', 'gm0004'] as const
  const changes = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01'),
      fc.shuffledSubarray([...codes], { minLength: 2 }),
    ),
    { selector: ([date, [from]]) => `${date}${from}`, maxLength: 3 },
  )
  const people = fc.array(fc.tuple(fc.constantFrom(sanne, joris, noor), fc.constantFrom(...codes)), {
    maxLength: 6,
  })

  it('only reads, only in what ended, only for who works in a successor, and leaves the others alone', () => {
    fc.assert(
      fc.property(changes, people, (drawn, persons) => {
        const lines = drawn.map(([date, [from, ...to]]) => `${date},reorder,${from},${to.join(' ')},,,`)
        const outcome = planChanges(register, parse(lines))
        if (isRefused(outcome)) return
        const assignments = persons.map(([person, code]) => assignment(person, code))
        const ends = new Map(outcome.value.after.map(one => [one.code, one.validTo]))
        const { losing, gaining } = planAccess(outcome.value, assignments, YEARS)
        const inEnded = assignments.filter(one => ends.get(one.organisationId) !== undefined)
        expect(losing.map(one => one.assignment)).toEqual(inEnded)
        for (const { assignment: one, on } of losing) expect(on).toBe(ends.get(one.organisationId))
        for (const one of gaining) {
          const ground = one.readOnlyGround as { successor: OrganisationId }
          expect(one.from >= (ends.get(one.organisationId) ?? '9')).toBe(true)
          expect(
            assignments.some(own => own.personId === one.personId && own.organisationId === ground.successor),
          ).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function parse(lines: readonly string[]) {
  return parseChangesCsv(['date,type,from,to,name,province,inhabitants', ...lines].join('\n')).changes
}

function plan(...lines: readonly string[]): ChangePlan {
  return planIn(planChanges(register, parse(lines)))
}

function planAfter(first: ChangePlan, ...lines: readonly string[]): ChangePlan {
  return planIn(planChanges(first.after, parse(lines)))
}

function planIn(outcome: ReturnType<typeof planChanges>): ChangePlan {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

function assignment(
  person: RoleAssignment['personId'],
  code: string,
  window: Partial<Pick<RoleAssignment, 'from' | 'to'>> = {},
): RoleAssignment {
  return {
    personId: person,
    organisationId: organisationId(code),
    role: 'ciso',
    from: localDate('2020-01-01'),
    to: undefined,
    ...window,
  }
}
