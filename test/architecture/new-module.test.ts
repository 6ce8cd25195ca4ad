// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  nameProblem,
  nextMigration,
  skeletonFiles,
  withLast,
  withModule,
  withSampler,
} from '../../bin/new-module/skeleton.ts'

const module = { name: 'key-locker', dutch: 'sleutelkast' }

test('a new module has the shape of the house, with nothing left to fill in', () => {
  const files = skeletonFiles(module, 40)
  const paths = files.map(file => file.path)
  const inModule = ['README.md', 'paths.ts', 'policy.ts', 'routes.tsx', 'store.ts', 'actions.test.ts']
  for (const name of inModule) expect(paths).toContain(`src/modules/key-locker/${name}`)
  expect(paths).toContain('db/migrations/0040_key_locker.sql')
  expect(paths).toContain('content/help/key-locker.ts')
  for (const { text } of files) expect(text).not.toMatch(/__\w+?__/)
})

test('a new module stands in the list of modules', () => {
  const before = readFileSync(join(import.meta.dirname, '../../src/modules.ts'), 'utf8')
  const after = withModule(before, module)
  expect(after).toContain("import { keyLocker } from './modules/key-locker/module.ts'")
  expect(after).toMatch(/, keyLocker\]\n$/)
})

test('a new module puts something into the world of the generated tests', () => {
  const before = readFileSync(join(import.meta.dirname, '../support/samples.ts'), 'utf8')
  const once = withSampler(before, module)
  expect(once).toContain("import { keyLockerSampler } from '../../src/modules/key-locker/testing.ts'")
  expect(once).toMatch(/keyLockerSampler\]\n$/)
  expect(withSampler(once, { name: 'lamps', dutch: 'lampen' })).toMatch(/keyLockerSampler, lampsSampler\]\n$/)
})

test('a list on many lines, with a comma after its last one, gets one more', () => {
  expect(withLast('const list = [\n  a,\n  b,\n]\n', 'c')).toBe('const list = [\n  a,\n  b, c]\n')
  expect(withLast('const list = []\n', 'c')).toBe('const list = [c]\n')
})

test('a new table gets the next ten', () => {
  expect(nextMigration(['0001_platform.sql', '0030_organisation.sql'])).toBe(40)
  expect(nextMigration(['0031_a.sql'])).toBe(40)
  expect(nextMigration([])).toBe(10)
})

test.each(['', 'Keys', 'key_locker', '../away', 'a--b'])('%j is no name for a module', name => {
  expect(nameProblem({ name, dutch: 'sleutelkast' })).toBeDefined()
})
