// SPDX-License-Identifier: EUPL-1.2

/** The Dutch sentence of each problem with a dossier and with what was learned. */
export const dossierTexts: Readonly<Record<string, string>> = {
  factNeedsSource: 'Geef het webadres waar iedereen dit kan lezen. Het begint met https://.',
  factInFuture: 'Deze dag moet nog komen. Schrijf de dag waarop het bekend werd.',
  solutionTooEarly: 'Een oplossing schrijft u op na het gesprek. Er is nog niets opgeslagen.',
  solutionAsked: 'De gemeente is al gevraagd. De tekst verandert niet meer.',
  solutionHoldsName: 'Hier staat de naam van uw gemeente. Haal haar weg, of kies voor delen met de naam.',
  solutionNotPermitted: 'De gemeente gaf hier geen toestemming voor. Er is niets gedeeld.',
  solutionTellsWhose:
    'De naam van de gemeente staat in de tekst, en zij wil zonder naam. Er is niets gedeeld.',
  tooFewVisited:
    'In deze ronde zijn nog geen vijf gesprekken gehouden. Zonder naam is dan toch te zien van wie dit is. Deel het later.',
  solutionNotShared: 'Dit mag nu niet gedeeld worden. Er is niets om in te trekken.',
  lessonTooEarly: 'Dit schrijft u op na het gesprek. Er is nog niets opgeslagen.',
  lessonNamesMunicipality:
    'De naam van de gemeente staat in uw tekst. Schrijf het zonder naam: deze tekst gaat naar de lijst van de ronde.',
}
