// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Reach } from '../domain/access.ts'
import type { DueDates } from '../domain/due-dates.ts'
import type { Standing, StateCount } from '../domain/standing.ts'
import type { RoundId, VisitId } from '../domain/visit.ts'
import type { VisitState } from '../domain/visit-states.ts'
import type { Visiting } from '../domain/worklist.ts'

const most = 5_000
const nothingExtended: DueDates = {}

/** How every visit within reach stands, or every one of a round; at most 5,000. */
export async function listStandings(tx: Tx, reach: Reach, round?: RoundId): Promise<Standing[]> {
  const visits = round === undefined ? seen(tx, reach) : seen(tx, reach).where('v.round_id', '=', round)
  const lines = visits
    .innerJoin('organisation as o', 'o.id', 'v.municipality_id')
    .select(['v.id', 'v.round_id', 'v.state', 'v.visit_on', 'v.municipality_id', 'o.name', 'v.extended'])
    .select(eb => {
      const latest = eb
        .selectFrom('visit_state as s')
        .whereRef('s.visit_id', '=', 'v.id')
        .select('s.at')
        .orderBy('s.n', 'desc')
        .limit(1)
      return eb.fn.coalesce(latest, 'v.created_at').as('state_since')
    })
    .limit(most)
  // As one document: the driver takes long over rows, and longest over dates, of which a list asks hundreds.
  const { all } = await tx.sql
    .selectFrom(lines.as('l'))
    .select(
      sql<Line[]>`coalesce(json_agg(json_build_array(
        l.id, l.round_id, l.municipality_id, l.name, l.state, floor(extract(epoch FROM l.state_since) * 1000), l.visit_on,
        nullif(l.extended, '{}'))), '[]')`.as('all'),
    )
    .executeTakeFirstOrThrow()
  return all.map(([id, roundId, municipality, name, state, since, visitOn, extended]) => ({
    id,
    roundId,
    municipality: { id: municipality, name },
    state,
    stateSince: new Date(since),
    visitOn,
    extended: extended ?? nothingExtended,
  }))
}

type Line = readonly [
  id: VisitId,
  roundId: RoundId,
  municipality: OrganisationId,
  name: string,
  state: VisitState,
  /** Milliseconds. */
  since: number,
  visitOn: LocalDate | null,
  extended: DueDates | null,
]

/** Who visits where, of the visits within reach, by name. */
export async function listVisiting(tx: Tx, reach: Reach): Promise<Visiting[]> {
  const rows = await seen(tx, reach)
    .innerJoin('visit_member as m', 'm.visit_id', 'v.id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .groupBy(['p.id', 'p.name'])
    .orderBy('p.name')
    // As one text: the driver takes long over arrays.
    .select(['p.id', 'p.name', sql<string>`string_agg(v.id::text, ' ')`.as('visits')])
    .execute()
  return rows.map(row => ({
    id: row.id as PersonId,
    name: row.name,
    visits: new Set(row.visits.split(' ') as VisitId[]),
  }))
}

/** How many visits within reach there are per round and state. */
export async function countStates(tx: Tx, reach: Reach): Promise<StateCount[]> {
  const rows = await seen(tx, reach)
    .groupBy(['v.round_id', 'v.state'])
    .select(({ fn, exists, selectFrom }) => [
      'v.round_id',
      'v.state',
      fn.countAll<number>().as('visits'),
      fn
        .countAll<number>()
        .filterWhere(
          exists(
            selectFrom('visit_state as s')
              .select('s.n')
              .whereRef('s.visit_id', '=', 'v.id')
              .where('s.state', '=', 'final'),
          ),
        )
        .as('final'),
    ])
    .execute()
  return rows.map(row => ({
    roundId: row.round_id as RoundId,
    state: row.state as VisitState,
    visits: Number(row.visits),
    final: Number(row.final),
  }))
}

/** The rule of `maySeeProcess` (domain/access.ts) for the person of the scope, as a statement. */
function seen(tx: Tx, reach: Reach) {
  const visits = tx.sql
    .selectFrom('visit as v')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('conflict_of_interest as c')
            .select('c.person_id')
            .whereRef('c.municipality_id', '=', 'v.municipality_id')
            .where('c.person_id', '=', tx.scope.person),
        ),
      ),
    )
  if (reach === 'all') return visits
  return visits.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('visit_member as own')
        .select('own.person_id')
        .whereRef('own.visit_id', '=', 'v.id')
        .where('own.person_id', '=', tx.scope.person),
    ),
  )
}
