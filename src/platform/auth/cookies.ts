// SPDX-License-Identifier: EUPL-1.2

/** The cookies of sign-in: the session, the step between password and code, the return from SSO, a known device. */
export type CookieKind = 'session' | 'step' | 'sso' | 'device'

const NAMES: Record<CookieKind, string> = {
  session: 'dl',
  step: 'dl-stap',
  sso: 'dl-sso',
  device: 'dl-toestel',
}
const MAX_AGE_SECONDS: Record<CookieKind, number | undefined> = {
  session: undefined,
  step: 10 * 60,
  sso: 10 * 60,
  device: 180 * 24 * 3600,
}

/**
 * Whether cookies get `__Host-` and Secure at this address (the origin the browser sees). Everywhere, but for plain http
 * on a loopback number: browsers count `http://localhost` as secure, and not all of them `http://127.0.0.1`.
 * Plain http elsewhere gets Secure too: the browser then drops the cookie and nobody signs in over an open line.
 */
export function hasSecureCookies(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || !(/^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]')
}

/** The name of a cookie at this address. Only this name is read, so nothing planted under the other one counts. */
export function cookieName(kind: CookieKind, origin: string): string {
  return hasSecureCookies(origin) ? `__Host-${NAMES[kind]}` : NAMES[kind]
}

/** The Set-Cookie header that stores a token: HttpOnly, SameSite=Lax (Strict loses the session on a mail link), Path=/. */
export function storeCookie(kind: CookieKind, token: string, origin: string): string {
  const maxAge = MAX_AGE_SECONDS[kind]
  const lifetime = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(kind, origin)}=${token}${lifetime}; ${attributes(origin)}`
}

/** The Set-Cookie header that removes it. */
export function dropCookie(kind: CookieKind, origin: string): string {
  return `${cookieName(kind, origin)}=; Max-Age=0; ${attributes(origin)}`
}

/** The value of this cookie in a Cookie header, or undefined; when it stands there twice, the first. */
export function readCookie(
  header: string | null | undefined,
  kind: CookieKind,
  origin: string,
): string | undefined {
  const start = `${cookieName(kind, origin)}=`
  const found = (header ?? '')
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(start))
  return found?.slice(start.length)
}

function attributes(origin: string): string {
  return `Path=/; HttpOnly; SameSite=Lax${hasSecureCookies(origin) ? '; Secure' : ''}`
}
