// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono'
import type { SignedIn } from '../../kernel/actor.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { authorise } from '../../kernel/policy.ts'
import { publicScope } from '../db/scope.ts'
import type { Tx } from '../db/tx.ts'
import { emergencyActorIn } from '../emergency/find-emergency.ts'
import { noteDenied } from './denied.ts'
import type { Deps } from './deps.ts'
import { actorIn, loadSignedIn, personScope, scopeOf } from './load-actor.ts'
import { type AnyRequest, cleanQuery, makeRequest } from './make-request.ts'
import { refuse } from './refuse.ts'
import type { Route } from './route.ts'
import type { Session } from './sessions.ts'

export type Entered<T> = T & { readonly waiting: number }

/** Opens the request's transaction, learns the actor, checks the route's policy row, and runs `work` in the actor's scope. */
export async function enter<T extends object>(
  deps: Deps,
  route: Route,
  session: Session | undefined,
  context: Context,
  now: Date,
  work: (tx: Tx, request: AnyRequest) => Promise<T>,
): Promise<Entered<T>> {
  const params = route.params.safeParse(context.req.param())
  const query =
    route.method === 'GET' ? route.query.safeParse(cleanQuery(context)) : { success: true as const, data: {} }
  const visitor = (actor: unknown): AnyRequest =>
    makeRequest(context, deps, session, now, actor, params.data, query.success ? query.data : {})
  if (!session) {
    if (route.access !== 'public') throw refuse('signInFirst')
    if (!params.success || !query.success) throw new NotFound()
    return deps.db.read(publicScope(route.name), async tx => ({
      ...(await work(tx, visitor(null))),
      waiting: 0,
    }))
  }
  let person: SignedIn | undefined
  try {
    return await deps.db.readEntering(personScope(session, route.name), async (tx, enterScope) => {
      person = await loadSignedIn(tx, session, now)
      if (!person) throw refuse('sessionEnded')
      const organisation = route.access === 'member' ? (context.req.param('organisation') ?? '') : null
      const member =
        organisation === null
          ? undefined
          : (actorIn(person, organisation) ?? (await emergencyActorIn(tx, person, organisation, now)))
      const actor = member ?? person
      if ((organisation !== null && !member) || !params.success || !query.success) throw new NotFound()
      if (member && route.may) authorise(member, route.may, now)
      const inScope = await enterScope(
        scopeOf(actor, member?.organisation.organisationId ?? null, route.name),
      )
      // Only a page shows the number; a post goes on to one, or shows its own page.
      const waiting = route.method === 'GET' ? await deps.countWaiting(inScope, actor, now) : 0
      return { ...(await work(inScope, visitor(actor))), waiting }
    })
  } catch (error) {
    if (person) await noteIfDenied(error, context, route, deps, person, now)
    throw error
  }
}

/** What is not theirs, or not for their role, leaves its event, whether the page or the action said so. */
export async function noteIfDenied(
  error: unknown,
  context: Context,
  route: Route,
  deps: Deps,
  person: SignedIn,
  now: Date,
): Promise<void> {
  const isDenied = error instanceof NotFound || error instanceof NotAllowed
  if (isDenied && route.access === 'member')
    await noteDenied(deps.db, person, route.name, context.req.path, now)
}
