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
  nothingChosen: 'Kies eerst een of meer bezoeken in de lijst.',
  tooManyChosen: 'Dit zijn meer dan 500 bezoeken. Kies er minder.',
  batchNotTold: 'Vul eerst in wat er moet gebeuren. Daarna kunt u bevestigen.',
  batchConfirmed: 'Dit is al bevestigd. Per bezoek staat hieronder wat er gebeurde.',
  changedSince: 'Dit bezoek is veranderd nadat u het koos. Wij laten het met rust.',
  noLongerSecretary: 'U bent geen secretaris meer van deze commissie.',
  visitNotThere: 'Dit bezoek kunt u niet meer zien.',
  notDone: 'Dit kon niet.',
  listNameTaken: 'Er is al een lijst met deze naam. Kies een andere naam.',
  tooManyLists: 'U kunt 50 lijsten bewaren. Haal er eerst een weg.',
}
