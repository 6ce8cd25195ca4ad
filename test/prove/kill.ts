// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises'
import { lower } from '../measuring/figure.ts'
import { openStage } from '../measuring/stage.ts'
import { checkWrites } from './check-writes.ts'
import type { Proof } from './proof.ts'
import { waitUntilWell } from './well.ts'
import { nothingYet, type Refusals, startWriters } from './writers.ts'

const rounds = 200

/** Kills the program and its database in turn under people who are writing, and counts what is missing afterwards. */
export const kill: Proof = {
  name: 'kill',
  about: 'R3: kill -9 of program and database in turn, 200 rounds during writes: nothing lost, nothing half',
  async run(options) {
    const stage = await openStage(8)
    const acknowledged = nothingYet()
    const refusals: Refusals = new Map()
    const total = options.rounds ?? rounds
    let deaths = 0
    let longest = 0
    try {
      for (let round = 0; round < total; round += 1) {
        const writers = startWriters(stage, acknowledged, refusals)
        await sleep(100 + Math.random() * 300)
        const start = performance.now()
        if (round % 2 === 0) await stage.program.killAndStart()
        else await stage.postgres.killAndStart()
        await waitUntilWell(stage)
        longest = Math.max(longest, (performance.now() - start) / 1000)
        await sleep(50)
        await writers.stop()
        if (!stage.program.isAlive()) deaths += 1
      }
      const bugs = refusals.get(500) ?? 0
      return [
        ...(await checkWrites(stage.world.database.ownerUrl, acknowledged, total)),
        lower('answers_that_are_a_bug', bugs, 'answers', 0),
        lower('program_died_with_database', deaths, 'times', 0),
        lower('away_max_s', longest, 's'),
      ]
    } finally {
      await stage.close()
    }
  },
}
