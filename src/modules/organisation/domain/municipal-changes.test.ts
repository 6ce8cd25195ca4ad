// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../../../content/facts/municipalities.ts'
import { localDate } from '../../../kernel/dates.ts'
import { organisationId } from '../../../kernel/ids.ts'
import { isRefused } from '../../../kernel/outcome.ts'
import { type ChangePlan, planChanges } from './municipal-changes.ts'
import { changesCsvLimits, parseChangesCsv } from './parse-changes-csv.ts'
import { municipalitiesOn, type Register, type RegisterEntry } from './register.ts'

const HEADING = 'date,type,from,to,name,province,inhabitants'
const register: Register = [
  entry('gm0001', { name: 'Aarle' }),
  entry('gm0002', { name: 'Beek' }),
  entry('gm0003', { name: 'Cothen', provinceCode: 'pv21' }),
  entry('gm0004', { name: 'Dorp', validFrom: localDate('2020-01-01') }),
  entry('gm0005', {
    name: 'Eind',
    validTo: localDate('2019-01-01'),
    successors: [{ code: organisationId('gm0001'), on: localDate('2019-01-01') }],
  }),
]

describe('a change of municipalities', () => {
  it('merges two into a new one, which keeps their province', () => {
    const plan = planOf('2024-01-01,merger,gm0001 gm0002,gm0009,Aarlebeek,,')
    expect(plan.created).toEqual([
      { code: 'gm0009', name: 'Aarlebeek', provinceCode: 'pv20', on: '2024-01-01' },
    ])
    expect(plan.ended).toEqual([
      { code: 'gm0001', on: '2024-01-01' },
      { code: 'gm0002', on: '2024-01-01' },
    ])
    expect(plan.linked.map(({ code, to }) => [code, to])).toEqual([
      ['gm0001', 'gm0009'],
      ['gm0002', 'gm0009'],
    ])
    expect(municipalitiesOn(plan.after, localDate('2023-12-31'))).toHaveLength(4)
    expect(municipalitiesOn(plan.after, localDate('2024-01-01')).map(({ code }) => code)).toEqual([
      'gm0003',
      'gm0004',
      'gm0009',
    ])
  })

  it('merges one into another that stays', () => {
    const plan = planOf('2024-01-01,merger,gm0002,gm0001,,,')
    expect([plan.created, plan.ended.length]).toEqual([[], 1])
  })

  it('splits one over a new and an existing municipality', () => {
    const plan = planOf('2024-01-01,split,gm0001,gm0002 gm0009,|Nieuw,,')
    expect(plan.created.map(({ code, name }) => [code, name])).toEqual([['gm0009', 'Nieuw']])
    expect(plan.linked.map(({ code, to }) => [code, to])).toEqual([
      ['gm0001', 'gm0002'],
      ['gm0001', 'gm0009'],
    ])
  })

  it('splits one that stands in two mergers of the same day, whatever the order of the lines', () => {
    const lines = [
      '2024-01-01,merger,gm0001 gm0002,gm0008,Acht,,',
      '2024-01-01,merger,gm0002 gm0003,gm0009,Negen,pv20,',
    ]
    for (const order of [lines, lines.toReversed()]) {
      const { after } = planOf(...order)
      expect(after.find(({ code }) => code === 'gm0002')?.successors.map(({ code }) => code)).toEqual([
        'gm0008',
        'gm0009',
      ])
    }
  })

  it('names a new municipality in one of the lines that lead to it', () => {
    expect(
      planOf('2024-01-01,merger,gm0001,gm0009,,,', '2024-01-01,merger,gm0002,gm0009,Negen,,').created,
    ).toHaveLength(1)
  })

  it('gives a municipality a new code by a reorder', () => {
    const plan = planOf('2024-01-01,herschikking,gm0001,gm0009,Aarle,,')
    expect(plan.after.find(({ code }) => code === 'gm0009')).toMatchObject({
      name: 'Aarle',
      validFrom: '2024-01-01',
    })
  })

  it('renames one and keeps the old name for the days before', () => {
    const plan = planOf('2024-01-01,rename,gm0001,,Aarle-Zuid,,')
    expect(plan.renamed).toEqual([{ code: 'gm0001', from: 'Aarle', to: 'Aarle-Zuid', on: '2024-01-01' }])
    expect(nameIn(plan, 'gm0001', '2023-12-31')).toBe('Aarle')
    expect(nameIn(plan, 'gm0001', '2024-01-01')).toBe('Aarle-Zuid')
  })

  it('adds a number of inhabitants, also to a municipality that begins by the same list', () => {
    const plan = planOf(
      '2024-01-01,inwoners,gm0009,,,,43.210',
      '2024-01-01,merger,gm0001 gm0002,gm0009,Negen,,',
    )
    expect(plan.counted).toEqual([{ code: 'gm0009', on: '2024-01-01', count: 43_210 }])
  })

  it('replaces a number of the same day', () => {
    const twice = planOf('2024-01-01,inwoners,gm0001,,,,100', '2024-01-01,inwoners,gm0001,,,,101')
    expect(twice.after[0]?.inhabitants).toEqual([{ on: '2024-01-01', count: 101 }])
  })

  it('follows changes that build on each other, in order of date', () => {
    const plan = planOf(
      '2025-01-01,merger,gm0009,gm0003,,,',
      '2024-01-01,merger,gm0001 gm0002,gm0009,Negen,,',
    )
    expect(municipalitiesOn(plan.after, localDate('2025-01-01')).map(({ code }) => code)).toEqual([
      'gm0003',
      'gm0004',
    ])
  })

  it.each([
    ['an unknown municipality', '2024-01-01,merger,gm0077,gm0001,,,', 'notInRegister', 'gm0077'],
    [
      'a municipality that ends before it began',
      '2019-06-01,merger,gm0004,gm0001,,,',
      'dateBeforeBegin',
      'gm0004',
    ],
    ['one that ends on the day it began', '2020-01-01,merger,gm0004,gm0001,,,', 'dateBeforeBegin', 'gm0004'],
    ['one that ended on another day', '2024-01-01,merger,gm0005,gm0002,,,', 'endedAlready', 'gm0005'],
    [
      'a new municipality without a name',
      '2024-01-01,merger,gm0001 gm0002,gm0009,,,',
      'successorMissing',
      'gm0009',
    ],
    ['no successor', '2024-01-01,reorder,gm0001,,,,', 'successorMissing', ''],
    ['a successor that ended', '2024-01-01,merger,gm0001,gm0005,,,', 'successorNotValid', 'gm0005'],
    ['a successor that has not begun', '2019-06-01,merger,gm0001,gm0004,,,', 'successorNotValid', 'gm0004'],
    ['itself as successor', '2024-01-01,merger,gm0001 gm0002,gm0002,,,', 'successorIsItself', 'gm0002'],
    ['a new name on a code in use', '2024-01-01,merger,gm0001,gm0002,Ander,,', 'codeTaken', 'gm0002'],
    [
      'a new one over two provinces',
      '2024-01-01,merger,gm0001 gm0003,gm0009,Negen,,',
      'provinceMissing',
      'gm0009',
    ],
    ['a merger into two', '2024-01-01,merger,gm0001,gm0002 gm0003,,,', 'oneSuccessorNeeded', ''],
    ['a split of two', '2024-01-01,split,gm0001 gm0002,gm0003 gm0004,,,', 'onePredecessorNeeded', ''],
    ['a split into one', '2024-01-01,split,gm0001,gm0002,,,', 'twoSuccessorsNeeded', ''],
    ['a merger of none', '2024-01-01,merger,,gm0002,,,', 'codeMissing', ''],
    ['a rename of an unknown one', '2024-01-01,rename,gm0077,,Naam,,', 'notInRegister', 'gm0077'],
    ['a rename after the end', '2024-01-01,rename,gm0005,,Naam,,', 'endedAlready', 'gm0005'],
    ['a rename before the beginning', '2019-01-01,rename,gm0004,,Naam,,', 'dateBeforeBegin', 'gm0004'],
    ['inhabitants after the end', '2024-01-01,inwoners,gm0005,,,,10', 'endedAlready', 'gm0005'],
  ])('refuses %s', (_, line, code, of) => {
    expect(problemsOf(line)).toContainEqual({
      field: 'file',
      code,
      params: expect.objectContaining({ line: 2, code: of }),
    })
  })

  it('refuses municipalities that go to each other on one day', () => {
    const found = problemsOf('2024-01-01,merger,gm0001,gm0002,,,', '2024-01-01,merger,gm0002,gm0001,,,')
    expect(found.map(({ code }) => code)).toEqual(['cycle', 'cycle'])
  })

  it('refuses a chain on one day: who goes on must exist that day', () => {
    const found = problemsOf('2024-01-01,merger,gm0001,gm0002,,,', '2024-01-01,merger,gm0002,gm0003,,,')
    expect(found.map(({ code }) => code)).toEqual(['successorNotValid'])
  })

  it('refuses two names for one new municipality', () => {
    const found = problemsOf(
      '2024-01-01,merger,gm0001,gm0009,Een,,',
      '2024-01-01,merger,gm0002,gm0009,Twee,,',
    )
    expect(found.map(({ code }) => code)).toEqual(['namesDoNotMatch', 'namesDoNotMatch'])
  })

  it('refuses a rename that is older than one the register holds', () => {
    const found = problemsOf('2024-01-01,rename,gm0001,,Nieuw,,', '2022-01-01,rename,gm0001,,Tussen,,')
    expect(found).toEqual([])
    const { after } = planOf('2024-01-01,rename,gm0001,,Nieuw,,')
    const older = planChanges(
      after,
      parseChangesCsv(`${HEADING}\n2022-01-01,rename,gm0001,,Tussen,,`).changes,
    )
    expect(isRefused(older) && older.problems[0]?.code).toBe('olderThanRegister')
  })

  it('decides in time about the longest list, even one that makes a single chain', () => {
    const code = (number: number) => `gm${String(number).padStart(4, '0')}`
    const lines = Array.from({ length: changesCsvLimits.lines }, (_, at) => at)
    const chain = lines.map(at => `2024-01-01,merger,${code(at)},${code(at + 1)},Naam ${at},pv20,`)
    expect(problemsOf(...chain).length).toBeGreaterThan(1_900)
  }, 5_000)

  it('tells every wrong line, in the order of the file', () => {
    const found = problemsOf('2025-01-01,merger,gm0077,gm0001,,,', '2024-01-01,merger,gm0078,gm0001,,,')
    expect(found.map(({ params }) => params?.line)).toEqual([2, 3])
  })
})

