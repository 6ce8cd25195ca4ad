// SPDX-License-Identifier: EUPL-1.2
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Database } from '../db/database.ts'
import { publicScope } from '../db/scope.ts'
import { JOBS_SCHEMA } from './boss-schema.ts'
import type { Job } from './job.ts'

export type JobRunner = {
  /** Does this job soon instead of at its time. */
  runSoon(name: string): Promise<void>
  /** Lets a running job finish, for at most five seconds. */
  stop(): Promise<void>
}

type Parts = {
  readonly appUrl: string
  readonly db: Database
  readonly now: () => Date
  readonly log: Logger
}

/**
 * Runs the jobs at their times. pg-boss has a small pool of its own (our one door forces a protocol that breaks it)
 * and works as dl_app, which may not change tables; migrate.ts does that.
 */
export async function startJobs(jobs: readonly Job[], parts: Parts): Promise<JobRunner> {
  const boss = new PgBoss({
    connectionString: parts.appUrl,
    schema: JOBS_SCHEMA,
    max: 3,
    migrate: false,
    createSchema: false,
    persistQueueStats: false,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', error => parts.log.error({ error }, 'job queue'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { policy: 'singleton', retryLimit: 2, retryBackoff: true })
    await boss.work(job.name, () => runForAll(job, parts))
    await boss.schedule(job.name, job.every, null, { tz: 'Europe/Amsterdam' })
  }
  for (const { name } of await boss.getSchedules()) {
    if (!jobs.some(job => job.name === name)) await boss.unschedule(name)
  }
  return {
    runSoon: async name => void (await boss.send(name)),
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

/**
 * One scope at a time. What fails for one organisation does not keep it from the next; the error at the end makes
 * the queue try again.
 */
export async function runForAll(job: Job, { db, now, log }: Omit<Parts, 'appUrl'>): Promise<void> {
  const organisations = await db.read(publicScope(job.name), tx =>
    tx.sql.selectFrom('organisation').select('id').orderBy('id').execute(),
  )
  let failures = 0
  for (const { id } of organisations) {
    try {
      await job.run({ db, organisation: id as OrganisationId, now: now() })
    } catch (error) {
      failures += 1
      log.error({ err: error, job: job.name, organisation: id }, 'job failed')
    }
  }
  if (failures > 0)
    throw new Error(`${job.name} failed for ${failures} of ${organisations.length} organisations`)
}
