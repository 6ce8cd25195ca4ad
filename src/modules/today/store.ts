// SPDX-License-Identifier: EUPL-1.2

import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import type { SignedIn } from '../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/tx.ts'
import { listStandIns } from '../organisation/index.ts'
import { insteadOf } from './domain/instead-of.ts'
import type { Grouping, Waiting } from './domain/waiting.ts'

const most = 200

/**
 * What waits for this person in these organisations, now or from a later day: named, through a role held there today, or
 * because a colleague is away for whom this person stands in. At most 200.
 */
export async function listWaiting(
  tx: Tx,
  person: SignedIn,
  organisations: readonly OrganisationId[],
  now: Date,
): Promise<Waiting[]> {
  const standIns = await listStandIns(tx, person, localDateOf(now))
  const rows = await open(tx, person, organisations, now)
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
    remindedOn: row.reminded_on as LocalDate | null,
    fromOn: row.from_on as LocalDate | null,
    insteadOf: insteadOf(
      { organisationId: row.organisation_id, personId: row.person_id, role: row.role },
      person,
      standIns,
    ),
  }))
}

/** How many things wait in the organisation of the scope; for the menu. */
export async function countWaiting(tx: Tx, person: SignedIn, now: Date): Promise<number> {
  const organisation = tx.scope.organisation
  if (organisation === null) return 0
  const row = await open(tx, person, [organisation], now)
    .where(eb => eb.or([eb('from_on', 'is', null), eb('from_on', '<=', localDateOf(now))]))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

function open(tx: Tx, person: SignedIn, organisations: readonly OrganisationId[], now: Date) {
  const today = localDateOf(now)
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
        eb.exists(standsIn(eb, person.personId, today)),
        ...memberships
          .filter(one => !one.isReadOnly)
          .map(one =>
            eb.and([eb('organisation_id', '=', one.organisationId), eb('role', 'in', [...one.roles])]),
          ),
      ]),
    )
}

/** An absence of today in which this person takes over the task: one that names the absent person, or a role of theirs. */
const standsIn = (eb: ExpressionBuilder<Tables, 'work_item'>, person: PersonId, today: LocalDate) =>
  eb
    .selectFrom('absence as a')
    .select('a.id')
    .whereRef('a.organisation_id', '=', 'work_item.organisation_id')
    .where('a.stand_in_id', '=', person)
    .where('a.from_on', '<=', today)
    .where('a.until_on', '>=', today)
    .where(inner =>
      inner.or([
        inner.and([
          inner('a.takes_named', '=', true),
          inner('a.person_id', '=', inner.ref('work_item.person_id')),
        ]),
        inner(inner.ref('work_item.role'), '=', inner.fn.any('a.roles')),
      ]),
    )
