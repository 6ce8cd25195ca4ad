// SPDX-License-Identifier: EUPL-1.2
import type { DelegationDocument, DelegationRole, SlotAnswersDocument } from './handover-documents.ts'
import type { SlotChoices } from './slots.ts'

/** Somebody of the municipality as the committee knows him or her, and when he or she can. */
export type DelegationSeat = {
  readonly name: string
  readonly roles: readonly DelegationRole[]
  /** Empty until there is an answer. */
  readonly choices: SlotChoices
  readonly note: string
}

/** Lays what was answered by role beside the names that were given before; who has several roles stands there once. */
export function delegationSeats(
  named: DelegationDocument | undefined,
  answers: SlotAnswersDocument | undefined,
): DelegationSeat[] {
  const roles = new Map<string, DelegationRole[]>()
  for (const { role, name } of named?.delegates ?? [])
    if (name !== null) roles.set(name, [...(roles.get(name) ?? []), role])
  return [...roles].map(([name, held]) => {
    const answer = answers?.seats.find(one => one.roles.some(role => held.includes(role)))
    return { name, roles: held, choices: answer?.choices ?? {}, note: answer?.note ?? '' }
  })
}
