// SPDX-License-Identifier: EUPL-1.2

/** The words of the papers for the day of a visit. */
export const dayPackTexts = {
  title: 'Bezoekdag {day}',
  fileTitle: 'bezoekdag {day}',
  time: 'Tijd',
  place: 'Plaats',
  address: 'Adres',
  unknown: 'nog niet bekend',
  programme: 'programma',
  noProgramme: 'Er is nog geen programma.',
  present: 'wie erbij zijn',
  presentHeader: ['Naam', 'Rol'],
  nobody: 'Nog niemand is opgegeven.',
  committee: 'commissie',
  dossier: 'dossier',
  notHandedIn: 'Het zelfbeeld is nog niet ingeleverd. Er is dus nog geen dossier.',
  notOpen: 'Het dossier is voor u nu niet open.',
} as const
