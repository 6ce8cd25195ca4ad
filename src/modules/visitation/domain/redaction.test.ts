// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { grounds } from '../../../../content/texts/report/grounds.ts'
import { localDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { ReportDocument } from './handover-documents.ts'
import {
  hiddenTexts,
  type Passage,
  passageProblems,
  redact,
  redactableParts,
  stillReadable,
} from './redaction.ts'

const report: ReportDocument = {
  municipality: { id: 'gm9001' as OrganisationId, name: 'Heidebrink' },
  round: 'ronde 2026-2027',
  committee: 'Visitatiecommissie',
  visitOn: localDate('2026-11-10'),
  revision: 3,
  summary: '',
  paragraphs: [
    { id: 'a', section: 'heard', body: 'De sleutel ligt bij Jan de Vries. Jan de Vries weet dat.' },
    { id: 'b', section: 'attention', body: 'Het zaaksysteem draait op versie negen.' },
  ],
  perspectives: [{ id: 'p', topic: 't14', title: 'Wijs een vervanger aan', body: 'Begin klein.' }],
  releasedBy: [{ person: 'x' as PersonId, name: 'P. Smit', role: 'secretaris', on: localDate('2027-01-05') }],
  reactBy: null,
  reactions: [{ paragraph: 'b', kind: 'fact', body: 'Het is tien.', verdict: 'takenOver', answer: 'Dank.' }],
}
const passage = (part: string, words: string, ground = '5.1.2.e'): Passage => ({
  id: part + words,
  part,
  words,
  ground,
})
const bodyOf = (id: string, ...passages: Passage[]) =>
  redact(report, passages).paragraphs.find(one => one.id === id)?.body

describe('the public copy', () => {
  test('has a mark with its ground in place of every time the words stand in that part', () => {
    expect(bodyOf('a', passage('a', 'Jan de Vries'))).toBe(
      'De sleutel ligt bij [niet openbaar: Woo 5.1.2.e]. [niet openbaar: Woo 5.1.2.e] weet dat.',
    )
  })

  test('has nothing but a mark where the whole part stays out', () => {
    expect(bodyOf('b', passage('b', '', '5.1.2.h'))).toBe('[niet openbaar: Woo 5.1.2.h]')
  })

  test.each([
    ['sleutel ligt bij', 'ligt bij Jan de Vries.', 'De * Jan de Vries weet dat.'],
    ['ligt bij Jan de Vries.', 'sleutel ligt bij', 'De * Jan de Vries weet dat.'],
    ['Jan de Vries', 'Vries. Jan', 'De sleutel ligt bij * weet dat.'],
    ['De sleutel', ' ligt', '** bij Jan de Vries. Jan de Vries weet dat.'],
    ['sleutel ligt bij Jan', 'ligt', 'De * de Vries. Jan de Vries weet dat.'],
  ])('leaves no piece where “%s” and “%s” overlap, touch or hold each other', (one, two, expected) => {
    const shown = bodyOf('a', passage('a', one), passage('a', two))
    expect(shown?.replaceAll('[niet openbaar: Woo 5.1.2.e]', '*')).toBe(expected)
  })

  test('keeps the report itself and every other part as they are', () => {
    const before = structuredClone(report)
    const copy = redact(report, [passage('a', 'Jan de Vries')])
    expect(report).toEqual(before)
    expect({ ...copy, paragraphs: [] }).toEqual({ ...report, paragraphs: [] })
  })

  test('can leave out what people wrote anywhere: titles, reactions, answers and names of the release', () => {
    const parts = redactableParts(report)
    expect(parts.map(one => one.id)).toEqual([
      'a',
      'b',
      'p:title',
      'p',
      'b:reaction',
      'b:answer',
      'releaser:0',
    ])
    const all = redact(
      report,
      parts.map(one => passage(one.id, '')),
    )
    const left = JSON.stringify(all)
    for (const { text } of parts) expect(left).not.toContain(text)
  })
})

describe('a passage', () => {
  test('has words that stand in its part, a ground of the list, and is chosen once', () => {
    const codes = (one: Passage, before: readonly Passage[] = []) =>
      passageProblems(report, one, before).map(({ code }) => code)
    expect(codes(passage('a', 'Jan de Vries'))).toEqual([])
    expect(codes(passage('b', 'Jan de Vries'))).toEqual(['passageNotFound'])
    expect(codes(passage('z', ''))).toEqual(['choose'])
    expect(codes(passage('summary', ''))).toEqual(['choose'])
    expect(codes(passage('a', '', 'omdat het moet'))).toEqual(['choose'])
    expect(codes(passage('a', ''), [passage('a', '')])).toEqual(['passageTwice'])
  })

  test('that can be read elsewhere is found, whatever its capitals and line ends', () => {
    const hidden = hiddenTexts(report, [passage('a', 'Jan de Vries'), passage('b', '')])
    expect(hidden).toEqual(['Jan de Vries', 'Het zaaksysteem draait op versie negen.'])
    expect(stillReadable(hidden, ['Wij spraken met JAN\nde  Vries.'])).toBe('Jan de Vries')
    expect(stillReadable(hidden, ['Wij spraken met Jan.'])).toBeUndefined()
  })
})

test('the list of grounds has each code once, and secrecy only rests on the first two paragraphs of article 5.1', () => {
  const codes = grounds.map(one => one.code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, fitsSecrecy } of grounds)
    expect([code, fitsSecrecy]).toEqual([code, /^5\.1\.[12]\./.test(code)])
})
