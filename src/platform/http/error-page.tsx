// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { PageHead, PublicPage } from '../ui/index.ts'
import type { Deps } from './deps.ts'
import { type Failure, failureOf, notFound } from './failure.ts'
import { clearSiteData } from './headers.ts'
import { Refusal } from './refuse.ts'

/**
 * Answers what went wrong. The page knows no person and no organisation, so that the 404 of something that is somebody
 * else's is the same, byte for byte, as that of something that never was (abuse case 1).
 */
export function answerFailure(context: Context, deps: Deps, error: unknown): Response | Promise<Response> {
  // Whoever asked is gone, so that nobody reads an answer and nothing of ours failed.
  if (context.req.raw.signal.aborted) return context.body(null, 400)
  const reference = crypto.randomUUID().slice(0, 8)
  const failure = error === undefined ? notFound : failureOf(error, reference, deps.notAllowedTexts)
  const path = context.req.path + new URL(context.req.url).search
  if (failure.kind === 'signIn') return context.redirect(`/inloggen?naar=${encodeURIComponent(path)}`, 303)
  if (failure.kind === 'stepUp')
    return context.redirect(
      `/bevestigen?naar=${encodeURIComponent(context.req.method === 'GET' ? path : backTo(context))}`,
      303,
    )
  if (failure.kind === 'already') return context.redirect(failure.url ?? backTo(context), 303)
  if (failure.status >= 500)
    deps.log.error(
      { err: error, reference, method: context.req.method, route: routePath(context, -1) },
      'request failed',
    )
  else if (error instanceof Refusal)
    deps.log.warn(
      { refusal: error.kind, method: context.req.method, route: routePath(context, -1) },
      'refused',
    )
  if (failure.status === 503) context.header('retry-after', '5')
  // Signed out, blocked or lost elsewhere: what this browser still keeps goes too (abuse case 4).
  if (failure.status === 401) context.header('clear-site-data', clearSiteData)
  if (wantsJson(context)) return context.json({ text: failure.text }, failure.status)
  return context.html(`${<ErrorPage failure={failure} />}`, failure.status)
}

function ErrorPage({ failure }: { failure: Extract<Failure, { kind: 'text' }> }) {
  return (
    <PublicPage title={failure.title} signInHref={failure.status === 401 ? '/inloggen' : undefined} narrow>
      <PageHead title={failure.title} sentence={failure.text} />
      <p>
        <a class="nl-link" href={failure.status === 401 ? '/inloggen' : '/'}>
          {failure.status === 401 ? 'Log opnieuw in' : 'Naar het begin'}
        </a>
      </p>
    </PublicPage>
  )
}

const wantsJson = (context: Context): boolean =>
  context.req.header('accept')?.includes('application/json') ?? false

/** The page the form stood on, if it is ours. */
function backTo(context: Context): string {
  const referer = context.req.header('referer')
  if (!referer || !URL.canParse(referer)) return '/'
  const { host, pathname, search } = new URL(referer)
  return host === context.req.header('host') ? pathname + search : '/'
}
