// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { Actor, SignedIn } from '../../kernel/actor.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Permission } from '../../kernel/policy.ts'
import type { ActionContext } from '../action/context.ts'
import type { Tx } from '../db/tx.ts'
import type { FormView } from '../ui/index.ts'
import type { Deps } from './deps.ts'
import type { Upload } from './form.ts'
import type { PageSpec } from './page-spec.ts'
import type { Says } from './said.ts'

/** public: anyone. person: signed in. member: signed in with a role today in the organisation of the URL (`/bij/:organisation/…`). */
export type Access = 'public' | 'person' | 'member'

export type ActorOf<A extends Access> = A extends 'member'
  ? Actor
  : A extends 'person'
    ? SignedIn
    : SignedIn | null

/** One request, as a route's functions see it. */
export type Request<A extends Access, P, Q> = {
  readonly actor: ActorOf<A>
  readonly params: P
  readonly query: Q
  readonly now: Date
  readonly deps: Deps
  /** What the page's forms show: tokens, what was typed, what is wrong. */
  readonly form: FormView
  readonly url: URL
  /** The person's address and client, for sign-in rules only. */
  readonly client: {
    readonly ip: string
    readonly userAgent: string
    readonly cookies: string | undefined
    readonly isSentByOthers: boolean
  }
}

/** What a file is for: to read what stands on a page as well, or to work on and to keep elsewhere. */
export type FileKind = 'readingCopy' | 'export'

/** Values for the tests that are generated from the routes: ids that exist in the demo world, by name. */
export type Sample = {
  readonly params?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
}

type Shared<A extends Access, P> = {
  readonly path: string
  /** Name of the route in the audit log and in tests: 'visitation.visit'. */
  readonly name: string
  readonly access: A
  /** Row of the module's policy table. Required for member routes. */
  readonly may?: Permission
  readonly params: z.ZodType<P>
  readonly sample: Sample
}

export type GetRoute<A extends Access, P, Q, D> = Shared<A, P> & {
  readonly method: 'GET'
  readonly query: z.ZodType<Q>
  /**
   * Set when the answer is a file. An export asks for a fresh proof of identity (`stepUp`).
   */
  readonly gives?: FileKind
  load(tx: Tx, request: Request<A, NoInfer<P>, NoInfer<Q>>): Promise<D>
  render(
    data: D,
    request: Request<A, NoInfer<P>, NoInfer<Q>>,
  ): PageSpec | Response | Promise<PageSpec | Response>
}

export type PostRoute<A extends Access, P, F, T> = Shared<A, P> & {
  readonly method: 'POST'
  readonly form: z.ZodType<F>
  /** A method, so that a route for members also is a Route: the route layer gives it the actor that `access` promises. */
  act(
    context: ActionContext<ActorOf<A>>,
    input: F,
    request: Request<A, NoInfer<P>, Record<string, string>>,
    uploads: readonly Upload[],
  ): Promise<Outcome<T>>
  /** Where the browser goes next (303). May also give a whole answer, to set a cookie. */
  location(value: T, request: Request<A, NoInfer<P>, Record<string, string>>): string
  /** What the page at `location` says once, so that nobody wonders whether it worked. Autosave answers by itself. */
  readonly says?: Says<NoInfer<F>>
  respond?(value: T, response: Response, request: Request<A, NoInfer<P>, Record<string, string>>): Response
  /** The page that is shown again with what was typed, when there are problems. */
  // biome-ignore lint/suspicious/noExplicitAny: the page parses the address itself, and may have fewer parameters
  readonly page: GetRoute<A, any, any, any>
  /** What autosave gets back. */
  json?(value: T): Record<string, string | number>
  /**
   * Keeps no digest of what was posted: with few possible answers a digest tells which it was. A second post of the same
   * form then gets the first answer, whatever it holds.
   */
  readonly leavesNoDigest?: true
  /** Accepts multipart/form-data up to 10 MB; otherwise a form is at most 1 MB. */
  readonly takesFiles?: true
}

// biome-ignore lint/suspicious/noExplicitAny: a list of routes of all shapes
export type Route = GetRoute<Access, any, any, any> | PostRoute<Access, any, any, any>

/** Defines a page. The type parameters follow from the fields. */
export const get = <A extends Access, P, Q, D>(
  route: Omit<GetRoute<A, P, Q, D>, 'method'>,
): GetRoute<A, P, Q, D> => ({ ...route, method: 'GET' })

/** Defines what a form does. */
export const post = <A extends Access, P, F, T>(
  route: Omit<PostRoute<A, P, F, T>, 'method'>,
): PostRoute<A, P, F, T> => ({ ...route, method: 'POST' })
