// SPDX-License-Identifier: EUPL-1.2
import { hasSecureCookies } from '../../../platform/auth/cookies.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import type { Deps } from '../../../platform/http/deps.ts'
import type { Answer, Caller } from '../actions/caller.ts'

type Asked = {
  readonly deps: Deps
  readonly now: Date
  readonly url: URL
  readonly client: { readonly ip: string; readonly userAgent: string; readonly cookies: string | undefined }
}

/** Who asks, as the sign-in actions need it. */
export function callerOf({ deps, now, url, client }: Asked, origin: string): Caller {
  const signIn = signInOf(deps)
  return {
    signIn,
    now,
    origin,
    address: client.ip,
    userAgent: client.userAgent,
    cookies: client.cookies,
    hasSecureCookies: hasSecureCookies(signIn.isTls, url),
  }
}

/** Sends the browser on, with the cookies of the answer. */
export function goTo(answer: Answer): Response {
  return withCookies(new Response(null, { status: 303, headers: { location: answer.location } }), answer)
}

export function withCookies(response: Response, answer: Answer): Response {
  for (const cookie of answer.cookies) response.headers.append('set-cookie', cookie)
  return response
}

/** How a post that gives an `Answer` ends. */
export const answered = {
  location: (answer: Answer): string => answer.location,
  respond: (answer: Answer, response: Response): Response => withCookies(response, answer),
}

/** How a post that gives passkey options to the script ends; without script there is nothing to show. */
export const optioned = (page: string) => ({
  location: () => page,
  json: (value: { readonly options: string }) => ({ options: value.options }),
})
