// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Composition, RoundSeat, SeatRole } from '../domain/composition.ts'

/** A seat with who sits in it, also when he or she left the committee since. */
export type NamedSeat = RoundSeat & { readonly name: string }

/**
 * Who sits in the committee of a round, by name.
 * @throws NotFound when the committee of the scope has no such round
 */
export async function getComposition(
  tx: Tx,
  roundId: string,
): Promise<{ readonly version: number; readonly seats: readonly NamedSeat[] }> {
  const rows = await tx.sql
    .selectFrom('round as r')
    .leftJoin('round_seat as s', 's.round_id', 'r.id')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .where('r.id', '=', roundId)
    .select(['r.composition_version', 's.person_id', 's.role', 's.starts_on', 's.ends_on', 'p.name'])
    .orderBy('p.name')
    .limit(200)
    .execute()
  const [first] = rows
  if (!first) throw new NotFound()
  return {
    version: first.composition_version,
    seats: rows.flatMap(({ person_id, role, starts_on, ends_on, name }) =>
      person_id === null || starts_on === null
        ? []
        : [
            {
              person: person_id as PersonId,
              name: name ?? '',
              role: role as SeatRole,
              startsOn: starts_on as LocalDate,
              endsOn: ends_on as LocalDate | null,
            },
          ],
    ),
  }
}

/**
 * Saves who sits in the committee of a round, everybody at once.
 * @throws Conflict when it changed since this version was read
 */
export async function saveComposition(
  tx: WriteTx,
  roundId: string,
  { version, seats }: Composition,
): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  const { numUpdatedRows } = await tx.sql
    .updateTable('round')
    .set({ composition_version: version + 1 })
    .where('id', '=', roundId)
    .where('composition_version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) {
    const stored = await getComposition(tx, roundId)
    throw new Conflict({ mine: '', theirs: '', theirVersion: stored.version })
  }
  await tx.sql.deleteFrom('round_seat').where('round_id', '=', roundId).execute()
  if (seats.length > 0) await tx.sql.insertInto('round_seat').values(seats.map(toRow)).execute()

  function toRow({ person, role, startsOn, endsOn }: RoundSeat) {
    return {
      organisation_id,
      round_id: roundId,
      person_id: person,
      role,
      starts_on: startsOn,
      ends_on: endsOn,
    }
  }
}

/** How many visits that are still to be each person is assigned to after the day on which he or she leaves the round. */
export async function countAfterLeaving(tx: Tx, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.sql
    .selectFrom('round_seat as s')
    .innerJoin('visit_member as m', 'm.person_id', 's.person_id')
    .innerJoin('visit as v', 'v.id', 'm.visit_id')
    .where('s.round_id', '=', roundId)
    .whereRef('v.round_id', '=', 's.round_id')
    .where('s.ends_on', 'is not', null)
    .where('v.state', 'not in', ['closed', 'cancelled', 'merged', 'refused'])
    .where(eb => eb.or([eb('v.visit_on', 'is', null), eb('v.visit_on', '>', eb.ref('s.ends_on'))]))
    .groupBy('s.person_id')
    .select(({ fn }) => ['s.person_id', fn.countAll<number>().as('visits')])
    .execute()
  return new Map(rows.map(row => [row.person_id, Number(row.visits)]))
}
