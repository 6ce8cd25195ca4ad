// SPDX-License-Identifier: EUPL-1.2

/** What waits on Vandaag during a visit, in the imperative. {municipality} is filled in for the committee. */
export const visitTasks = {
  invite: 'Nodig {municipality} uit',
  administrator: 'Bevestig de eerste beheerder van {municipality}',
  schedule: 'Kies een datum voor het bezoek aan {municipality}',
  pickSlot: 'Kies een dagdeel voor het bezoek aan {municipality}',
  memberSlots: 'Geef aan wanneer u naar {municipality} kunt',
  slots: 'Geef aan wanneer u bij het gesprek kunt zijn',
  slotsOfOthers: 'Geef aan wanneer uw collega’s zonder account bij het gesprek kunnen zijn',
  draft: 'Schrijf het conceptverslag van het gesprek met {municipality}',
  answer: 'Beantwoord de uitnodiging van de visitatiecommissie',
  delegation: 'Stel de afvaardiging voor de visitatie samen',
  selfImage: 'Vul het zelfbeeld in',
  apart: 'Beantwoord uw eigen vragen van het zelfbeeld',
  seen: 'Lees het zelfbeeld en geef aan dat u het heeft gezien',
  handIn: 'Lever het zelfbeeld in',
  handInAgain: 'Pas het zelfbeeld aan en lever het opnieuw in',
  extension: 'Beslis of {municipality} meer tijd krijgt',
  extensionAnswer: 'Lees het antwoord op uw vraag om meer tijd',
  reopen: 'Beslis of {municipality} het zelfbeeld mag aanpassen',
  solution: 'Beslis of anderen mogen lezen hoe u het oploste',
  dossier: 'Lees het zelfbeeld van {municipality}',
} as const

/** Where it belongs. */
export const visitTaskPlace = 'Visitatie · {round}'

/** Tasks of a whole round, in the imperative. */
export const roundTasks = {
  ties: 'Geef uw banden met gemeenten op',
} as const
