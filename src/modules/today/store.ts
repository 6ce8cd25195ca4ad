// SPDX-License-Identifier: EUPL-1.2

import type { SignedIn } from '../../kernel/actor.ts'
import type { LocalDate } from '../../kernel/dates.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/tx.ts'
import type { Grouping, Waiting } from './domain/waiting.ts'

const most = 200

/** What waits for this person in these organisations: named, or through a role held there today. At most 200. */
export async function listWaiting(
  tx: Tx,
  person: SignedIn,
  organisations: readonly OrganisationId[],
): Promise<Waiting[]> {
  const rows = await open(tx, person, organisations)
    .selectAll('work_item')
    .orderBy('due_on')
    .limit(most)
    .execute()
  return rows.map(row => ({
    organisationId: row.organisation_id as OrganisationId,
    key: row.key,
    grouping: row.grouping as Grouping,
    title: row.title,
    place: row.place,
    url: row.url,
    dueOn: row.due_on as LocalDate | null,
  }))
}

/** How many things wait in the organisation of the scope; for the menu. */
export async function countWaiting(tx: Tx, person: SignedIn): Promise<number> {
  const organisation = tx.scope.organisation
  if (organisation === null) return 0
  const row = await open(tx, person, [organisation])
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

function open(tx: Tx, person: SignedIn, organisations: readonly OrganisationId[]) {
  const memberships = person.memberships.filter(one => organisations.includes(one.organisationId))
  return tx.sql
    .selectFrom('work_item')
    .where('done_at', 'is', null)
    .where(
      'organisation_id',
      'in',
      memberships.map(one => one.organisationId),
    )
    .where(eb =>
      eb.or([
        eb('person_id', '=', person.personId),
        ...memberships.map(one =>
          eb.and([eb('organisation_id', '=', one.organisationId), eb('role', 'in', [...one.roles])]),
        ),
      ]),
    )
}
