// SPDX-License-Identifier: EUPL-1.2

/** Merge fields of the letters, each with what comes in its place. */
export const mergeFields = {
  gemeente: 'de naam van de gemeente',
  datum: 'de dag waarop de brief is gemaakt',
  ronde: 'de naam van de ronde',
  commissie: 'de naam van de commissie, met ‘de’ ervoor',
  contact: 'hoe de gemeente het secretariaat bereikt',
  webadres: 'het adres van deze site',
  opdracht: 'de opdracht van de ronde',
  antwoorddatum: 'wanneer wij uiterlijk antwoord vragen',
  einddatum: 'tot en met wanneer de code werkt',
  stap: 'waar wij op wachten',
  uiterlijk: 'wanneer het uiterlijk klaar is',
  bezoekdag: 'de dag van het gesprek',
  tijd: 'de tijd van het gesprek',
  plaats: 'de plaats van het gesprek',
  adres: 'het adres van de plaats',
  programma: 'het programma van de dag',
  reactiedatum: 'wanneer wij uiterlijk een reactie vragen',
} as const

/** Words of the letters that stand in no text. */
export const letterWords = {
  addressee: 'Aan het college van burgemeester en wethouders van {gemeente}',
  phone: 'bel {phone}',
  email: 'mail {email}',
  or: ' of ',
  theCommittee: 'de {name}',
  codeElsewhere: 'De code staat op de brief die u van ons kreeg.',
  yourCode: 'Uw code',
  howToAnswer: 'Zo antwoordt u',
} as const
