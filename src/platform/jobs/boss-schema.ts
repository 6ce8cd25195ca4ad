// SPDX-License-Identifier: EUPL-1.2

import type { Pool } from 'pg'
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'

/** The schema of the job queue. The program itself runs pg-boss with `migrate: false, createSchema: false`. */
export const JOBS_SCHEMA = 'jobs'

const GRANTS = `
  GRANT USAGE ON SCHEMA jobs TO dl_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO dl_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA jobs TO dl_app;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA jobs TO dl_app;`

/**
 * Makes pg-boss's tables, or brings them to the version of the installed package, as dl_owner. It has no way back; after a
 * downgrade they are made anew, for the queue holds no facts.
 */
export async function prepareJobsSchema(owner: Pool): Promise<void> {
  const installed = await installedVersion(owner)
  const construction = getConstructionPlans(JOBS_SCHEMA)
  const packaged = packagedVersion(construction)
  if (installed === packaged) return
  if (installed !== undefined && installed < packaged)
    await owner.query(getMigrationPlans(JOBS_SCHEMA, installed))
  else await owner.query(`DROP SCHEMA IF EXISTS ${JOBS_SCHEMA} CASCADE; ${construction}`)
  await owner.query(GRANTS)
}

async function installedVersion(owner: Pool): Promise<number | undefined> {
  const { rows } = await owner.query<{ found: string | null }>(
    `SELECT to_regclass('jobs.version')::text AS found`,
  )
  if (rows[0]?.found === null) return undefined
  return (await owner.query<{ version: number }>('SELECT version FROM jobs.version')).rows[0]?.version
}

/** pg-boss exports no version of its schema; the script that makes the schema ends by storing it. */
function packagedVersion(construction: string): number {
  const found = /INTO jobs\.version\(version\) VALUES \('(\d+)'\)/.exec(construction)?.[1]
  if (found === undefined) throw new Error('pg-boss no longer stores its schema version as it did')
  return Number(found)
}
