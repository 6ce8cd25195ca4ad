// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What a file imports when it is loaded, types left out; of ours as paths, of others as names. */
function importsOf(path: string): string[] {
  const found = readFileSync(path, 'utf8').matchAll(/^import (?!type )[^;]*? from '([^']+)'/gms)
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, join(dirname(path), name)) : name,
  )
}

/** Everything that is loaded before the first line of this file runs. */
function loadedBefore(path: string): string[] {
  const seen = [path]
  for (const one of seen)
    if (one.startsWith('src/'))
      seen.push(...new Set(importsOf(join(root, one)).filter(next => !seen.includes(next))))
  return seen.filter(one => !one.startsWith('node:'))
}

test('before a second start is refused hardly anything is loaded', () => {
  const loaded = loadedBefore('src/main.ts')
  expect(loaded).toContain('src/platform/http/port.ts')
  expect(loaded.length).toBeLessThan(12)
  expect(loaded.filter(one => !one.startsWith('src/'))).toEqual(['zod'])
})
