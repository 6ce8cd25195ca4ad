// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../src/kernel/ids.ts'
import { modules } from '../../../src/modules.ts'
import type { ActionContext } from '../../../src/platform/action/context.ts'
import { makeActionContext } from '../../../src/platform/action/make-context.ts'
import type { Database } from '../../../src/platform/db/database.ts'
import { receiveHandovers } from '../../../src/platform/handover/receive.ts'
import { actorIn, loadSignedIn, personScope, scopeOf } from '../../../src/platform/http/load-actor.ts'

const origin = 'demo'

/** Where the demo's people act, each at a moment of the story: also what follows from an act happens at that moment. */
export type Stage = {
  readonly db: Database
  /** Somebody in an organisation at a moment. @throws Error when he or she has no role there then */
  as(person: PersonId, organisation: OrganisationId, at: Date): Promise<ActionContext>
  /** Lets these organisations take in what was handed to them, until nothing is left. */
  settle(organisations: readonly OrganisationId[], at: Date): Promise<void>
}

export function makeStage(database: Database): Stage {
  const receivers = Object.assign({}, ...modules.map(module => module.receivers ?? {}))
  // What is handed over is taken in by `settle`, at the moment of the story instead of now.
  const db: Database = {
    ...database,
    write: (scope, change) => database.write(scope, tx => change({ ...tx, handedOver: () => {} })),
  }
  const known = new Map<string, ActionContext>()
  return {
    db,
    async as(person, organisation, at) {
      // Roles change between the moments of a story, not within one.
      const key = `${person} ${organisation} ${at.getTime()}`
      const before = known.get(key)
      if (before) return before
      const session = { id: origin, personId: person, stepUpAt: at }
      const signedIn = await db.read(personScope(session, origin), tx => loadSignedIn(tx, session, at))
      const actor = signedIn && actorIn(signedIn, organisation)
      if (!actor) throw new Error(`demo: ${person} has no role in ${organisation}`)
      const context = makeActionContext(db, scopeOf(actor, organisation, origin), actor, at)
      known.set(key, context)
      return context
    },
    async settle(organisations, at) {
      let taken: number
      do {
        taken = 0
        for (const one of organisations) taken += await receiveHandovers(db, receivers, one, () => at)
      } while (taken > 0)
    },
  }
}
