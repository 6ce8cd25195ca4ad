// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { SignedIn } from '../../kernel/actor.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/tx.ts'
import type { Hit } from './domain/hit.ts'

const most = 50
const excerptLength = 160

/**
 * What this person may find, best first, at most 50.
 * @param query from `toTextQuery`; '' finds nothing
 */
export async function listHits(tx: Tx, person: SignedIn, query: string): Promise<Hit[]> {
  if (query === '' || person.memberships.length === 0) return []
  const wanted = sql<string>`to_tsquery('dutch', ${query})`
  const rows = await tx.sql
    .selectFrom('search_entry')
    .select(['organisation_id', 'kind', 'subject_id', 'title', 'url'])
    .select(sql<string>`left(body, ${excerptLength})`.as('excerpt'))
    .where(sql<boolean>`words @@ ${wanted}`)
    .where(eb =>
      eb.or([
        eb('person_id', '=', person.personId),
        ...person.memberships.map(one =>
          eb.and([
            eb('organisation_id', '=', one.organisationId),
            eb('person_id', 'is', null),
            sql<boolean>`roles && ${sql.val([...one.roles])}::text[]`,
          ]),
        ),
      ]),
    )
    .orderBy(sql`ts_rank(words, ${wanted})`, 'desc')
    .orderBy('changed_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(row => ({
    organisationId: row.organisation_id as OrganisationId,
    kind: row.kind,
    subjectId: row.subject_id,
    title: row.title,
    excerpt: row.excerpt,
    url: row.url,
  }))
}
