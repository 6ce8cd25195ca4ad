// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../kernel/actor.ts'
import type { Database } from '../db/database.ts'
import { scopeOf } from './load-actor.ts'

/**
 * Notes that somebody asked for what is not theirs, in the actor's own chain (decision 5): one event per actor, route and
 * minute; what follows in that minute is only counted.
 * @param object the id that was asked for, as it stood in the URL
 */
export async function noteDenied(
  db: Database,
  person: SignedIn,
  route: string,
  object: string,
  now: Date,
): Promise<void> {
  const own = person.memberships[0]
  if (!own) return
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
  const key = { organisation_id: own.organisationId, person_id: person.personId, route, minute }
  await db.write(scopeOf(person, own.organisationId, route), async tx => {
    const { times } = await tx.sql
      .insertInto('denied_access')
      .values({ ...key, times: 1 })
      .onConflict(oc =>
        oc
          .columns(['organisation_id', 'person_id', 'route', 'minute'])
          .doUpdateSet(eb => ({ times: eb('denied_access.times', '+', 1) })),
      )
      .returning('times')
      .executeTakeFirstOrThrow()
    if (times === 1)
      tx.record({
        action: 'access.denied',
        object: { kind: 'url', id: object.slice(0, 200) },
        result: 'denied',
      })
    else tx.bookkeeping()
  })
}
