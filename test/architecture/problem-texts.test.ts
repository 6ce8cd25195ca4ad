// SPDX-License-Identifier: EUPL-1.2
// All modules' problem texts are one table (platform/http/problem-texts.ts): the same code may not mean two things.
import { expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { generalProblemTexts, type ProblemText } from '../../src/platform/http/problem-texts.ts'

test('a problem code has one sentence over all modules', () => {
  const known = new Map<string, readonly [string, ProblemText]>(
    Object.entries(generalProblemTexts).map(([code, text]) => [code, ['general', text]]),
  )
  const twice: string[] = []
  for (const module of modules)
    for (const [code, text] of Object.entries(module.problemTexts ?? {})) {
      const before = known.get(code)
      if (before && before[1] !== text) twice.push(`${code}: ${before[0]} and ${module.name}`)
      known.set(code, [module.name, text])
    }
  expect(twice).toEqual([])
})
