// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '../../../../kernel/problem.ts'
import { problem } from '../../../../kernel/problem.ts'
import { type Slot, type SlotChoices, slotKey } from '../../domain/slots.ts'

/** What is said of the half-days that are asked, and what is missing. `all`: every one of them suits. */
export function chosenFrom(
  slots: readonly Slot[],
  wanted: SlotChoices | 'all',
): { readonly choices: SlotChoices; readonly problems: readonly Problem[] } {
  const keys = slots.map(slotKey)
  const given = wanted === 'all' ? Object.fromEntries(keys.map(key => [key, 'yes' as const])) : wanted
  return {
    choices: Object.fromEntries(
      keys.flatMap(key => {
        const choice = given[key]
        return choice === undefined ? [] : [[key, choice]]
      }),
    ),
    problems: keys
      .filter(key => given[key] === undefined)
      .map(key => problem(`kan-${key}`, 'slotUnanswered')),
  }
}
