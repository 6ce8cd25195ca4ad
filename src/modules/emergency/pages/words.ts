// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import type { StateKind } from '../../../platform/ui/index.ts'
import type { EndedBy, RequestState } from '../domain/emergency.ts'

/** Shape and word of each state. */
export const stateWords: Readonly<Record<RequestState, { kind: StateKind; word: string }>> = {
  waiting: { kind: 'open', word: 'wacht op een tweede persoon' },
  lapsed: { kind: 'nvt', word: 'te lang gewacht, telt niet meer' },
  refused: { kind: 'nee', word: 'afgewezen' },
  withdrawn: { kind: 'nvt', word: 'ingetrokken' },
  open: { kind: 'bezig', word: 'open' },
  ended: { kind: 'ja', word: 'eerder beëindigd' },
  over: { kind: 'ja', word: 'voorbij' },
}

const enders: Readonly<Record<EndedBy, string>> = {
  asker: 'wie erom vroeg',
  approver: 'wie het goedkeurde',
  owner: 'de organisatie zelf',
}

/** 'door de organisatie zelf, op 24 november 2026 om 10.20 uur' */
export const endWords = (by: EndedBy, at: Date): string => `door ${enders[by]}, op ${formatInstant(at)}`
