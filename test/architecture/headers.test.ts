// SPDX-License-Identifier: EUPL-1.2
// What must be in every file, and what may be in none.
import { expect, test } from 'vitest'
import { isText, projectFiles, readText } from '../support/tree.ts'

const files = projectFiles()
const header = 'SPDX-License-Identifier: EUPL-1.2'

test('every source file names its licence at the top', () => {
  const source = files.filter(path => /\.(ts|tsx|mjs|cjs|js|css|sql|typ|txt\.txt)$/.test(path))
  expect(source.length).toBeGreaterThan(500)
  const without = source.filter(path => !readText(path).slice(0, 400).includes(header))
  expect(without).toEqual([])
})

test('every script without an extension names its licence too', () => {
  const scripts = files.filter(path => /^(bin|\.ci)\/[^.]+$/.test(path))
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter(path => !readText(path).slice(0, 400).includes(header))).toEqual([])
})

const never: readonly [string, RegExp][] = [
  ['work that is left for later', /\b(TO|FIX)(DO|ME)\b|\bINTEG(?=RATE\b)/],
  ['a path on somebody’s machine', /(?<![\w.:/-])\/(work|home|Users|root)\/\w/],
  [
    'an address of a registry or mirror of somebody',
    /https?:\/\/[^\s"']*(artifactory|nexus|verdaccio|mirror)/i,
  ],
  ['a mark of a merge', /^(<{7}|>{7}) /m],
]

test.each(never)('no file holds %s', (_, pattern) => {
  const texts = files.filter(path => isText(path) && path !== 'package-lock.json')
  expect(texts.filter(path => pattern.test(readText(path)))).toEqual([])
})

test('every package comes from the public registry', () => {
  const elsewhere = readText('package-lock.json')
    .split('\n')
    .filter(line => line.includes('"resolved"') && !line.includes('"https://registry.npmjs.org/'))
  expect(elsewhere).toEqual([])
})
