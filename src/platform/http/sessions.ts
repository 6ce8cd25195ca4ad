// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../kernel/ids.ts'

/** A live session, found by the cookie. */
export type Session = {
  /** Digest of the token: names the session without being able to open it. */
  readonly id: string
  readonly personId: PersonId
  readonly stepUpAt: Date | null
}

/** What the route layer asks of sign-in; platform/auth implements it. */
export type Sessions = {
  /**
   * @param cookies the request's Cookie header
   * @returns the session; 'ended' when the cookie names a session that is over (401); undefined without a cookie
   */
  find(cookies: string | undefined, now: Date): Promise<Session | 'ended' | undefined>
}
