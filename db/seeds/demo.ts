// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../src/kernel/dates.ts'
import type { Keyring } from '../../src/platform/crypto/keyfile.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { seedReflections, tellOthers } from './demo/effect.ts'
import { endSome, seedFinished } from './demo/finished.ts'
import { seedMerger } from './demo/merger.ts'
import { isEmpty, seedOrganisations } from './demo/organisations.ts'
import { seedPeople } from './demo/people.ts'
import { seedPreparation } from './demo/preparation.ts'
import { seedPublication } from './demo/publication.ts'
import { findRunningRound, momentsOf, seedFinalReports, seedRound } from './demo/round.ts'
import { makeStage } from './demo/stage.ts'
import { seedSurvey } from './demo/survey.ts'

/**
 * Fills an empty database with the story of the demo: organisations, a cast, and a running round in every state. People
 * of the cast act through the program's own actions, so every audit chain is a real one. Does nothing in a database that
 * holds an organisation already.
 * @param now the day on which the demo begins; everything in it is counted from there
 */
export async function seedDemo(db: Database, now: Date): Promise<void> {
  if (!(await isEmpty(db))) return
  const today = localDateOf(now)
  await seedOrganisations(db, now)
  await seedPeople(db, now, today)
  const stage = makeStage(db)
  const roundId = await seedRound(stage, now, today)
  await tellOthers(stage, roundId, now)
  await seedReflections(stage, roundId, now)
  await seedPublication(stage, roundId, now)
  await seedPreparation(stage, now, today)
}

/**
 * What of the story takes longer and need not be waited for: the visits that are over with the files of their reports, their
 * effect survey, the merger and the newest final report. Can be done again: each part is told once.
 * @param keys with which the survey's own key is kept
 * @param signal ends it between two parts, so that the next start goes on where it was
 * @throws the signal's reason then
 */
export async function finishDemo(
  db: Database,
  now: Date,
  keys: Keyring,
  signal?: AbortSignal,
): Promise<void> {
  const stage = makeStage(db)
  const moment = momentsOf(now)
  const running = await findRunningRound(stage)
  if (running) {
    await seedFinished(stage, running, moment, signal)
    await seedSurvey(stage, running, moment, keys)
    signal?.throwIfAborted()
    await endSome(stage, running, moment)
    await seedMerger(stage, running, moment(-0.3))
  }
  signal?.throwIfAborted()
  for (const roundId of await seedFinalReports(stage, now)) await tellOthers(stage, roundId, now)
}
