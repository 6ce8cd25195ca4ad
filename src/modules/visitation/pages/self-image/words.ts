// SPDX-License-Identifier: EUPL-1.2
import { disclaimer } from '../../../../../content/texts/report/standing-texts.ts'
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { AnswerSlot } from '../../domain/handover-documents.ts'
import type { TopicState } from '../../domain/self-image-overview.ts'

export const topicStates: Readonly<Record<TopicState, { kind: StateKind; word: string }>> = {
  done: { kind: 'ja', word: 'klaar' },
  busy: { kind: 'bezig', word: 'bezig' },
  todo: { kind: 'open', word: 'te doen' },
}

/** The same once it is handed in: nothing is to be done any more. */
export const handedInStates: typeof topicStates = {
  done: { kind: 'ja', word: 'beantwoord' },
  busy: { kind: 'deels', word: 'deels beantwoord' },
  todo: { kind: 'open', word: 'niet beantwoord' },
}

export const slotLabels: Readonly<Record<AnswerSlot, string>> = {
  municipality: 'gemeente',
  portfolioHolder: 'portefeuillehouder',
  ciso: 'CISO',
}

export const seenLabels = {
  portfolioHolder: 'portefeuillehouder',
  municipalSecretary: 'gemeentesecretaris',
} as const

/** 'ongeveer 10 minuten', 'ongeveer 2,5 uur': an estimate, so never to the minute. */
export function timeLeft(minutes: number): string {
  if (minutes <= 0) return 'geen tijd meer'
  if (minutes < 60) return `ongeveer ${Math.max(5, Math.round(minutes / 5) * 5)} minuten`
  return `ongeveer ${String(Math.round(minutes / 30) / 2).replace('.', ',')} uur`
}

/** What a document cannot say (requirement 6), in the words of the report, about this document. */
export const disclaimerOf = (what: 'zelfbeeld' | 'dossier'): string =>
  disclaimer.text.replaceAll('verslag', what)
