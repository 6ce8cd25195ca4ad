// SPDX-License-Identifier: EUPL-1.2

/** Sentences of letters and of the log. */
export const letterTexts: Readonly<Record<string, string>> = {
  unknownMergeField: 'Het veld {name} bestaat in deze brief niet. Kies een veld uit de lijst.',
  looseBrace: 'Hier staat een losse accolade. Schrijf een veld als {gemeente}, of haal de accolade weg.',
  letterNotNow: 'Deze brief past niet bij hoe het bezoek er nu voor staat. Er is niets gemaakt.',
  logInTheFuture: 'Deze dag komt nog. Schrijf op wat al is gebeurd.',
}
