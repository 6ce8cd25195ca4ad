// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stage } from '../measuring/stage.ts'

const patience = 60_000

/** Waits until the program says that it is well and has its database. @throws Error when it does not come back */
export async function waitUntilWell({ http, program }: Stage): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await sleep(20)) {
    const answer = await http.get('/health').catch(() => undefined)
    if (answer?.status === 200) return
  }
  throw new Error(`the program did not come back within a minute:\n${program.output().slice(-2_000)}`)
}
