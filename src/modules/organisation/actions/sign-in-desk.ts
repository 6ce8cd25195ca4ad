// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'

/** What this module asks of sign-in. */
export type SignInDesk = {
  /** Whose account this work address is, in whatever organisation: a CISO may be shared. */
  accountOf(email: string): Promise<PersonId | undefined>
  /** Lets somebody who exists sign in for the first time, by mail. */
  invite(person: PersonId, email: string, returnPath: string): Promise<void>
  /** Ends all sessions: what the person may do has changed. Before one's own transaction commits. */
  endSessions(person: PersonId, reason: string): Promise<void>
  /** Whether the account is blocked, and by whom: undefined without an account, null when it is not. */
  blockOf(person: PersonId): Promise<{ readonly at: Date; readonly by: PersonId | null } | null | undefined>
  /** Each ends all sessions at once. Before one's own transaction commits. */
  block(person: PersonId): Promise<void>
  unblock(person: PersonId): Promise<void>
  /** Forgets every way to sign in; an invitation follows. */
  reset(person: PersonId): Promise<void>
}
