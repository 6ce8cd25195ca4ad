// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { recordSignInEvent } from '../../../platform/auth/sign-in-event.ts'
import { isNotedFailure } from '../domain/failure-count.ts'
import type { Caller } from './caller.ts'

/** Writes a failed attempt in the audit log, counted: the 1st, 10th, 100th … in a row. */
export async function noteFailure(
  caller: Caller,
  personId: PersonId,
  action: string,
  times: number,
): Promise<void> {
  if (!isNotedFailure(times)) return
  await recordSignInEvent(caller.signIn.db, personId, caller.origin, {
    action,
    result: 'denied',
    details: { times },
  })
}
