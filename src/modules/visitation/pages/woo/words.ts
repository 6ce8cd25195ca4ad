// SPDX-License-Identifier: EUPL-1.2
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { WooDecider, WooDecision, WooRequest, WooState } from '../../domain/woo-request.ts'

export const wooStateTexts: Readonly<Record<WooState, string>> = {
  received: 'ontvangen',
  extended: 'verdaagd',
  decided: 'besloten',
  withdrawn: 'ingetrokken',
}

export const wooDecisionTexts: Readonly<Record<WooDecision, string>> = {
  whole: 'het hele verslag openbaar',
  partly: 'voor een deel openbaar',
  refused: 'niet openbaar',
}

export const wooDeciderTexts: Readonly<Record<WooDecider, string>> = {
  college: 'het college',
  mayor: 'de burgemeester',
  council: 'de raad',
  mandate: 'een medewerker met mandaat',
}

/** How it stands with a request: a shape and words. */
export function wooStand(
  { state, decision, dueOn }: Pick<WooRequest, 'state' | 'decision' | 'dueOn'>,
  today: string,
): { readonly kind: StateKind; readonly word: string } {
  if (state === 'withdrawn') return { kind: 'nvt', word: wooStateTexts.withdrawn }
  if (decision !== null) return { kind: 'ja', word: `besloten: ${wooDecisionTexts[decision]}` }
  if (dueOn < today) return { kind: 'laat', word: 'over tijd' }
  return { kind: 'bezig', word: wooStateTexts[state] }
}
