// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises'
import { lower } from '../measuring/figure.ts'
import { openStage } from '../measuring/stage.ts'
import { checkWrites } from './check-writes.ts'
import type { Proof } from './proof.ts'
import { waitUntilWell } from './well.ts'
import { nothingYet, type Refusals, startWriters } from './writers.ts'

const restarts = 20

/** Restarts the database under people who are writing: they are told to wait a moment, and then all is as before. */
export const restart: Proof = {
  name: 'restart',
  about: 'R6: 20 restarts of the database under load: 503 for at most 5 s, no crash, the pool heals',
  async run({ rounds }) {
    const total = rounds ?? restarts
    const stage = await openStage(8)
    const acknowledged = nothingYet()
    const refusals: Refusals = new Map()
    const away: number[] = []
    let crashes = 0
    try {
      const pid = stage.program.pid()
      const writers = startWriters(stage, acknowledged, refusals)
      for (let round = 0; round < total; round += 1) {
        await sleep(500)
        await stage.postgres.restart()
        // Counted from the moment that the database takes connections: before that nobody can do better than 503.
        const start = performance.now()
        await waitUntilWell(stage)
        away.push((performance.now() - start) / 1000)
        if (!stage.program.isAlive() || stage.program.pid() !== pid) crashes += 1
      }
      await sleep(500)
      const before = acknowledged.answers.length
      await sleep(2_000)
      await writers.stop()
      const others = [...refusals].filter(([status]) => ![503, 409].includes(status))
      return [
        ...(await checkWrites(stage.world.database.ownerUrl, acknowledged, total)),
        lower('away_after_restart_max_s', Math.max(...away), 's', 5),
        lower('crashes', crashes, 'times', 0),
        lower(
          'answers_other_than_503',
          others.reduce((sum, [, times]) => sum + times, 0),
          'answers',
          0,
        ),
        lower('writers_that_did_not_go_on', acknowledged.answers.length > before ? 0 : 1, 'times', 0),
      ]
    } finally {
      await stage.close()
    }
  },
}
