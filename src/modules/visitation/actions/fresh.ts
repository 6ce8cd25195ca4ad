// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../kernel/errors.ts'

/**
 * Refuses a form that was opened before somebody else changed the thing.
 * @throws Conflict
 */
export function assertFresh(thing: { readonly version: number }, version: number): void {
  if (thing.version !== version) throw new Conflict({ mine: '', theirs: '', theirVersion: thing.version })
}
