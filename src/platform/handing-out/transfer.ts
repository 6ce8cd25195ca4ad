// SPDX-License-Identifier: EUPL-1.2
import type { Transfer } from '../work/transfer.ts'
import { listRunningOf, saveHandedOut } from './store.ts'

/** What somebody who leaves handed out or holds: a colleague is sender or holder from now on. */
export const handedOutTransfer: Transfer = {
  // Stands among the tasks: work/transfer.ts lists both in one statement.
  list: async () => [],
  async handOn(tx, from, to) {
    for (const one of await listRunningOf(tx, from)) {
      await saveHandedOut(tx, one, {
        ...(one.sender.id === from && { sender: to }),
        ...(one.holder.id === from && { holder: to }),
      })
    }
  },
}
