// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { prepareJobsSchema } from './boss-schema.ts'
import type { Job } from './job.ts'
import { runForAll, startJobs } from './run-jobs.ts'

let world: World
const log = pino({ level: 'silent' })

beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

function makeJob(name: string, run: Job['run']): Job {
  return { name, every: '0 3 * * *', run }
}

test('the queue works as the application role and runs a job for each organisation in its own scope', async () => {
  const ids = [await world.addOrganisation('municipality'), await world.addOrganisation('municipality')]
  const seen: string[] = []
  const job = makeJob('test.visit', async ({ organisation }) => void seen.push(organisation))
  const runner = await startJobs([job], { appUrl: world.database.appUrl, db: world.db, now: world.now, log })
  await runner.runSoon('test.visit')
  await vi.waitFor(() => expect(seen).toEqual(expect.arrayContaining(ids)), { timeout: 8_000 })
  await runner.stop()
})

test('what fails for one organisation does not keep the job from the next, and the queue hears of it', async () => {
  const [first, second] = [
    await world.addOrganisation('municipality'),
    await world.addOrganisation('municipality'),
  ]
  const done: string[] = []
  const job = makeJob('test.fails', async ({ organisation }) => {
    if (organisation === first) throw new Error('no')
    done.push(organisation)
  })
  await expect(runForAll(job, { db: world.db, now: world.now, log })).rejects.toThrow('failed for 1 of')
  expect(done).toContain(second)
})

test('after a downgrade the queue is made anew, and works', async () => {
  const pool = new pg.Pool({ connectionString: world.database.ownerUrl, max: 1 })
  await pool.query('UPDATE jobs.version SET version = version + 1')
  await prepareJobsSchema(pool)
  await pool.end()
  const run = vi.fn(async () => {})
  const runner = await startJobs([makeJob('test.again', run)], {
    appUrl: world.database.appUrl,
    db: world.db,
    now: world.now,
    log,
  })
  await runner.runSoon('test.again')
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), { timeout: 8_000 })
  await runner.stop()
})
