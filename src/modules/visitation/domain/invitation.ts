// SPDX-License-Identifier: EUPL-1.2
import { addWeeks, type LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { VisitId } from './visit.ts'

/** The letter's one-time code, of which only the digest is known. */
export type Invitation = {
  readonly visitId: VisitId
  readonly sentAt: Date
  readonly expiresOn: LocalDate
  readonly redeemedAt: Date | null
  readonly redeemedBy: PersonId | null
}

const weeksValid = 8

/** The last day on which a code that is made today opens the door. */
export const codeExpiresOn = (today: LocalDate): LocalDate => addWeeks(today, weeksValid)

/** Whether the code still opens the door: once, and until its last day. */
export const isRedeemable = (invitation: Invitation, today: LocalDate): boolean =>
  invitation.redeemedAt === null && today <= invitation.expiresOn

const minutesAgain = 15

/**
 * Whether the code was used a moment ago. The same person may then use it once more: a second click, or a page that was
 * closed before a way to sign in was chosen.
 */
export const wasJustRedeemed = (invitation: Invitation, now: Date): boolean =>
  invitation.redeemedAt !== null && now.getTime() - invitation.redeemedAt.getTime() <= minutesAgain * 60_000
