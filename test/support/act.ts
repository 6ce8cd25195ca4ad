// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../src/kernel/actor.ts'
import type { ActionContext } from '../../src/platform/action/context.ts'
import { makeActionContext } from '../../src/platform/action/make-context.ts'
import { actorIn, loadSignedIn } from '../../src/platform/http/load-actor.ts'
import type { TestPerson, World } from './world.ts'

/** The action context of a person in his or her organisation, with a fresh proof of identity unless told otherwise. */
export async function as(
  world: World,
  person: TestPerson,
  options: { proof?: 'fresh' | 'none' } = {},
): Promise<ActionContext> {
  const now = world.now()
  const session = {
    id: `test-${person.id}`,
    personId: person.id,
    stepUpAt: options.proof === 'none' ? null : now,
  }
  const signedIn = await world.db.read(
    { person: person.id, organisation: null, organisations: [], origin: 'test' },
    tx => loadSignedIn(tx, session, now),
  )
  const actor: Actor | undefined = signedIn && actorIn(signedIn, person.organisation)
  if (!actor) throw new Error(`${person.name} has no role in ${person.organisation} today`)
  return makeActionContext(
    world.db,
    {
      person: person.id,
      organisation: person.organisation,
      organisations: actor.memberships.map(one => one.organisationId),
      origin: 'test',
    },
    actor,
    now,
  )
}
