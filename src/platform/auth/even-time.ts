// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until a whole number of steps has passed since `start` (of performance.now()), so that the time an answer takes
 * does not tell whether an account exists.
 */
export async function untilEven(start: number, stepMilliseconds: number): Promise<void> {
  const passed = performance.now() - start
  const steps = Math.max(1, Math.ceil(passed / stepMilliseconds))
  await sleep(steps * stepMilliseconds - passed)
}
