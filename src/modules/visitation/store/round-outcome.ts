// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { SelfImageDocument } from '../domain/handover-documents.ts'
import type { VisitState } from '../domain/visit-states.ts'

/** States in which something of a visit may still come in; a paused visit goes on where it was. */
const underWay: readonly VisitState[] = [
  'selfImageOut',
  'handedIn',
  'dateFixed',
  'held',
  'draftSent',
  'reactionIn',
  'paused',
]

/** What a round came to, for who makes it public: no refusal, no date, no order, no state. */
export type RoundOutcome = {
  readonly id: string
  readonly name: string
  readonly mandate: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** Where the talk was held, by code. */
  readonly visited: readonly OrganisationId[]
  /** Whether a visit may still bring something in. */
  readonly isUnderWay: boolean
}

/** @throws NotFound when the committee of the scope has no such round */
export async function getRoundOutcome(tx: Tx, roundId: string): Promise<RoundOutcome> {
  const round = await tx.sql
    .selectFrom('round')
    .select(['id', 'name', 'mandate', 'starts_on', 'ends_on'])
    .where('id', '=', roundId)
    .executeTakeFirst()
  if (!round) throw new NotFound()
  const visits = await tx.sql
    .selectFrom('visit as v')
    .select(['v.municipality_id', 'v.state'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('visit_state as s')
          .select('s.n')
          .whereRef('s.visit_id', '=', 'v.id')
          .where('s.state', '=', 'held'),
      ).as('was_held'),
    )
    .where('v.round_id', '=', roundId)
    .orderBy('v.municipality_id')
    .limit(5_000)
    .execute()
  return {
    id: round.id,
    name: round.name,
    mandate: round.mandate,
    startsOn: round.starts_on as LocalDate,
    endsOn: round.ends_on as LocalDate,
    visited: visits.filter(one => one.was_held).map(one => one.municipality_id as OrganisationId),
    isUnderWay: visits.some(one => underWay.includes(one.state as VisitState)),
  }
}

/**
 * The self-images of the visits of a round that were held, the newest of each: for counting only, without a name, and in
 * an order that says nothing. At most 5,000.
 */
export async function listHandedIn(tx: Tx, roundId: string): Promise<SelfImageDocument[]> {
  const rows = await tx.sql
    .selectFrom('handover as h')
    .innerJoin('visit as v', 'v.id', 'h.subject_id')
    .distinctOn('h.subject_id')
    .select('h.document')
    .where('v.round_id', '=', roundId)
    .where('h.kind', '=', 'visitation.selfImage')
    .where('h.to_organisation', '=', tx.scope.organisation ?? '')
    .where('h.withdrawn_at', 'is', null)
    .where('h.destroyed_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('visit_state as s')
          .select('s.n')
          .whereRef('s.visit_id', '=', 'v.id')
          .where('s.state', '=', 'held'),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('handover_receipt as r')
          .select('r.handover_id')
          .whereRef('r.from_organisation', '=', 'h.from_organisation')
          .whereRef('r.handover_id', '=', 'h.id')
          .where('r.is_refused', '=', false),
      ),
    )
    .orderBy('h.subject_id')
    .orderBy('h.version', 'desc')
    .limit(5_000)
    .execute()
  return rows.map(row => row.document as SelfImageDocument)
}
