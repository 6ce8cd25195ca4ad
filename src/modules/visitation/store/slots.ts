// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { SlotChoices } from '../domain/slots.ts'

/** When somebody can, and who said so. */
export type SlotAnswer = {
  readonly seat: string
  readonly choices: SlotChoices
  readonly note: string
  readonly givenBy: PersonId
  readonly giver: string
  readonly version: number
}

/** What was answered on this side of a visit; at most 100. */
export async function listSlotAnswers(tx: Tx, visitId: string): Promise<SlotAnswer[]> {
  const rows = await tx.sql
    .selectFrom('slot_answer as a')
    .leftJoin('person as p', 'p.id', 'a.given_by')
    .select(['a.seat', 'a.choices', 'a.note', 'a.given_by', 'a.version', 'p.name'])
    .where('a.organisation_id', '=', tx.scope.organisation ?? '')
    .where('a.visit_id', '=', visitId)
    .limit(100)
    .execute()
  return rows.map(row => ({
    seat: row.seat,
    choices: row.choices as SlotChoices,
    note: row.note,
    givenBy: row.given_by as PersonId,
    giver: row.name ?? '',
    version: row.version,
  }))
}

type Given = {
  readonly visitId: string
  readonly seat: string
  readonly choices: SlotChoices
  readonly note: string
  /** The version that was read; 0 when there was none. */
  readonly version: number
}

/**
 * Saves when somebody can.
 * @throws Conflict when somebody else answered since it was read
 */
export async function saveSlotAnswer(tx: WriteTx, given: Given, now: Date): Promise<void> {
  const { visitId, seat, note, version } = given
  const values = {
    choices: JSON.stringify(given.choices),
    note,
    given_by: tx.scope.person ?? '',
    given_at: now,
    version: version + 1,
  }
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('slot_answer')
    .values({ organisation_id: tx.scope.organisation ?? '', visit_id: visitId, seat, ...values })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'visit_id', 'seat'])
        .doUpdateSet(values)
        .where('slot_answer.version', '=', version),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n)
    throw new Conflict({ mine: note, theirs: '', theirVersion: version + 1 })
}

/** A day on which somebody who visits is already taken; the municipality is unknown to who is tied to it. */
export type TakenDay = {
  readonly on: LocalDate
  readonly at: string
  readonly member: string
  readonly municipality: string | undefined
}

/** Other visits of these members on these days; at most 500. */
export async function listTakenDays(
  tx: Tx,
  visitId: string,
  members: readonly PersonId[],
  days: readonly LocalDate[],
): Promise<TakenDay[]> {
  if (members.length === 0 || days.length === 0) return []
  const rows = await tx.sql
    .selectFrom('visit as v')
    .innerJoin('visit_member as m', join =>
      join.onRef('m.organisation_id', '=', 'v.organisation_id').onRef('m.visit_id', '=', 'v.id'),
    )
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('organisation as o', 'o.id', 'v.municipality_id')
    .leftJoin('conflict_of_interest as c', join =>
      join
        .onRef('c.organisation_id', '=', 'v.organisation_id')
        .onRef('c.municipality_id', '=', 'v.municipality_id')
        .on('c.person_id', '=', tx.scope.person),
    )
    .select(['v.visit_on', 'v.visit_at', 'p.name as member', 'o.name as municipality', 'c.person_id as tied'])
    .where('v.organisation_id', '=', tx.scope.organisation ?? '')
    .where('v.id', '!=', visitId)
    .where('v.state', 'not in', ['refused', 'cancelled', 'merged', 'paused', 'closed'])
    .where('v.visit_on', 'in', [...days])
    .where('m.person_id', 'in', [...members])
    .orderBy('v.visit_on')
    .orderBy('p.name')
    .limit(500)
    .execute()
  return rows.map(row => ({
    on: row.visit_on as LocalDate,
    at: row.visit_at ?? '',
    member: row.member,
    municipality: row.tied === null ? row.municipality : undefined,
  }))
}
