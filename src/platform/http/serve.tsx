// SPDX-License-Identifier: EUPL-1.2
import type { Context, Hono } from 'hono'
import { Conflict, StepUpNeeded } from '../../kernel/errors.ts'
import { isRefused } from '../../kernel/outcome.ts'
import { problem } from '../../kernel/problem.ts'
import { AlreadyPosted, type FormKey } from '../action/form-post.ts'
import { makeActionContext } from '../action/make-context.ts'
import type { Scope } from '../db/scope.ts'
import { noteReading } from '../emergency/note-reading.ts'
import { limitBody } from './body-limit.ts'
import { isCsrfToken, isOwnPage } from './csrf.ts'
import type { Deps } from './deps.ts'
import { enter, noteIfDenied } from './enter.ts'
import { assertSaysFile } from './file-answer.ts'
import { sayingOf, sayOnce, takeSaid } from './flash.ts'
import { fieldText, hasTyped, keyField, type PostedForm, parseFields, readForm, tokenField } from './form.ts'
import { makeFormView, type Typed, untouched } from './form-view.ts'
import type { AnyGet, AnyPost, AnyRequest } from './make-request.ts'
import { pageResponse } from './page-response.tsx'
import { refuse } from './refuse.ts'
import type { Route } from './route.ts'
import type { Session } from './sessions.ts'

/** Mounts every route: the one place where a request becomes an actor in a scope. */
export function serveRoutes(app: Hono, routes: readonly Route[], deps: Deps): void {
  for (const route of routes)
    if (route.method === 'GET') app.get(route.path, context => answerGet(context, route, deps))
    else
      app.post(route.path, limitBody(route.takesFiles === true), context => answerPost(context, route, deps))
}

async function answerGet(context: Context, route: AnyGet, deps: Deps): Promise<Response> {
  const session = await findSession(context, deps)
  if (session === 'ended' && route.access !== 'public') throw refuse('sessionEnded')
  return showPage(context, route, deps, session === 'ended' ? undefined : session, untouched)
}

/** One transaction: who is this, may it, load; then render with the connection given back. */
async function showPage(
  context: Context,
  route: AnyGet,
  deps: Deps,
  session: Session | undefined,
  typed: Typed,
  status?: 403 | 409 | 422,
) {
  const now = deps.now()
  const form = makeFormView(deps, session?.id ?? null, typed)
  const { request, data, waiting } = await enter(deps, route, session, context, now, async (tx, entered) => {
    const shown = { ...entered, form }
    return { request: shown, data: await route.load(tx, shown) }
  })
  const page = await route.render(data, request)
  const isPage = !(page instanceof Response)
  if (!isPage) assertSaysFile(route, page)
  await noteReading(deps.db, request.actor, { route: route.name, path: context.req.path, isPage }, now)
  if (!isPage) return page
  const said = status ? undefined : takeSaid(context, deps)
  const again = status && { status, ...(status === 403 && { asksProof: true as const }) }
  return pageResponse(context, deps, route.name, { ...page, ...again }, request, waiting, said)
}

async function answerPost(context: Context, route: AnyPost, deps: Deps): Promise<Response> {
  const session = await findSession(context, deps)
  if (session === 'ended' && route.access !== 'public') throw refuse('sessionEnded')
  const live = session === 'ended' ? undefined : session
  if (!isOwnPage(context.req.raw.headers, deps.ownOrigins(context.req.raw))) throw refuse('foreignPage')
  const form = await readForm(context.req.raw, route.takesFiles === true)
  if (!form) throw refuse('wrongType')
  if (!isCsrfToken(deps.csrfKey, live?.id ?? null, fieldText(form.values, tokenField)))
    throw refuse('staleForm')
  try {
    return await actOn(context, route, deps, live, form)
  } catch (error) {
    if (!(error instanceof StepUpNeeded) || wantsJson(context) || !hasTyped(form.values)) throw error
    return showPage(context, route.page, deps, live, { values: form.values, problems: [] }, 403)
  }
}

const wantsJson = (context: Context): boolean =>
  context.req.header('accept')?.includes('application/json') ?? false

async function actOn(
  context: Context,
  route: AnyPost,
  deps: Deps,
  live: Session | undefined,
  form: PostedForm,
): Promise<Response> {
  const now = deps.now()
  const { request, scope } = await enter(deps, route, live, context, now, async (tx, entered) => ({
    request: entered,
    scope: tx.scope,
  }))
  const parsed = parseFields(route.form, form.values)
  const act = async () =>
    'problems' in parsed
      ? parsed
      : route.act(actionFor(deps, route, scope, request, form, now), parsed.input, request, form.uploads)
  const say = (location: string) => {
    if ('input' in parsed && !wantsJson(context))
      sayOnce(context, deps, sayingOf(route.says, parsed.input), location)
  }
  const acted = await act().catch(async error => {
    if (error instanceof Conflict) return error
    if (error instanceof AlreadyPosted && error.resultUrl !== null) say(error.resultUrl)
    if (request.actor) await noteIfDenied(error, context, route, deps, request.actor, now)
    throw error
  })
  if (acted instanceof Conflict) {
    const { mine, theirs, theirVersion } = acted
    if (wantsJson(context)) return context.json({ theirs, version: theirVersion }, 409)
    // Where nothing was typed there are no two texts to lay beside each other: the page says how it stands now.
    const typed =
      mine === '' && theirs === ''
        ? { values: form.values, problems: [problem('', 'changedMeanwhile')] }
        : { values: form.values, problems: [problem('', 'conflict')], conflict: { mine, theirs } }
    return showPage(context, route.page, deps, live, typed, 409)
  }
  const outcome = acted
  if (isRefused(outcome)) {
    if (wantsJson(context))
      return context.json(
        { problems: outcome.problems.map(one => ({ field: one.field, text: deps.problemText(one) })) },
        422,
      )
    return showPage(context, route.page, deps, live, { values: form.values, problems: outcome.problems }, 422)
  }
  if (wantsJson(context) && route.json) return context.json(route.json(outcome.value))
  const location = route.location(outcome.value, request)
  say(location)
  const response = context.redirect(location, 303)
  return route.respond ? route.respond(outcome.value, response, request) : response
}

function actionFor(
  deps: Deps,
  route: AnyPost,
  scope: Scope,
  request: AnyRequest,
  form: PostedForm,
  now: Date,
) {
  const key = fieldText(form.values, keyField)
  const posted: FormKey | undefined = uuid.test(key)
    ? { key, bodyHash: route.leavesNoDigest ? noDigest : form.bodyHash }
    : undefined
  return makeActionContext(
    deps.db,
    scope,
    request.actor as never,
    now,
    posted && { form: posted, location: value => route.location(value, request) },
  )
}

/** Stands in for the digest of what leaves none. */
const noDigest = Buffer.alloc(0)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const findSession = (context: Context, deps: Deps) =>
  deps.sessions.find(context.req.header('cookie'), deps.now())
