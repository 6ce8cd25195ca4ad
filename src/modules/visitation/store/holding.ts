// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'

/** What is in one person's name in a visitation: coordinating it, speaking in it, carrying a follow-up, or visiting. */
export type Held = {
  readonly what: 'coordination' | 'delegation' | 'followUp' | 'visit'
  /** Name of the round. */
  readonly round: string
  /** The municipality that is visited; for a member of the committee. */
  readonly municipality?: string
}

const overStates = ['closed', 'cancelled', 'merged', 'refused']
const organisationOf = (tx: Tx) => tx.scope.organisation ?? ''

/** Everything that runs in this person's name in the organisation of the scope, in one statement; at most 1,500. */
export async function listHeld(tx: Tx, person: PersonId): Promise<Held[]> {
  const followed = tx.sql
    .selectFrom('follow_up as f')
    .innerJoin('participation as p', join =>
      join.onRef('p.organisation_id', '=', 'f.organisation_id').onRef('p.visit_id', '=', 'f.visit_id'),
    )
    .select([sql<Held['what']>`'followUp'`.as('what'), 'p.round_name as round', nobody])
    .where('f.organisation_id', '=', organisationOf(tx))
    .where('f.owner_id', '=', person)
    .where('f.done_at', 'is', null)
  const spoken = seats(tx, person)
    .groupBy(['p.visit_id', 'p.round_name'])
    .select([sql<Held['what']>`'delegation'`.as('what'), 'p.round_name as round', nobody])
  const visited = running(tx, person)
    .innerJoin('round as r', join =>
      join.onRef('r.organisation_id', '=', 'v.organisation_id').onRef('r.id', '=', 'v.round_id'),
    )
    .innerJoin('organisation as o', 'o.id', 'v.municipality_id')
    .select([sql<Held['what']>`'visit'`.as('what'), 'r.name as round', 'o.name as municipality'])
  const rows = await tx.sql
    .selectFrom('participation')
    .select([sql<Held['what']>`'coordination'`.as('what'), 'round_name as round', nobody])
    .where('organisation_id', '=', organisationOf(tx))
    .where('coordinator_id', '=', person)
    .where('state', 'not in', ['refused', 'ended'])
    .unionAll(followed)
    .unionAll(spoken)
    .unionAll(visited)
    .orderBy('what')
    .orderBy('round')
    .orderBy('municipality')
    .limit(1_500)
    .execute()
  return rows.map(({ what, round, municipality }) => ({ what, round, ...(municipality && { municipality }) }))
}

const nobody = sql<string | null>`NULL::text`.as('municipality')

/** Puts coordination and open follow-ups in the colleague's name. Gives whether anything was coordinated. */
export async function handOnParticipation(tx: WriteTx, from: PersonId, to: PersonId): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('participation')
    .set(eb => ({ coordinator_id: to, version: eb('version', '+', 1) }))
    .where('organisation_id', '=', organisationOf(tx))
    .where('coordinator_id', '=', from)
    .where('state', 'not in', ['refused', 'ended'])
    .executeTakeFirstOrThrow()
  await tx.sql
    .updateTable('follow_up')
    .set(eb => ({ owner_id: to, version: eb('version', '+', 1) }))
    .where('organisation_id', '=', organisationOf(tx))
    .where('owner_id', '=', from)
    .where('done_at', 'is', null)
    .execute()
  return numUpdatedRows > 0n
}

/** Puts the colleague in the delegation of every visit that runs, in the place of who leaves. Gives those visits. */
export async function handOnDelegation(tx: WriteTx, from: PersonId, to: PersonId): Promise<string[]> {
  const rows = await seats(tx, from).select('p.visit_id').distinct().execute()
  const visits = rows.map(row => row.visit_id)
  if (visits.length > 0)
    await tx.sql
      .updateTable('delegate')
      .set({ person_id: to, name: '' })
      .where('organisation_id', '=', organisationOf(tx))
      .where('person_id', '=', from)
      .where('visit_id', 'in', visits)
      .execute()
  return visits
}

/** Where this person speaks for the municipality in a visit that runs. */
const seats = (tx: Tx, person: PersonId) =>
  tx.sql
    .selectFrom('delegate as d')
    .innerJoin('participation as p', join =>
      join.onRef('p.organisation_id', '=', 'd.organisation_id').onRef('p.visit_id', '=', 'd.visit_id'),
    )
    .where('d.organisation_id', '=', organisationOf(tx))
    .where('d.person_id', '=', person)
    .where('p.state', 'not in', ['refused', 'reported', 'ended'])

/** Puts the colleague in the place of a member in every visit that runs, but never where he or she is tied to the municipality. */
export async function handOnVisits(tx: WriteTx, from: PersonId, to: PersonId): Promise<void> {
  const visits = await running(tx, from)
    .leftJoin('conflict_of_interest as c', join =>
      join
        .onRef('c.organisation_id', '=', 'v.organisation_id')
        .onRef('c.municipality_id', '=', 'v.municipality_id')
        .on('c.person_id', '=', to),
    )
    .select(['v.id', 'c.person_id as tied'])
    .execute()
  const open = visits.filter(visit => visit.tied === null)
  if (open.length > 0)
    await tx.sql
      .insertInto('visit_member')
      .values(open.map(({ id }) => ({ organisation_id: organisationOf(tx), visit_id: id, person_id: to })))
      .onConflict(oc => oc.doNothing())
      .execute()
  if (visits.length > 0)
    await tx.sql
      .deleteFrom('visit_member')
      .where('organisation_id', '=', organisationOf(tx))
      .where('person_id', '=', from)
      .where(
        'visit_id',
        'in',
        visits.map(({ id }) => id),
      )
      .execute()
}

const running = (tx: Tx, person: PersonId) =>
  tx.sql
    .selectFrom('visit_member as m')
    .innerJoin('visit as v', join =>
      join.onRef('v.organisation_id', '=', 'm.organisation_id').onRef('v.id', '=', 'm.visit_id'),
    )
    .where('m.organisation_id', '=', organisationOf(tx))
    .where('m.person_id', '=', person)
    .where('v.state', 'not in', overStates)
