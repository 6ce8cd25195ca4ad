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
  list(tx: Tx, person: PersonId): Promise<readonly Holding[]>
  /** Puts all of it in the colleague's name. The caller leaves the audit event. */
  handOn(tx: WriteTx, from: PersonId, to: PersonId, now: Date): Promise<void>
}

const open = (tx: Tx, person: PersonId) =>
  tx.sql
    .selectFrom('work_item')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', person)
    .where('done_at', 'is', null)

/** The tasks on Vandaag that name the person. */
export const workItemTransfer: Transfer = {
  list: (tx, person) =>
    open(tx, person).select(['title', 'place']).orderBy('due_on').orderBy('title').limit(1_000).execute(),
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

/** Open tasks for whoever holds one of these roles: when nobody else does, they wait for nobody once that person left. */
export function listRoleTasks(tx: Tx, roles: readonly Role[]): Promise<Holding[]> {
  if (roles.length === 0) return Promise.resolve([])
  return tx.sql
    .selectFrom('work_item')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('role', 'in', roles)
    .where('done_at', 'is', null)
    .select(['title', 'place'])
    .orderBy('due_on')
    .orderBy('title')
    .limit(1_000)
    .execute()
}
