// SPDX-License-Identifier: EUPL-1.2

/** The words of a visit report as a document, besides its sections and standing texts. */
export const documentTexts = {
  title: 'Verslag van het gesprek met {municipality}',
  subtitle: 'Visitatie informatieveiligheid, {round}',
  withdrawnTitle: 'Ingetrokken',
  withdrawn:
    'De commissie heeft deze versie ingetrokken op {date}. Gebruik haar niet meer. De reden: {reason}',
  correctsTitle: 'Verbeterde versie',
  corrects: 'Deze versie neemt de plaats in van versie {version}. De reden: {reason}',
  committee: 'Commissie',
  talk: 'Gesprek',
  topic: 'Onderwerp',
  municipalitySays: 'Gemeente: {reaction}',
  reactionTitle: 'De reactie van de gemeente',
  reactionCount: 'De gemeente reageerde op {count} van de {base} alinea’s.',
  releaseTitle: 'Vrijgegeven door twee personen',
  releaseTable: 'Wie dit verslag vrijgaf',
  releaseHeader: ['Naam', 'Rol', 'Datum'],
} as const