describe('the changes from 2015 to 2023', () => {
  const csv = readFileSync(
    new URL('../../../../content/facts/municipal-changes-2015-2023.csv', import.meta.url),
    'utf8',
  )
  const parsed = parseChangesCsv(csv)
  const of2015 = municipalities
    .filter(({ validFrom }) => (validFrom ?? '') <= '2015-01-01')
    .map((one): RegisterEntry => ({ ...one, validTo: undefined, successors: [] }))

  it('replayed on the 393 of 2015 give exactly the 342 of 2023', () => {
    expect(parsed.problems).toEqual([])
    expect(of2015).toHaveLength(393)
    const { after, created, ended } = value(planChanges(of2015, parsed.changes))
    const codesOf2023 = municipalities.filter(({ validTo }) => validTo === undefined).map(({ code }) => code)
    expect(municipalitiesOn(after, localDate('2023-01-01')).map(({ code }) => code)).toEqual(codesOf2023)
    expect([codesOf2023.length, created.length, ended.length]).toEqual([342, 21, 72])
  })

  it('replayed give back the whole register: names, provinces, validity and successors', () => {
    const facts = ({ code, name, provinceCode, validFrom, validTo, successors }: RegisterEntry) => ({
      code,
      name,
      provinceCode,
      validFrom,
      validTo,
      successors,
    })
    const { after } = value(planChanges(of2015, parsed.changes))
    expect(after.map(facts)).toEqual(municipalities.map(facts))
  })

  it('imported on the register of today change nothing', () => {
    const plan = value(planChanges(municipalities, parsed.changes))
    expect(plan).toMatchObject({ created: [], ended: [], linked: [], renamed: [], counted: [] })
    expect(plan.alreadyKnown).toBe(parsed.changes.length)
    expect(plan.after).toEqual(municipalities)
  })
})

