// SPDX-License-Identifier: EUPL-1.2
import { listBlocked } from '../../../platform/auth/store/accounts.ts'
import type { Database } from '../../../platform/db/database.ts'
import { personEntry } from '../../../platform/search/search-entry.ts'
import type { Hit } from '../domain/hit.ts'

/** Leaves out people who are kept out of the program: asked each time, so that it holds from the moment of the block. */
export async function withoutBlocked(
  db: Pick<Database, 'identity'>,
  hits: readonly Hit[],
): Promise<readonly Hit[]> {
  const people = hits.filter(hit => hit.kind === personEntry).map(hit => hit.subjectId)
  const blocked = await listBlocked(db.identity, people)
  return hits.filter(hit => hit.kind !== personEntry || !blocked.has(hit.subjectId))
}
