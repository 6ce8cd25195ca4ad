// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { LocalDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

export type Recipient = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly attempts: number
}

/** Puts a row in the outbox for everybody for whom something waits that was not told before. Returns how many. */
export async function gatherOutbox(tx: WriteTx, today: LocalDate, now: Date): Promise<number> {
  const organisation = tx.scope.organisation ?? ''
  const rows = await tx.sql
    .selectFrom(waitingFor(tx, today).union(waitingForStandIns(tx, today)).as('t'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as o')
            .select('o.id')
            .where('o.organisation_id', '=', organisation)
            .whereRef('o.person_id', '=', 't.person_id')
            .whereRef('o.key', '=', 't.key'),
        ),
      ),
    )
    .select(['t.key', 't.person_id'])
    .limit(1_000)
    .execute()
  if (rows.length === 0) return 0
  await tx.sql
    .insertInto('outbox')
    .values(
      rows.map(row => ({
        organisation_id: organisation,
        id: newId(),
        person_id: row.person_id,
        kind: 'waiting',
        key: row.key,
        not_before: now,
        created_at: now,
      })),
    )
    .onConflict(oc => oc.doNothing())
    .execute()
  return rows.length
}

/** Open tasks with those who are named or hold the role today; not while a stand-in takes the task over. */
const waitingFor = (tx: Tx, today: LocalDate) =>
  tx.sql
    .selectFrom('work_item as w')
    .innerJoin('role_assignment as r', join =>
      join
        .onRef('r.organisation_id', '=', 'w.organisation_id')
        .on(eb => eb.or([eb('r.person_id', '=', eb.ref('w.person_id')), eb('r.role', '=', eb.ref('w.role'))]))
        .on('r.is_read_only', '=', false)
        .on('r.starts_on', '<=', today)
        .on(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)])),
    )
    .where('w.organisation_id', '=', tx.scope.organisation ?? '')
    .where('w.done_at', 'is', null)
    .where(eb => eb.or([eb('w.from_on', 'is', null), eb('w.from_on', '<=', today)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('absence as a')
            .select('a.id')
            .whereRef('a.organisation_id', '=', 'w.organisation_id')
            .whereRef('a.person_id', '=', 'r.person_id')
            .where('a.stand_in_id', 'is not', null)
            .where('a.from_on', '<=', today)
            .where('a.until_on', '>=', today)
            .where(takesOver),
        ),
      ),
    )
    .select([toldAs, 'r.person_id'])
    .distinct()

/** Open tasks with those who stand in today for who would have been told. */
const waitingForStandIns = (tx: Tx, today: LocalDate) =>
  tx.sql
    .selectFrom('work_item as w')
    .innerJoin('absence as a', 'a.organisation_id', 'w.organisation_id')
    .where('w.organisation_id', '=', tx.scope.organisation ?? '')
    .where('w.done_at', 'is', null)
    .where(eb => eb.or([eb('w.from_on', 'is', null), eb('w.from_on', '<=', today)]))
    .where('a.from_on', '<=', today)
    .where('a.until_on', '>=', today)
    .where('a.stand_in_id', 'is not', null)
    .where(takesOver)
    .select([toldAs, sql<string>`a.stand_in_id`.as('person_id')])
    .distinct()

/** Under what a person is told of task w, once; a reminder is another telling. */
const toldAs = sql<string>`w.key || coalesce('@' || w.reminded_on, '')`.as('key')

/** Whether the stand-in of absence a takes over task w: one that names the absent person, or of a role handed on. */
const takesOver = () =>
  sql<boolean>`((a.takes_named AND a.person_id = w.person_id) OR w.role = ANY (a.roles))`

/** Who has something unsent that may go now. At most 500. */
export async function listRecipients(tx: Tx, now: Date): Promise<Recipient[]> {
  return tx.sql
    .selectFrom('outbox as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .where('o.kind', '=', 'waiting')
    .where('o.sent_at', 'is', null)
    .where('o.not_before', '<=', now)
    .where('p.left_at', 'is', null)
    .groupBy(['p.id', 'p.name', 'p.email'])
    .select(['p.id', 'p.name', 'p.email', sql<number>`max(o.attempts)`.as('attempts')])
    .limit(500)
    .execute()
}

/** Takes the person's mail of this day; false when it was taken before. */
export async function claimDay(tx: WriteTx, person: string, day: LocalDate): Promise<boolean> {
  const claimed = await tx.sql
    .insertInto('mail_day')
    .values({ person_id: person, day, organisation_id: tx.scope.organisation ?? '' })
    .onConflict(oc => oc.doNothing())
    .returning('day')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Gives the day back after a failed attempt. */
export async function releaseDay(tx: WriteTx, person: string, day: LocalDate): Promise<void> {
  await tx.sql.deleteFrom('mail_day').where('person_id', '=', person).where('day', '=', day).execute()
}

/** Everything that waited for this person has been told. */
export async function markSent(tx: WriteTx, person: string, now: Date): Promise<void> {
  await tx.sql
    .updateTable('outbox')
    .set({ sent_at: now, last_error: null })
    .where('person_id', '=', person)
    .where('kind', '=', 'waiting')
    .where('sent_at', 'is', null)
    .execute()
}

/** Leaves the rows for a later attempt, and remembers why. */
export async function markFailed(tx: WriteTx, person: string, error: string, notBefore: Date): Promise<void> {
  await tx.sql
    .updateTable('outbox')
    .set(eb => ({ attempts: eb('attempts', '+', 1), last_error: error.slice(0, 300), not_before: notBefore }))
    .where('person_id', '=', person)
    .where('kind', '=', 'waiting')
    .where('sent_at', 'is', null)
    .execute()
}
