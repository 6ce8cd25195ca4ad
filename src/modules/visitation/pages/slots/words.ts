// SPDX-License-Identifier: EUPL-1.2
import { formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import { roles } from '../../../../kernel/roles.ts'
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { DelegationRole } from '../../domain/handover-documents.ts'
import type { DayPart, Slot, SlotChoice, SlotFit } from '../../domain/slots.ts'

export const partWords: Readonly<Record<DayPart, string>> = { morning: 'ochtend', afternoon: 'middag' }

export const slotWords = ({ on, part }: Slot): string => `${formatDateWithWeekday(on)}, ${partWords[part]}`

/** An answer, always as a word with a shape. */
export const choiceWords: Readonly<Record<SlotChoice, { label: string; kind: StateKind }>> = {
  yes: { label: 'ja', kind: 'ja' },
  ifNeeded: { label: 'als het moet', kind: 'deels' },
  no: { label: 'nee', kind: 'nee' },
}

export const roleNames = (held: readonly DelegationRole[]): string =>
  held.map(role => roles[role].label).join(', ')

/** How a half-day suits everybody, with counts and their base. */
export function fitWords({ no, ifNeeded, open, asked }: SlotFit): { label: string; kind: StateKind } {
  if (asked === 0) return { label: 'niemand gevraagd', kind: 'nvt' }
  if (no > 0) return { label: `${no} van ${asked} kan niet`, kind: 'nee' }
  if (open > 0) return { label: `${open} van ${asked} nog niet beantwoord`, kind: 'open' }
  if (ifNeeded > 0) return { label: `kan; ${ifNeeded} van ${asked} als het moet`, kind: 'deels' }
  return { label: 'iedereen kan', kind: 'ja' }
}
