// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono'
import { isSentByOthers } from './csrf.ts'
import type { Deps } from './deps.ts'
import { makeFormView, untouched } from './form-view.ts'
import type { Access, GetRoute, PostRoute, Request as RouteRequest } from './route.ts'
import type { Session } from './sessions.ts'

// Requests of any shape: the routes' own type parameters were checked where each route was defined.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyGet = GetRoute<Access, any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyPost = PostRoute<Access, any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyRequest = RouteRequest<Access, any, any>

/** What a route gets of a request, once the actor and the address are known. */
export function makeRequest(
  context: Context,
  deps: Deps,
  session: Session | undefined,
  now: Date,
  actor: unknown,
  params: unknown,
  query: unknown,
): AnyRequest {
  return {
    actor: actor as never,
    params,
    query,
    now,
    deps,
    form: makeFormView(deps, session?.id ?? null, untouched),
    url: new URL(context.req.url),
    client: {
      ip: deps.clientAddress(context),
      userAgent: context.req.header('user-agent') ?? '',
      cookies: context.req.header('cookie'),
      isSentByOthers: isSentByOthers(context.req.raw.headers),
    },
  }
}

/** Query values that could not be stored are as if they were not given. */
export function cleanQuery(context: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(context.req.query()).filter(([, value]) => !value.includes('\0') && value.isWellFormed()),
  )
}
