// SPDX-License-Identifier: EUPL-1.2
import { openDatabase } from '../../src/platform/db/database.ts'
import type { DatabaseUrls } from '../../src/platform/db/prepare-database.ts'
import { makeVisitor, testOrigin } from '../support/visit.ts'
import type { ReachablePage } from './reachable.ts'

/**
 * Statements that each page sends beyond its transaction's own. Counted in a program of our own: the running one has jobs
 * in the background, which count too.
 */
export async function countStatements(
  urls: DatabaseUrls,
  pages: readonly ReachablePage[],
): Promise<ReadonlyMap<string, number>> {
  let sent = 0
  const now = () => new Date()
  const db = openDatabase({ ...urls, now, onTransaction: ({ statements }) => (sent += statements) })
  const { app } = makeVisitor({ db, now })
  const counts = new Map<string, number>()
  try {
    for (const { route, path, reader } of pages) {
      sent = 0
      await app.request(`${testOrigin}${path}`, { headers: reader ? { cookie: `test=${reader.id}` } : {} })
      counts.set(route.name, sent)
    }
  } finally {
    await db.close()
  }
  return counts
}
