// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { roundStand } from '../domain/round-phase.ts'
import type { VisitState } from '../domain/visit-states.ts'

/** What identifies a round of the committee of the scope, for other modules. */
export type RoundName = { readonly id: string; readonly name: string; readonly startsOn: LocalDate }

/** The committee's rounds, the newest term first; at most 50. */
export async function listRoundNames(tx: Tx): Promise<RoundName[]> {
  const rows = await tx.sql
    .selectFrom('round')
    .select(['id', 'name', 'starts_on'])
    .orderBy('starts_on', 'desc')
    .orderBy('name')
    .limit(50)
    .execute()
  return rows.map(row => ({ id: row.id, name: row.name, startsOn: row.starts_on as LocalDate }))
}

/**
 * Name, target and stand of a round, over all its visits: who is tied to one of them learns only counts.
 * @throws NotFound when the committee of the scope has no such round
 */
export async function getRoundStand(tx: Tx, roundId: string) {
  const round = await tx.sql
    .selectFrom('round')
    .select(['id', 'name', 'target'])
    .where('id', '=', roundId)
    .executeTakeFirst()
  if (!round) throw new NotFound()
  const visits = await tx.sql
    .selectFrom('visit as v')
    .select(['v.municipality_id', 'v.state'])
    .select(({ exists, selectFrom }) => {
      const ever = (state: VisitState) =>
        exists(
          selectFrom('visit_state as s')
            .select('s.n')
            .whereRef('s.visit_id', '=', 'v.id')
            .where('s.state', '=', state),
        )
      return [ever('held').as('was_held'), ever('final').as('was_final')]
    })
    .where('v.round_id', '=', roundId)
    .orderBy('v.municipality_id')
    .limit(5_000)
    .execute()
  const stand = roundStand(
    visits.map(visit => ({
      municipality: visit.municipality_id as OrganisationId,
      state: visit.state as VisitState,
      wasHeld: Boolean(visit.was_held),
      wasFinal: Boolean(visit.was_final),
    })),
  )
  return { id: round.id, name: round.name, target: round.target, ...stand }
}
