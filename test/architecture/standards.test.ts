// SPDX-License-Identifier: EUPL-1.2
// The tables of ASVS and BIO2 leave no requirement out, and name only tests that are there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText, root } from '../support/tree.ts'

type Row = { readonly ids: string[]; readonly state: string; readonly shown: string }

const states = ['holds', "host's duty", 'not applicable', 'not yet']

/** Rows of the tables of a page whose first cell is one id or several. */
const rowsOf = (text: string): Row[] =>
  text.split('\n').flatMap(line => {
    const cells = line.split('|').map(cell => cell.trim())
    const ids = (cells[1] ?? '').split(', ')
    if (!ids.every(id => /^\d+\.\d+\.\d+$/.test(id))) return []
    return [{ ids, state: cells.at(-3) ?? '', shown: cells.at(-2) ?? '' }]
  })

/** Facts: a line per id, with what stands behind it. */
const factsOf = (path: string): [string, string][] =>
  readText(path)
    .split('\n')
    .filter(line => /^\d/.test(line))
    .map(line => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''])

/** The tests that a cell names: a link to the file, then the name as it stands there. */
const testsIn = (cell: string): { file: string; name: string }[] =>
  [...cell.matchAll(/\]\((\S+?\.test\.tsx?)\)(?: “([^”]+)”)?/g)].map(match => ({
    file: join('docs/security', match[1] ?? ''),
    name: match[2] ?? '',
  }))

/** Whether that test, or group of tests, is in the file. */
function hasTest({ file, name }: { file: string; name: string }): boolean {
  if (name === '' || !existsSync(join(root, file))) return false
  const text = readText(file).replaceAll("\\'", "'")
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some(quoted =>
    text
      .split(quoted)
      .slice(0, -1)
      .some(before => before.trimEnd().endsWith('(')),
  )
}

/** Sections that ask for documentation: there a page shows it. */
const isAboutPaper = (id: string) => /^(2|5|6|7|8|11|13|14|15|16)\.1\.\d+$|^8\.15\.03$/.test(id)
const pagesIn = (cell: string): string[] =>
  [...cell.matchAll(/\]\(([^)#\s]+\.md)(?:#[^)]*)?\)/g)].map(match => match[1] ?? '')

/** What is wrong with a row, in words. */
function faultsOf({ ids, state, shown }: Row): string[] {
  const tests = testsIn(shown)
  const gone = tests.filter(one => !hasTest(one)).map(({ file, name }) => `no test “${name}” in ${file}`)
  const isShown = tests.length > 0 || (ids.every(isAboutPaper) && pagesIn(shown).length > 0)
  return [
    ...gone,
    ...(states.includes(state) ? [] : [`unknown state ${state}`]),
    ...(state === 'holds' && !isShown ? ['holds, but nothing shows it'] : []),
    ...(state !== 'holds' && shown.replace(/\[.*/s, '').trim().length < 12 && pagesIn(shown).length === 0
      ? ['no reason']
      : []),
  ].map(fault => `${ids.join(', ')}: ${fault}`)
}

const pages = {
  asvs: { page: 'docs/security/asvs.md', facts: factsOf('docs/security/asvs-ids.txt') },
  bio2: { page: 'docs/security/bio2-own.md', facts: factsOf('docs/security/bio2-ids.txt') },
}

/** What of ASVS 5.0.0 the product answers for: levels 1 and 2, and of level 3 what an attractive target needs most. */
const isOurs = ([id, level]: [string, string]) =>
  !/^17\.|^10\.[3467]\./.test(id) && (level !== '3' || /^(8|16)\.|^(2\.3|7\.5|5\.2)\.|^1\.2\.10$/.test(id))

describe.each(Object.entries(pages))('the table of %s', (name, { page, facts }) => {
  const rows = rowsOf(readText(page))

  test('has every requirement that is ours, once', () => {
    const ours = facts.filter(fact => name !== 'asvs' || isOurs(fact)).map(([id]) => id)
    expect(ours.length).toBe(name === 'asvs' ? 239 : 117)
    expect(rows.flatMap(row => row.ids).sort()).toEqual([...ours].sort())
  })

  test('names only tests that are there, and a reason where there is none', () => {
    expect(rows.flatMap(faultsOf)).toEqual([])
  })
})

test('the table of asvs gives every requirement the level of the standard', () => {
  const levels = new Map(pages.asvs.facts)
  expect(pages.asvs.facts).toHaveLength(345)
  const wrong = [...readText(pages.asvs.page).matchAll(/^\| (\d+\.\d+\.\d+) \| (\d) \|/gm)].filter(
    match => levels.get(match[1] ?? '') !== match[2],
  )
  expect(wrong.map(match => match[1])).toEqual([])
})

test('a test that is not there, an empty reason and a word that is no state are found', () => {
  const here = '[standards.test.ts](../../test/architecture/standards.test.ts)'
  const row = (state: string, shown: string) => faultsOf({ ids: ['1.2.4'], state, shown })
  expect(row('holds', `${here} “has every requirement that is ours, once”`)).toEqual([])
  expect(row('holds', `${here} “was never ${'written'}”`)).toHaveLength(1)
  expect(row('holds', here)).toHaveLength(1)
  expect(row('holds', '[gone.test.ts](../../test/gone.test.ts) “x”')).toHaveLength(1)
  expect(row('holds', '[rules.md](rules.md)')).toEqual(['1.2.4: holds, but nothing shows it'])
  expect(row('not yet', '')).toEqual(['1.2.4: no reason'])
  expect(row('soon', 'There is nobody who does it.')).toHaveLength(1)
})
