// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId, type OrganisationId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { DueDates } from '../domain/due-dates.ts'
import type { Merger } from '../domain/merging.ts'
import type { RoundId, Visit, VisitId, VisitMoment } from '../domain/visit.ts'
import type { VisitState } from '../domain/visit-states.ts'

type Filter = {
  readonly round?: RoundId
  readonly visit?: string
  readonly municipality?: OrganisationId
  readonly on?: LocalDate
}

const most = 500

/** A visit, and whether the person of the scope is tied to the municipality. */
export type ReadVisit = Visit & {
  readonly isTied: boolean
  /** Visits with which this one merged, without those to which this person is tied. */
  readonly mergers: readonly Merger[]
}

/** The committee's visits, by name of the municipality; at most 500. Who may see which is for the domain (access.ts). */
export async function listVisits(tx: Tx, filter: Filter = {}): Promise<ReadVisit[]> {
  let query = tx.sql
    .selectFrom('visit as v')
    .innerJoin('round as r', 'r.id', 'v.round_id')
    .innerJoin('organisation as o', 'o.id', 'v.municipality_id')
    .select([
      'v.id',
      'v.organisation_id',
      'v.round_id',
      'v.municipality_id',
      'v.state',
      'v.version',
      'v.created_at',
    ])
    .select(['v.visit_on', 'v.visit_at', 'v.place', 'v.address', 'v.programme', 'v.extended'])
    .select(['r.name as round_name', 'o.name as municipality_name'])
    .select(({ selectFrom, exists }) => [
      exists(
        selectFrom('conflict_of_interest as c')
          .whereRef('c.municipality_id', '=', 'v.municipality_id')
          .where('c.person_id', '=', tx.scope.person)
          .select('c.person_id'),
      ).as('is_tied'),
      selectFrom('visit_state as s')
        .whereRef('s.visit_id', '=', 'v.id')
        .select(eb => eb.fn.max('s.at').as('at'))
        .as('state_since'),
      selectFrom('visit_state as s')
        .whereRef('s.visit_id', '=', 'v.id')
        .where('s.state', '=', 'final')
        .select(sql<string | null>`(max(s.at) AT TIME ZONE 'Europe/Amsterdam')::date::text`.as('on'))
        .as('final_on'),
      selectFrom('visit_member as m')
        .innerJoin('person as p', 'p.id', 'm.person_id')
        .whereRef('m.visit_id', '=', 'v.id')
        .select(
          sql<
            { id: string; name: string }[]
          >`coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]')`.as(
            'members',
          ),
        )
        .as('members'),
      mergersOf(tx).as('mergers'),
    ])
    .orderBy('o.name')
    .limit(most)
  if (filter.round) query = query.where('v.round_id', '=', filter.round)
  if (filter.visit) query = query.where('v.id', '=', filter.visit)
  if (filter.municipality) query = query.where('v.municipality_id', '=', filter.municipality)
  if (filter.on) query = query.where('v.visit_on', '=', filter.on)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id as VisitId,
    committeeId: row.organisation_id as OrganisationId,
    roundId: row.round_id as RoundId,
    roundName: row.round_name,
    municipality: { id: row.municipality_id as OrganisationId, name: row.municipality_name },
    state: row.state as VisitState,
    stateSince: row.state_since ?? row.created_at,
    visitOn: row.visit_on as LocalDate | null,
    visitAt: row.visit_at,
    place: row.place,
    address: row.address,
    programme: row.programme,
    extended: row.extended as DueDates,
    version: row.version,
    members: (row.members ?? []) as { id: PersonId; name: string }[],
    finalOn: row.final_on as LocalDate | null,
    isTied: Boolean(row.is_tied),
    mergers: (row.mergers ?? []) as Merger[],
  }))
}

/** The visits into which, and from which, the visit `v` merged. */
const mergersOf = (tx: Tx) => sql<Merger[] | null>`(
  SELECT json_agg(json_build_object('visitId', w.id, 'name', mo.name, 'way',
      CASE WHEN g.visit_id = v.id THEN 'into' ELSE 'from' END, 'on', g.merges_on::text) ORDER BY mo.name)
  FROM visit_merger g
  JOIN visit w ON w.organisation_id = g.organisation_id
    AND w.id = CASE WHEN g.visit_id = v.id THEN g.into_visit_id ELSE g.visit_id END
  JOIN organisation mo ON mo.id = w.municipality_id
  WHERE g.organisation_id = v.organisation_id AND v.id IN (g.visit_id, g.into_visit_id)
    AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c
      WHERE c.organisation_id = g.organisation_id AND c.municipality_id = w.municipality_id AND c.person_id = ${tx.scope.person}::uuid))`

