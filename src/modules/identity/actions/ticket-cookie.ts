// SPDX-License-Identifier: EUPL-1.2
import { readCookie, storeCookie } from '../../../platform/auth/cookies.ts'
import type { Caller } from './caller.ts'

/** The Set-Cookie header that keeps a one-time code for a quarter of an hour, in this browser only. */
export const keepTicket = (caller: Caller, code: string): string =>
  // What is no code of ours is kept as one that nobody has, for the page to say that it does not work.
  storeCookie('ticket', /^[\w-]{1,100}$/.test(code) ? code : 'onbekend', caller.hasSecureCookies)

/** The code that this browser came with, or ''. */
export const ticketOf = (caller: Caller): string =>
  readCookie(caller.cookies, 'ticket', caller.signIn.isTls) ?? ''
