// SPDX-License-Identifier: EUPL-1.2
import type { Actor, SignedIn } from '../../kernel/actor.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Database } from '../db/database.ts'
import type { Scope } from '../db/scope.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

/** What an action gets: who acts, when, and the two doors. An action is called by a route, a job, the CLI or a test. */
export type ActionContext<A extends SignedIn | null = Actor> = {
  readonly actor: A
  readonly now: Date
  readonly scope: Scope
  readonly db: Database
  read<T>(load: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * One transaction for the whole act. Problems undo it; a form that was already posted gives its first answer again.
   * @throws AlreadyPosted, KeyReused (handled by the route layer)
   */
  write<T>(change: (tx: WriteTx) => Promise<Outcome<T>>): Promise<Outcome<T>>
}
