// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto'

/** The token of every form: bound to the session, or for visitors to nothing but our key. */
export const csrfToken = (key: Buffer, sessionId: string | null): string =>
  createHmac('sha256', key)
    .update(`csrf:${sessionId ?? 'visitor'}`)
    .digest('base64url')

export function isCsrfToken(key: Buffer, sessionId: string | null, given: string): boolean {
  const expected = Buffer.from(csrfToken(key, sessionId))
  const token = Buffer.from(given)
  return token.length === expected.length && timingSafeEqual(token, expected)
}

/** Whether a browser was led here by a page of another site; a typed address and a bookmark are the person's own. */
export const isSentByOthers = (headers: Headers): boolean =>
  ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')

/**
 * Whether a post comes from one of our own pages. Browsers always send Origin or Sec-Fetch-Site with a post; a request
 * with neither is no browser, and the token decides.
 * @param ownOrigins origins under which this program is reached
 */
export function isOwnPage(headers: Headers, ownOrigins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || ownOrigins.includes(origin)
}
