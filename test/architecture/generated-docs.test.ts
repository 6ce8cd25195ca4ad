// SPDX-License-Identifier: EUPL-1.2
// Pages of docs/ that are made from the code say what the code says now.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { glossaryPage } from '../../bin/docs/glossary-page.ts'
import { statesPage } from '../../bin/docs/states-page.ts'
import { glossary } from '../../content/glossary.ts'

const docs = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')

test('the glossary is that of content/glossary.ts (node bin/run.mjs glossary)', () => {
  expect(docs('GLOSSARY.md')).toBe(glossaryPage(glossary))
})

test('the states of a visit are drawn as they are (node bin/run.mjs draw-states)', () => {
  expect(docs('visit-states.md')).toBe(statesPage())
})

test('no Dutch term and no English name stands in the glossary twice', () => {
  for (const key of ['dutch', 'english'] as const) {
    const all = glossary.map(term => term[key])
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  }
})
