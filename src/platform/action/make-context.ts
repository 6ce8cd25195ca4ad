// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../kernel/actor.ts'
import { isRefused, type Outcome } from '../../kernel/outcome.ts'
import type { Database } from '../db/database.ts'
import type { Scope } from '../db/scope.ts'
import type { ActionContext } from './context.ts'
import { claimFormKey, type FormKey, storeResultUrl } from './form-post.ts'

/** Undoes the transaction when the action refuses; never leaves this file. */
class Undo extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super('undo')
    this.outcome = outcome
  }
}

type Posted = { readonly form: FormKey; readonly location: (value: never) => string }

/** Makes the context of one action. `posted` is there when it came from a form that carries a key. */
export function makeActionContext<A extends SignedIn | null>(
  db: Database,
  scope: Scope,
  actor: A,
  now: Date,
  posted?: Posted,
): ActionContext<A> {
  const poster =
    scope.organisation !== null && scope.person !== null
      ? { organisation: scope.organisation, person: scope.person }
      : null
  return {
    actor,
    now,
    scope,
    db,
    read: load => db.read(scope, load),
    async write(change) {
      try {
        return await db.write(scope, async tx => {
          if (posted && poster) await claimFormKey(tx, poster, posted.form, now)
          const outcome = await change(tx)
          if (isRefused(outcome)) throw new Undo(outcome)
          if (posted && poster)
            await storeResultUrl(tx, poster, posted.form, posted.location(outcome.value as never))
          return outcome
        })
      } catch (error) {
        if (error instanceof Undo) return error.outcome
        throw error
      }
    },
  }
}