/** @throws NotFound when the committee of the scope has no such visit */
export async function getVisit(tx: Tx, id: string): Promise<ReadVisit> {
  const [visit] = await listVisits(tx, { visit: id })
  if (!visit) throw new NotFound()
  return visit
}

/** Municipalities to which a member of the committee is tied. */
export async function listConflicts(tx: Tx, person: PersonId): Promise<OrganisationId[]> {
  const rows = await tx.sql
    .selectFrom('conflict_of_interest')
    .select('municipality_id')
    .where('person_id', '=', person)
    .execute()
  return rows.map(row => row.municipality_id as OrganisationId)
}

/** Which municipalities have a visit in this round, whoever asks: only for what is decided, never for a page. */
export async function listVisitedIn(tx: Tx, round: string): Promise<OrganisationId[]> {
  const rows = await tx.sql
    .selectFrom('visit')
    .select('municipality_id')
    .where('round_id', '=', round)
    .limit(5_000)
    .execute()
  return rows.map(row => row.municipality_id as OrganisationId)
}

/** Puts a municipality in a round as a candidate. */
export async function insertVisit(
  tx: WriteTx,
  round: RoundId,
  municipality: OrganisationId,
  now: Date,
): Promise<VisitId> {
  const id = newId<'VisitId'>()
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
    .insertInto('visit')
    .values({
      organisation_id,
      id,
      round_id: round,
      municipality_id: municipality,
      state: 'candidate',
      created_at: now,
    })
    .execute()
  await insertState(tx, id, 'candidate', null, now)
  return id
}

/**
 * Saves the next state of a visit as a row with who, when and why. Whether it may become that is for the domain.
 * @throws Conflict when the visit changed since it was read
 */
export async function saveState(
  tx: WriteTx,
  visit: Visit,
  state: VisitState,
  reason: string | null,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit')
    .set({ state, version: visit.version + 1 })
    .where('id', '=', visit.id)
    .where('version', '=', visit.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: state, theirs: '', theirVersion: visit.version + 1 })
  await insertState(tx, visit.id, state, reason, now)
}

async function insertState(
  tx: WriteTx,
  visitId: VisitId,
  state: VisitState,
  reason: string | null,
  now: Date,
): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  await tx.sql
    .insertInto('visit_state')
    .values(eb => ({
      organisation_id,
      visit_id: visitId,
      n: eb
        .selectFrom('visit_state')
        .where('organisation_id', '=', organisation_id)
        .where('visit_id', '=', visitId)
        .select(sql<number>`coalesce(max(n), 0) + 1`.as('n')),
      state,
      reason,
      by_person: tx.scope.person,
      at: now,
    }))
    .execute()
}

/** Every state that the visit has been in, the newest first. */
export async function listVisitStates(tx: Tx, visitId: string): Promise<VisitMoment[]> {
  return (await stateRows(tx, visitId).execute()).map(toMoment)
}

/** Rows of them; another store may ask for more beside them. */
export const stateRows = (tx: Tx, visitId: string) =>
  tx.sql
    .selectFrom('visit_state as s')
    .leftJoin('person as p', 'p.id', 's.by_person')
    .select(['s.state', 's.reason', 's.at', 'p.name'])
    .where('s.visit_id', '=', visitId)
    .orderBy('s.n', 'desc')

type StateRow = Awaited<ReturnType<ReturnType<typeof stateRows>['executeTakeFirstOrThrow']>>

export const toMoment = (row: StateRow): VisitMoment => ({
  state: row.state as VisitState,
  reason: row.reason,
  by: row.name,
  at: row.at,
})

type When = {
  readonly visitOn: LocalDate
  readonly visitAt: string
  readonly place: string
  readonly address: string
  readonly programme: string
}

/**
 * Saves when and where the visit is, with a row in its history.
 * @throws Conflict when the visit changed since it was read
 */
export async function saveSchedule(
  tx: WriteTx,
  visit: Visit,
  when: When,
  reason: string | null,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('visit')
    .set({
      visit_on: when.visitOn,
      visit_at: when.visitAt,
      place: when.place,
      address: when.address,
      programme: when.programme,
      version: visit.version + 1,
    })
    .where('id', '=', visit.id)
    .where('version', '=', visit.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n)
    throw new Conflict({ mine: when.visitOn, theirs: visit.visitOn ?? '', theirVersion: visit.version + 1 })
  if (reason !== null) await insertState(tx, visit.id, visit.state, reason, now)
}
