// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { type OrganisationId, organisationId } from '../../../kernel/ids.ts'
import { type KnownMunicipality, planMunicipalities, readMunicipalityList } from './municipality-list.ts'

const named = (id: string, name: string) => ({ id: organisationId(id), name })
const known = (id: string, name: string, more: Partial<KnownMunicipality> = {}): KnownMunicipality => ({
  ...named(id, name),
  names: [name],
  exists: true,
  successors: [],
  ...more,
})
const all = [
  known('gm0344', 'Utrecht'),
  known('gm0518', "'s-Gravenhage"),
  known('gm0373', 'Bergen (NH.)'),
  known('gm0893', 'Bergen (L.)'),
  known('gm1900', 'Súdwest-Fryslân'),
  known('gm0457', 'Weesp', { exists: false, successors: [named('gm0363', 'Amsterdam')] }),
  known('gm0363', 'Amsterdam'),
  known('gm1', 'Oud', { exists: false }),
  known('gm2', 'Oud', { exists: false }),
]
const plan = (texts: readonly string[], inRound: readonly string[] = [], walled: readonly string[] = []) =>
  planMunicipalities(
    texts.map((text, index) => ({ line: index + 1, text })),
    all,
    new Set(inRound),
    new Set(walled),
  )
const read = (rows: readonly (readonly string[])[]) =>
  readMunicipalityList(rows.map((fields, index) => ({ line: index + 1, fields })))

describe('the lines of a table', () => {
  test('come from the column of the code, or of the name where the code is empty', () => {
    const rows = [
      ['Provincie', 'Gemeentecode', 'Gemeente'],
      ['Utrecht', '0344', 'Utrecht'],
      ['Zuid-Holland', '', 'Den Haag'],
    ]
    expect(read(rows)).toEqual({
      lines: [
        { line: 2, text: '0344' },
        { line: 3, text: 'Den Haag' },
      ],
    })
  })

  test('without a heading are what looks like a code, else the first that is filled in', () => {
    expect(read([['Utrecht', 'gm0344'], ['', 'Weesp'], ['  ']])).toEqual({
      lines: [
        { line: 1, text: 'gm0344' },
        { line: 2, text: 'Weesp' },
      ],
    })
  })

  test('are too few or too many', () => {
    expect(read([['naam']])).toEqual({ problem: 'municipalityListEmpty' })
    const long = Array.from({ length: 601 }, (_, n) => [`gm${n}`])
    expect(read(long)).toEqual({ problem: 'municipalityListTooLong' })
  })
})

describe('what becomes of a line', () => {
  test.each([
    ['344', 'gm0344'],
    ['GM0344', 'gm0344'],
    ['gemeente Utrecht', 'gm0344'],
    ['Den Haag', 'gm0518'],
    ['’s-gravenhage', 'gm0518'],
    ['Sudwest-Fryslan', 'gm1900'],
    ['Bergen (NH)', 'gm0373'],
  ])('%s is found', (text, id) => {
    expect(plan([text])).toMatchObject([{ outcome: 'isNew', municipality: { id } }])
  })

  test('once in the round or in the list is enough', () => {
    expect(plan(['Utrecht', '0344', 'Den Haag'], ['gm0518']).map(one => one.outcome)).toEqual([
      'isNew',
      'double',
      'inRound',
    ])
  })

  test('one that is no more proposes its successor, unless that is in the round', () => {
    const amsterdam = [named('gm0363', 'Amsterdam')]
    expect(plan(['Weesp'])).toMatchObject([{ outcome: 'hasEnded', successors: amsterdam }])
    expect(plan(['Weesp'], ['gm0363'])).toMatchObject([{ outcome: 'hasEnded', successors: [] }])
  })

  test('an unknown name, and one that several had, are said to be so', () => {
    expect(plan(['Nergenshuizen', 'Oud']).map(one => one.outcome)).toEqual(['unknown', 'ambiguous'])
  })

  test('a municipality to which who asks is tied is not there, not even as a successor', () => {
    const walled: OrganisationId[] = [organisationId('gm0363')]
    expect(plan(['Amsterdam', 'Weesp'], [], walled)).toMatchObject([
      { outcome: 'unknown', municipality: undefined },
      { outcome: 'hasEnded', successors: [] },
    ])
  })
})
