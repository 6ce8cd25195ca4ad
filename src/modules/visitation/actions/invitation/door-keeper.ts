// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'

/** What redeeming a code needs of sign-in. */
export type DoorKeeper = {
  /** Counts this attempt for the visitor's address; false when there were too many. */
  admit(): Promise<boolean>
  /** Takes the attempt back: the code was right. */
  forgive(): Promise<void>
  /** Whose account this work address is, and whether anybody ever signed in with it. */
  accountOf(email: string): Promise<{ readonly person: PersonId; readonly isUsed: boolean } | undefined>
  /** Opens an account and gives the one-time address on which its owner chooses how to sign in. */
  enrol(person: PersonId, email: string, returnPath: string): Promise<string>
}

/** What giving roles to colleagues needs of sign-in. */
export type ColleagueDoor = {
  /** Whose account this work address is, in whatever organisation: a CISO may be shared. */
  accountOf(email: string): Promise<PersonId | undefined>
  /** Lets somebody who was asked in choose how to sign in: by mail, after the commit, for the account needs the person. */
  letIn(person: PersonId, email: string, returnPath: string): Promise<void>
  /** Ends all sessions: what the person may do has changed. Before one's own transaction commits. */
  endSessions(person: PersonId): Promise<void>
}
