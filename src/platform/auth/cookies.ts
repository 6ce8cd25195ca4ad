// SPDX-License-Identifier: EUPL-1.2

/**
 * The cookies: the session, the step between password and code, the return from SSO, a known device, a one-time code that
 * came in an address, what was just done.
 */
export type CookieKind = 'session' | 'step' | 'sso' | 'device' | 'ticket' | 'said'

const NAMES: Record<CookieKind, string> = {
  session: 'dl',
  step: 'dl-stap',
  sso: 'dl-sso',
  device: 'dl-toestel',
  ticket: 'dl-code',
  said: 'dl-gedaan',
}
const MAX_AGE_SECONDS: Record<CookieKind, number | undefined> = {
  session: undefined,
  step: 10 * 60,
  sso: 10 * 60,
  device: 180 * 24 * 3600,
  ticket: 15 * 60,
  said: 60,
}

/**
 * Whether cookies get `__Host-` and Secure: everywhere, but for plain http on a loopback number in the demo. Browsers
 * count `http://localhost` as secure, and not all of them `http://127.0.0.1`. Plain http elsewhere gets Secure too:
 * the browser then drops the cookie, and nobody signs in over an open line.
 * @param isTls people reach the program over TLS, whatever the proxy makes of the address
 * @param url the address of the request
 */
export function hasSecureCookies(isTls: boolean, url: URL): boolean {
  return isTls || !(/^127(\.\d{1,3}){3}$/.test(url.hostname) || url.hostname === '[::1]')
}

/** The Set-Cookie header that stores a token: HttpOnly, SameSite=Lax (Strict loses the session on a mail link), Path=/. */
export function storeCookie(kind: CookieKind, token: string, isSecure: boolean): string {
  const maxAge = MAX_AGE_SECONDS[kind]
  const lifetime = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(kind, isSecure)}=${token}${lifetime}; ${attributes(isSecure)}`
}

/** The Set-Cookie header that removes it. */
export function dropCookie(kind: CookieKind, isSecure: boolean): string {
  return `${cookieName(kind, isSecure)}=; Max-Age=0; ${attributes(isSecure)}`
}

/**
 * The value of this cookie in a Cookie header, or undefined; when it stands there twice, the first.
 * Over TLS only the `__Host-` name counts, so that nothing planted under the plain one does.
 */
export function readCookie(header: string | undefined, kind: CookieKind, isTls: boolean): string | undefined {
  const parts = (header ?? '').split(';').map(part => part.trim())
  const names = isTls ? [cookieName(kind, true)] : [cookieName(kind, true), cookieName(kind, false)]
  for (const name of names) {
    const found = parts.find(part => part.startsWith(`${name}=`))
    if (found !== undefined) return found.slice(name.length + 1)
  }
  return undefined
}

function cookieName(kind: CookieKind, isSecure: boolean): string {
  return isSecure ? `__Host-${NAMES[kind]}` : NAMES[kind]
}

function attributes(isSecure: boolean): string {
  return `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
