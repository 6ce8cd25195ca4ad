// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs these lines as a program of ours, with its log on standard output. */
function run(...lines: string[]) {
  const script = [
    `import { runUntilStopped } from '${new URL('./run.ts', import.meta.url)}'`,
    `import { catchTheRest } from '${new URL('./last-resort.ts', import.meta.url)}'`,
    `import { makeLogger } from '${new URL('../log/logger.ts', import.meta.url)}'`,
    'await runUntilStopped(async (onStop, end) => {',
    '  catchTheRest(makeLogger({ isDemo: false }), end)',
    "  onStop(() => console.log('stopped in order'))",
    ...lines,
    '})',
  ].join('\n')
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
  })
}

test('a promise that nobody waited for is logged, and the program goes on', () => {
  const { stdout, status } = run(
    "void Promise.reject(new Error('nobody looks'))",
    "setTimeout(() => { console.log('still here'); end(0) }, 100)",
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/"msg":"nobody waited for this"[\s\S]*still here[\s\S]*stopped in order/)
  expect(stdout).toContain('nobody looks')
})

test('an exception outside any request is logged, and the program stops in order with 1', () => {
  const { stdout, status } = run(
    "setTimeout(() => { throw new Error('out of the blue') }, 10)",
    'setInterval(() => {}, 1000)',
  )
  expect(status).toBe(1)
  expect(stdout).toContain('stopped in order')
  expect(stdout).toMatch(/"level":60.*out of the blue.*"msg":"nobody caught this"/)
})
