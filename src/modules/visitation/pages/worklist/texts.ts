// SPDX-License-Identifier: EUPL-1.2

/** Sentences of reminding, giving more time, and doing the same for many visits. */
export const worklistTexts: Readonly<Record<string, string>> = {
  nothingToRemind: 'Bij deze stap wacht u op niemand. Een herinnering kan nu niet.',
  nobodyToRemind: 'Deze stap staat nog bij niemand op Vandaag. Deel eerst de leden in.',
  remindedToday: 'Vandaag ging er al een herinnering voor deze stap. Morgen kan het weer.',
  nothingToExtend: 'Deze stap is nu niet aan de beurt, of heeft geen termijn. Open de pagina opnieuw.',
  extensionNotAhead: 'Kies een dag na vandaag.',
  extensionNotLater: 'Deze dag is niet later dan de termijn die nu geldt. Kies een latere dag.',
  extensionAfterVisit: 'Deze stap moet klaar zijn voor de dag van het bezoek. Kies een eerdere dag.',
}
