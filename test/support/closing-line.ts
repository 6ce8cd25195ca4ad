// SPDX-License-Identifier: EUPL-1.2
import { writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends the run with `N passed, N failed`, after everything else, also after what teardown has to say. */
export class ClosingLine implements Reporter {
  private counts = { passed: 0, failed: 0, skipped: 0 }

  onInit(): void {
    process.once('exit', code => {
      const { passed, skipped } = this.counts
      // A run that ended badly without one failing test (an import, a setup) has failed all the same.
      const failed = Math.max(this.counts.failed, code === 0 ? 0 : 1)
      writeSync(1, `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const count = (state: string) => tests.filter(test => test.result().state === state).length
    const brokenFiles = modules.filter(
      module => !module.ok() && [...module.children.allTests('failed')].length === 0,
    )
    this.counts = {
      passed: count('passed'),
      failed: count('failed') + brokenFiles.length + errors.length,
      skipped: count('skipped'),
    }
  }
}
