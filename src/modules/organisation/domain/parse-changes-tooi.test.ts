// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../../../content/facts/municipalities.ts'
import { hasReferenceData, referencePath } from '../../../../test/support/reference-data.ts'
import { localDate } from '../../../kernel/dates.ts'
import { isRefused } from '../../../kernel/outcome.ts'
import { planChanges } from './municipal-changes.ts'
import { parseChangesTooi, tooiLimits } from './parse-changes-tooi.ts'
import { municipalitiesOn, type Register, type RegisterEntry } from './register.ts'

const ONT = 'https://identifier.overheid.nl/tooi/def/ont'
const ID = 'https://identifier.overheid.nl/tooi/id'
const PROV = 'http://www.w3.org/ns/prov'
const BEGIN = localDate('2015-01-01')

describe('the value list of municipalities (TOOI)', () => {
  it('gives the change on the day it happened, not the day it was registered', () => {
    const text = list(
      place('gm1980', 'Dijk en Waard', 'pv27'),
      event('Samenvoeging', '2022-01-01', { invalidated: ['gm0416', 'gm0398'], generated: ['gm1980'] }),
    )
    expect(parseChangesTooi(text, BEGIN)).toEqual({
      changes: [
        {
          line: 1,
          on: '2022-01-01',
          type: 'merger',
          from: ['gm0416', 'gm0398'],
          to: [{ code: 'gm1980', name: 'Dijk en Waard', provinceCode: 'pv27' }],
        },
      ],
      problems: [],
    })
  })

  it('reads an extension as a merger, one over several as a split, a new code as a reorder', () => {
    const text = list(
      place('gm1945', 'Berg en Dal', 'pv25'),
      event('Uitbreiding', '2022-01-01', { invalidated: ['gm0370'], used: ['gm0439'] }),
      event('Uitbreiding', '2021-01-01', {
        invalidated: ['gm0788'],
        used: ['gm0757', 'gm0824', 'gm0855', 'gm0865'],
      }),
      event('Herschikking', '2016-01-01', { invalidated: ['gm0241'], generated: ['gm1945'] }),
    )
    const { changes } = parseChangesTooi(text, BEGIN)
    expect(changes.map(({ on, type }) => [on, type])).toEqual([
      ['2016-01-01', 'reorder'],
      ['2021-01-01', 'split'],
      ['2022-01-01', 'merger'],
    ])
  })

  it('leaves out what the register already begins with', () => {
    const text = list(
      event('Samenvoeging', '2015-01-01', { invalidated: ['gm0568', 'gm0612'], generated: ['gm1930'] }),
    )
    expect(parseChangesTooi(text, BEGIN)).toEqual({ changes: [], problems: [] })
  })

  it('tells a change without a date', () => {
    const text = list(event('Samenvoeging', 'morgen', { invalidated: ['gm0568'], generated: ['gm1930'] }))
    expect(parseChangesTooi(text, BEGIN).problems).toEqual([
      { field: 'file', code: 'dateInvalid', params: { code: 'gm0568' } },
    ])
  })

  it.each([
    ['no JSON', '{', 'jsonInvalid'],
    ['another kind of JSON', '{"a": 1}', 'jsonInvalid'],
    ['a list of something else', '[1, null, {"@id": 3}]', 'jsonWithoutChanges'],
    ['too large a file', ' '.repeat(tooiLimits.characters + 1), 'fileTooLarge'],
    [
      'too long a list',
      JSON.stringify(Array.from({ length: tooiLimits.nodes + 1 }, () => ({}))),
      'tooManyLines',
    ],
  ])('refuses %s', (_, text, code) => {
    expect(parseChangesTooi(text, BEGIN).problems.map(problem => problem.code)).toEqual([code])
  })

  it('never throws on other JSON under the same keys', () => {
    const node = fc.record({
      '@id': fc.jsonValue(),
      '@type': fc.jsonValue(),
      [`${PROV}#invalidated`]: fc.jsonValue(),
    })
    fc.assert(fc.property(fc.array(node), nodes => void parseChangesTooi(JSON.stringify(nodes), BEGIN)))
  })

  it.runIf(hasReferenceData)(
    'of the State, on the 393 of 2015, gives the 342 of 2023, and nothing on the register of today',
    () => {
      const { changes, problems } = parseChangesTooi(publishedList(), BEGIN)
      expect(problems).toEqual([])
      const of2015 = municipalities
        .filter(({ validFrom }) => (validFrom ?? '') <= BEGIN)
        .map((one): RegisterEntry => ({ ...one, validTo: undefined, successors: [] }))
      const codes = (register: Register) =>
        municipalitiesOn(register, localDate('2023-01-01')).map(({ code }) => code)
      const replayed = planChanges(of2015, changes)
      expect(!isRefused(replayed) && codes(replayed.value.after)).toEqual(codes(municipalities))
      const today = planChanges(municipalities, changes)
      expect(today).toMatchObject({
        value: { created: [], ended: [], linked: [], alreadyKnown: changes.length },
      })
    },
  )
})

type Event = {
  readonly used?: readonly string[]
  readonly invalidated: readonly string[]
  readonly generated?: readonly string[]
}

/** The changes of the reference list in the published form, each on the day that its municipalities ended. */
function publishedList(): string {
  const events = JSON.parse(readFileSync(referencePath('tooi/herindelingen.json'), 'utf8')) as (Event & {
    type: string
    date: string
  })[]
  const ends = new Map<string, string | undefined>(municipalities.map(({ code, validTo }) => [code, validTo]))
  return list(
    ...municipalities.map(({ code, name, provinceCode }) => place(code, name, provinceCode)),
    ...events.map(one => event(one.type, ends.get(one.invalidated[0] ?? '') ?? one.date, one)),
  )
}

function place(code: string, name: string, province: string): object {
  return {
    '@id': `${ID}/gemeente/${code}`,
    '@type': [`${ONT}/Gemeente`],
    [`${ONT}/officieleNaamExclSoort`]: [{ '@value': name }],
    [`${ONT}/ligtInProvincie`]: [{ '@id': `${ID}/provincie/${province}` }],
  }
}

function event(type: string, date: string, { used, invalidated, generated }: Event): object {
  const ids = (codes: readonly string[]) => codes.map(code => ({ '@id': `${ID}/gemeente/${code}` }))
  return {
    '@id': `${ID}/gemeente/wzg_1`,
    '@type': [`${ONT}/${type}`],
    ...(used?.length ? { [`${PROV}#used`]: ids(used) } : {}),
    [`${PROV}#invalidated`]: ids(invalidated),
    ...(generated?.length ? { [`${PROV}#generated`]: ids(generated) } : {}),
    [`${ONT}/tijdstipRegistratie`]: [{ '@value': '2021-11-15T16:10:02' }],
    [`${ONT}/tijdstipWijziging`]: [{ '@value': `${date}T00:00:00` }],
  }
}

function list(...nodes: readonly object[]): string {
  return JSON.stringify(nodes)
}
