// SPDX-License-Identifier: EUPL-1.2

/** What is destroyed of a visit, in the order of the certificate. The codes are stored for good. */
export const destroyedKinds = {
  notes: 'Notities van het gesprek',
  reasons: 'Redenen bij de gespreksonderwerpen',
  draftParts: 'Alinea’s, perspectieven en samenvatting in wording',
  answers: 'Antwoorden op de reactie, in wording',
  versions: 'Eerdere versies van deze teksten',
  drafts: 'Conceptverslagen die naar de gemeente gingen',
  remarks: 'Opmerkingen bij deze teksten',
  found: 'Vermeldingen in het zoeken',
} as const

/** The words of the certificate. */
export const certificateTexts = {
  title: 'Verklaring van vernietiging',
  subtitle: 'Notities en concepten van het bezoek aan {municipality}, {round}',
  sentence:
    'Twee personen van de commissie hebben besloten om de stukken hieronder te vernietigen. Dat is gebeurd op {date}. Het eindverslag bleef bewaard.',
  sentenceWithout:
    'Twee personen van de commissie hebben besloten om de stukken hieronder te vernietigen. Dat is gebeurd op {date}. Bij dit bezoek kwam geen eindverslag.',
  backups:
    'In reservekopieën van voor die dag staan deze stukken nog, tot die kopieën zelf vervallen. Wie een kopie terugzet, vernietigt opnieuw.',
  digest:
    'Het kenmerk is een controlegetal (SHA-256) over de stukken van een soort. De inhoud is er niet uit af te leiden. Het bewijst wel, als er ergens nog een kopie opduikt, of dat deze stukken waren.',
  tableTitle: 'Wat is vernietigd',
  tableHeader: ['Soort', 'Aantal', 'Kenmerk'],
  deciderTitle: 'Besloten door twee personen',
  deciderHeader: ['Naam', 'Rol', 'Datum'],
} as const
