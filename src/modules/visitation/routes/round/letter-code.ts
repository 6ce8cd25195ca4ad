// SPDX-License-Identifier: EUPL-1.2
import { hasSecureCookies } from '../../../../platform/auth/cookies.ts'
import { readCode } from '../../../../platform/auth/token.ts'
import type { Deps } from '../../../../platform/http/deps.ts'
import type { Invited } from '../../actions/invitation/invite-municipality.ts'

const minutes = 10
const nameOf = (visitId: string) => `dl-brief-${visitId.slice(0, 8)}`

/**
 * Lets the letter show its code, in this browser and for ten minutes: long enough to print, then nobody can see it any
 * more. It is kept nowhere else.
 */
export function letterCodeCookie(
  { visitId, code }: Invited,
  response: Response,
  { deps, url }: { readonly deps: Deps; readonly url: URL },
): Response {
  const path = response.headers.get('location') ?? '/'
  response.headers.append(
    'set-cookie',
    `${nameOf(visitId)}=${code}; Max-Age=${minutes * 60}; Path=${path}; HttpOnly; SameSite=Strict${hasSecureCookies(deps.isSecure, url) ? '; Secure' : ''}`,
  )
  return response
}

/** The code of this visit's letter while the browser still holds it. */
export function readLetterCode(cookies: string | undefined, visitId: string): string | undefined {
  const start = `${nameOf(visitId)}=`
  const found = (cookies ?? '').split(';').find(part => part.trim().startsWith(start))
  return found && readCode(found.trim().slice(start.length))
}
