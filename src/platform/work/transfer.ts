// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

/** Something open that is in one person's name. */
export type Holding = {
  /** Dutch, in a few words: 'Coördinatie van de visitatie'. */
  readonly title: string
  /** Where it belongs: 'Visitatie · ronde 2026-2027'. */
  readonly place: string
}

/**
 * What a module keeps in somebody's name, and how it goes to a colleague when that person leaves (60). Both work in the
 * scope of one organisation.
 */
export type Transfer = {
  /** @param onlyHolderOf roles that nobody else holds: what waits for them waits for this person */
  list(tx: Tx, person: PersonId, onlyHolderOf?: readonly Role[]): Promise<readonly Holding[]>
  /** Puts all of it in the colleague's name. The caller leaves the audit event. */
  handOn(tx: WriteTx, from: PersonId, to: PersonId, now: Date): Promise<void>
}

/** The tasks on Vandaag that name the person, and what he or she handed out to others. */
export const workItemTransfer: Transfer = {
  async list(tx, person, onlyHolderOf = []) {
    const rows = await tx.sql
      .selectFrom('work_item')
      .where('organisation_id', '=', tx.scope.organisation ?? '')
      .where(eb =>
        eb.or([
          eb('person_id', '=', person),
          ...(onlyHolderOf.length > 0 ? [eb('role', 'in', onlyHolderOf)] : []),
        ]),
      )
      .where('done_at', 'is', null)
      .select(['title', 'place', 'due_on'])
      .unionAll(
        tx.sql
          .selectFrom('handed_out')
          .where('organisation_id', '=', tx.scope.organisation ?? '')
          .where('sender_id', '=', person)
          .where('state', 'not in', ['accepted', 'withdrawn'])
          .select(['title', 'place', 'due_on']),
      )
      .orderBy('due_on')
      .orderBy('title')
      .limit(1_000)
      .execute()
    return rows.map(({ title, place }) => ({ title, place }))
  },
  async handOn(tx, from, to) {
    await tx.sql
      .updateTable('work_item')
      .set({ person_id: to })
      .where('organisation_id', '=', tx.scope.organisation ?? '')
      .where('person_id', '=', from)
      .where('done_at', 'is', null)
      .execute()
  },
}
