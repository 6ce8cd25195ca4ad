// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { reportDifferences } from './report-differences.ts'

const draft = {
  summary: 'Kort.',
  paragraphs: [
    { id: 'a', section: 'heard' as const, body: 'Drie keer.' },
    { id: 'b', section: 'strong' as const, body: 'Snel.' },
  ],
  perspectives: [{ id: 'p', topic: 't14', title: 'Wijs aan', body: 'Begin.' }],
}

test('a version that is the same has no differences', () => {
  expect(reportDifferences(draft, structuredClone(draft))).toEqual([])
})

test('what changed, what is new and what was taken out each stand with their place', () => {
  const final = {
    summary: 'Kort.',
    paragraphs: [
      { id: 'n', section: 'heard' as const, body: 'Nieuw.' },
      { id: 'a', section: 'heard' as const, body: 'Vier keer.' },
    ],
    perspectives: [{ id: 'p', topic: 't14', title: 'Wijs een vervanger aan', body: 'Begin.' }],
  }
  expect(reportDifferences(draft, final)).toEqual([
    { part: 'paragraph', number: 1, before: '', after: 'Nieuw.' },
    { part: 'paragraph', number: 2, before: 'Drie keer.', after: 'Vier keer.' },
    { part: 'paragraph', number: 2, before: 'Snel.', after: '' },
    { part: 'perspective', number: 1, before: 'Wijs aan\nBegin.', after: 'Wijs een vervanger aan\nBegin.' },
  ])
})

test('another order alone is no difference', () => {
  const turned = { ...draft, paragraphs: draft.paragraphs.toReversed() }
  expect(reportDifferences(draft, turned)).toEqual([])
})
