// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { ColleagueDoor } from '../actions/invitation/door-keeper.ts'

/** A door that writes down who came in and whose sessions ended. */
export function watchedDoor() {
  /** Who was let in, in the order in which it happened: address and organisation. */
  const letIn: string[] = []
  /** Whose sessions ended. */
  const ended: PersonId[] = []
  /** Who signs in with an address already, elsewhere. */
  const accounts = new Map<string, PersonId>()
  const door: ColleagueDoor = {
    accountOf: async email => accounts.get(email),
    letIn: async (_, email, returnPath) => void letIn.push(`${email} ${returnPath.split('/')[2]}`),
    endSessions: async person => void ended.push(person),
  }
  return { door, letIn, ended, accounts }
}
