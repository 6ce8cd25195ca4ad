// SPDX-License-Identifier: EUPL-1.2
import { createHeavy, type HeavyReport } from './queue.ts'

export { createHeavy, type Heavy, type HeavyReport, type HeavySettings } from './queue.ts'
export { HeavyFailed, type HeavyReason, type HeavyTask, heavyTask } from './task.ts'

const listeners: ((report: HeavyReport) => void)[] = []
const shared = createHeavy({
  onReport(report) {
    for (const tell of listeners) tell(report)
  },
})

/** Runs heavy work in the one child process that this program has. @throws HeavyFailed, nothing else. */
export const runHeavy = shared.run

/** Ends heavy work for good; program.ts calls it when the server stops. */
export const stopHeavy = shared.stop

/** What runs, how many wait and the child's process id, for the health page. */
export const heavyState = shared.state

/** Hears what each run cost; program.ts turns it into a log line and metrics. */
export function onHeavyReport(tell: (report: HeavyReport) => void): void {
  listeners.push(tell)
}
