// SPDX-License-Identifier: EUPL-1.2
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { FollowUp, FollowUpDecision } from '../../domain/follow-up.ts'
import type { Audience, PermittedPart, Share, ShareState } from '../../domain/report-sharing.ts'

export const audienceTexts: Readonly<Record<Audience, { readonly label: string; readonly hint: string }>> = {
  college: {
    label: 'Het college',
    hint: 'U geeft het aan het hele college. Hier wordt vastgelegd dat het zo is.',
  },
  council: {
    label: 'De raad',
    hint: 'Raadsleden en griffier lezen het eindverslag hier in Durven Leren. De commissie raadt dit sterk aan.',
  },
  organisation: {
    label: 'De eigen organisatie',
    hint: 'Controller, functionaris gegevensbescherming en proceseigenaren lezen het hier.',
  },
  other: {
    label: 'Een andere organisatie',
    hint: 'U geeft toestemming: wie, wat, waarom en tot wanneer. U geeft het stuk zelf; Durven Leren stuurt niets.',
  },
}

/** 'de raad', 'het waterschap' */
export const shareName = ({ audience, recipient }: Pick<Share, 'audience' | 'recipient'>): string =>
  audience === 'other' ? recipient : audienceTexts[audience].label.toLowerCase()

/** What of the report a permission is about. */
export const partTexts: Readonly<Record<PermittedPart, string>> = {
  whole: 'het hele verslag',
  summary: 'alleen de samenvatting',
  perspectives: 'alleen de handelingsperspectieven',
  redacted: 'alleen de openbare versie',
}

export const shareStateTexts: Readonly<
  Record<ShareState, { readonly kind: StateKind; readonly word: string }>
> = {
  holds: { kind: 'ja', word: 'geldt' },
  expired: { kind: 'nvt', word: 'verlopen' },
  ended: { kind: 'nvt', word: 'gestopt' },
}

export const decisionTexts: Readonly<Record<FollowUpDecision, string>> = {
  takenOver: 'Wij nemen dit over',
  later: 'Later',
  notTakenOver: 'Wij nemen dit niet over',
}

/** How it stands with one perspective: a shape and a word. */
export function followUpState(
  followUp: FollowUp | undefined,
  today: string,
): { readonly kind: StateKind; readonly word: string } {
  if (!followUp) return { kind: 'open', word: 'nog niet besloten' }
  if (followUp.decision === 'later') return { kind: 'open', word: 'later' }
  if (followUp.decision === 'notTakenOver') return { kind: 'nvt', word: 'niet overgenomen' }
  if (followUp.doneAt !== null) return { kind: 'ja', word: 'gedaan' }
  if (followUp.dueOn !== null && followUp.dueOn < today) return { kind: 'laat', word: 'over tijd' }
  return { kind: 'bezig', word: 'wordt gedaan' }
}