describe('any list of regroupings', () => {
  it('does the same in any order, and nothing the second time', () => {
    fc.assert(
      fc.property(regroupings(), fc.infiniteStream(fc.nat()), (lines, order) => {
        const first = planChanges(register, parse(lines))
        const shuffled = planChanges(register, parse(shuffle(lines, order)))
        expect(isRefused(shuffled)).toBe(isRefused(first))
        if (isRefused(first) || isRefused(shuffled)) return
        expect(shuffled.value.after).toEqual(first.value.after)
        expect(value(planChanges(first.value.after, parse(lines)))).toMatchObject({
          created: [],
          ended: [],
          linked: [],
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps the books: who was there, less who ended, plus who began', () => {
    fc.assert(
      fc.property(regroupings(), lines => {
        const outcome = planChanges(register, parse(lines))
        if (isRefused(outcome)) return
        const { after, created, ended } = outcome.value
        const last = localDate('2030-01-01')
        expect(municipalitiesOn(after, last)).toHaveLength(4 - ended.length + created.length)
        for (const one of after) {
          expect(one.successors.length > 0).toBe(one.validTo !== undefined)
          expect((one.validFrom ?? '') < (one.validTo ?? '9')).toBe(true)
          for (const { code, on } of one.successors) {
            expect(municipalitiesOn(after, on).map(other => other.code)).toContain(code)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function regroupings(): fc.Arbitrary<string[]> {
  const old = fc.constantFrom('gm0001', 'gm0002', 'gm0003', 'gm0004')
  const next = fc.oneof(
    { weight: 1, arbitrary: old },
    { weight: 2, arbitrary: fc.constantFrom('gm0008', 'gm0009') },
  )
  const line = fc.record({
    date: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01'),
    type: fc.constantFrom('merger', 'split', 'reorder'),
    from: fc.uniqueArray(old, { minLength: 1, maxLength: 2 }),
    to: fc.uniqueArray(next, { minLength: 1, maxLength: 2 }),
  })
  const isNew = (text: string): boolean => text === 'gm0008' || text === 'gm0009'
  const text = fc.uniqueArray(line, { maxLength: 4, selector: one => JSON.stringify(one) })
  return text.map(lines =>
    lines.map(({ date, type, from, to }) => {
      const names = to.map(one => (isNew(one) ? `Nieuw ${one}` : '')).join('|')
      return `${date},${type},${from.join(' ')},${to.join(' ')},${names},pv20,`
    }),
  )
}

function shuffle<T>(items: readonly T[], order: fc.Stream<number>): T[] {
  const keys = [...order.take(items.length)]
  return items
    .map((item, at) => ({ item, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function parse(lines: readonly string[]) {
  return parseChangesCsv([HEADING, ...lines].join('\n')).changes
}

function planOf(...lines: string[]): ChangePlan {
  return value(planChanges(register, parse(lines)))
}

function problemsOf(...lines: string[]) {
  const outcome = planChanges(register, parse(lines))
  return isRefused(outcome) ? outcome.problems : []
}

function value(outcome: ReturnType<typeof planChanges>): ChangePlan {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

function nameIn(plan: ChangePlan, code: string, date: string): string | undefined {
  return municipalitiesOn(plan.after, localDate(date)).find(one => one.code === code)?.name
}

function entry(code: string, facts: Partial<RegisterEntry> & { name: string }): RegisterEntry {
  return {
    code: organisationId(code),
    provinceCode: 'pv20',
    safetyRegionCode: undefined,
    validFrom: undefined,
    validTo: undefined,
    successors: [],
    inhabitants: [],
    ...facts,
  }
}
