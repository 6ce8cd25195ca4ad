// SPDX-License-Identifier: EUPL-1.2

/** What waits because of a report, in the words of Vandaag. {municipality} and {title} are filled in. */
export const reportTasks = {
  releaseDraft: 'Geef als tweede het conceptverslag van {municipality} vrij',
  releaseFinal: 'Geef als tweede het eindverslag van {municipality} vrij',
  readReaction: 'Beantwoord de reactie van {municipality} op het conceptverslag',
  destroy: 'Besluit over het vernietigen van notities en concepten van {municipality}',
  withdrawFinal: 'Besluit als tweede of het eindverslag van {municipality} wordt ingetrokken',
  readWithdrawn: 'Lees waarom de commissie uw eindverslag heeft ingetrokken',
  readCorrected: 'Lees de verbeterde versie van uw eindverslag',
  react: 'Reageer op het conceptverslag van de commissie',
  reactAgain: 'Reageer op het herziene concept van de commissie',
  readRevised: 'Lees het herziene concept van de commissie',
  readDraft: 'Lees het conceptverslag van de commissie',
  share: 'Besluit wie het eindverslag krijgt',
  decide: 'Beslis wat u met elk handelingsperspectief doet',
  followUp: 'Voer uit: {title}',
  tableCollege: 'Leg vast wat het college met het eindverslag doet',
  tableCouncil: 'Leg vast wat de raad met het eindverslag doet',
  councilReads: 'Lees het verslag dat uw gemeente met de raad deelt',
  woo: 'Besluit over het Woo-verzoek {title}',
  readProgress: 'Lees wat {municipality} deelt over de opvolging',
} as const
