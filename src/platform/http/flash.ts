// SPDX-License-Identifier: EUPL-1.2
// The sentence after a redirect. It travels in a cookie that holds a code and a time, signed together with the path of
// the page that may show it: nothing is kept on the server, no text comes from outside, and another tab neither shows
// nor loses it. Shown means gone, so the back button does not say it again.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { dropCookie, hasSecureCookies, readCookie, storeCookie } from '../auth/cookies.ts'
import type { Deps } from './deps.ts'
import type { Saying, Says } from './said.ts'

type FlashDeps = Pick<Deps, 'csrfKey' | 'isSecure' | 'now' | 'saidText'>

const longestMilliseconds = 60_000

/** What a route says after this input. */
export const sayingOf = <F>(says: Says<F> | undefined, input: F): Saying | undefined =>
  typeof says === 'function' ? says(input) : says

/** Lets the page at `location` say this, once, within a minute. */
export function sayOnce(
  context: Context,
  deps: FlashDeps,
  saying: Saying | undefined,
  location: string,
): void {
  if (!saying) return
  const path = pathOf(location, context)
  const at = String(deps.now().getTime())
  const value = `${saying.code}~${at}~${sign(deps, saying.code, at, path)}`
  context.header('set-cookie', storeCookie('said', value, isSecure(deps, context)), { append: true })
}

/** What this page has to say, if anything; takes the cookie away. */
export function takeSaid(context: Context, deps: FlashDeps): string | undefined {
  const value = readCookie(context.req.header('cookie'), 'said', deps.isSecure)
  const [code = '', at = '', signature = ''] = value?.split('~') ?? []
  const expected = Buffer.from(sign(deps, code, at, pathOf(context.req.url, context)))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  context.header('set-cookie', dropCookie('said', isSecure(deps, context)), { append: true })
  return deps.now().getTime() - Number(at) <= longestMilliseconds ? deps.saidText(code) : undefined
}

const sign = (deps: FlashDeps, code: string, at: string, path: string): string =>
  createHmac('sha256', deps.csrfKey).update(`said:${code}:${at}:${path}`).digest('base64url')

const pathOf = (location: string, context: Context): string => new URL(location, context.req.url).pathname

const isSecure = (deps: FlashDeps, context: Context): boolean =>
  hasSecureCookies(deps.isSecure, new URL(context.req.url))
