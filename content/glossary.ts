// SPDX-License-Identifier: EUPL-1.2

/** A Dutch term, its one English name in the code, and what it means to a reader. */
export type Term = { readonly dutch: string; readonly english: string; readonly meaning: string }

/** Source of /begrippen and of docs/GLOSSARY.md; alphabetical by the Dutch term. */
export const glossary = [
  {
    dutch: 'afvaardiging',
    english: 'delegation',
    meaning:
      'De mensen die namens de gemeente met de commissie spreken: bestuur en hoogste ambtenaren samen.',
  },
  {
    dutch: 'alinea',
    english: 'paragraph',
    meaning: 'Een stukje van het verslag, waarop de gemeente apart kan reageren.',
  },
  {
    dutch: 'beeld van toen',
    english: 'mark of then',
    meaning: 'Zo was het op de datum die erbij staat. Het zegt niets over nu.',
  },
  {
    dutch: 'beheerder',
    english: 'administrator',
    meaning:
      'Wie in een organisatie collega’s toevoegt en rollen geeft. Een organisatie heeft er altijd minstens één.',
  },
  {
    dutch: 'bezoek',
    english: 'visit',
    meaning: 'Alles rond één gemeente in één ronde, van uitnodiging tot opvolging.',
  },
  {
    dutch: 'bezoekdag',
    english: 'visit day',
    meaning: 'De dag waarop de commissie langsgaat, soms bij meer gemeenten na elkaar.',
  },
  {
    dutch: 'CISO',
    english: 'ciso',
    meaning:
      'Chief information security officer: stuurt en adviseert over informatiebeveiliging, onafhankelijk van de lijn.',
  },
  { dutch: 'college', english: 'executive', meaning: 'Het college van burgemeester en wethouders.' },
  {
    dutch: 'conceptverslag',
    english: 'draft report',
    meaning: 'Het verslag zoals de gemeente het krijgt om op te reageren.',
  },
  { dutch: 'deelname', english: 'participation', meaning: 'De kant van de gemeente in een bezoek.' },
  {
    dutch: 'dossier',
    english: 'dossier',
    meaning: 'Wat de commissie voor het gesprek leest: het zelfbeeld en openbare gegevens.',
  },
  {
    dutch: 'effectmeting',
    english: 'effect survey',
    meaning: 'Twee vragen na het bezoek. Niemand kan zien welke gemeente wat antwoordde.',
  },
  {
    dutch: 'eindrapport',
    english: 'round report',
    meaning: 'Wat de commissie aan het eind van een ronde over alle gemeenten samen vertelt, voor iedereen.',
  },
  {
    dutch: 'eindverslag',
    english: 'final report',
    meaning: 'Het verslag na de reactie van de gemeente, vrijgegeven door twee mensen van de commissie.',
  },
  {
    dutch: 'gemeente',
    english: 'municipality',
    meaning: 'Een Nederlandse gemeente, met een code die in de wet vastligt.',
  },
  {
    dutch: 'gemeentesecretaris',
    english: 'municipal secretary',
    meaning: 'De hoogste ambtenaar van een gemeente.',
  },
  {
    dutch: 'gezien',
    english: 'seen',
    meaning:
      'De portefeuillehouder of gemeentesecretaris heeft het zelfbeeld gelezen. Het is geen goedkeuring.',
  },
  { dutch: 'griffier', english: 'council clerk', meaning: 'Ondersteunt de gemeenteraad.' },
  {
    dutch: 'handelingsperspectief',
    english: 'action perspective',
    meaning: 'Een volgende stap die de commissie voor deze gemeente bedacht.',
  },
  {
    dutch: 'herindeling',
    english: 'municipal change',
    meaning: 'Gemeenten gaan samen, worden verdeeld of krijgen een andere naam.',
  },
  {
    dutch: 'herinnering',
    english: 'reminder',
    meaning: 'Een bericht aan wie aan zet is, op de dagen die de ronde daarvoor koos.',
  },
  {
    dutch: 'herzien concept',
    english: 'revised draft',
    meaning: 'Een nieuw conceptverslag na de reactie van de gemeente, waarop zij opnieuw reageert.',
  },
  {
    dutch: 'IBD',
    english: 'IBD',
    meaning: 'Informatiebeveiligingsdienst voor gemeenten: helpt bij incidenten en waarschuwt.',
  },
  {
    dutch: 'ICT-foto',
    english: 'inventory photo',
    meaning: 'Lijst van hardware en software waarover een gemeente gewaarschuwd wil worden.',
  },
  {
    dutch: 'logboek',
    english: 'visit log',
    meaning:
      'Wanneer het secretariaat met een gemeente sprak, belde of schreef over het verloop van een bezoek.',
  },
  {
    dutch: 'noodklok',
    english: 'escalation',
    meaning: 'Een manier om op bestuursniveau alarm te slaan als iemand geen gehoor vindt.',
  },
  {
    dutch: 'noodtoegang',
    english: 'emergency access',
    meaning:
      'Een beheerder van het platform leest in een noodgeval hoogstens een uur mee. Een tweede persoon keurt dat goed en de organisatie ziet alles.',
  },
  {
    dutch: 'ondergrens',
    english: 'floor',
    meaning: 'Maatregelen die altijd gelden en niet uit te leggen zijn.',
  },
  { dutch: 'onderwerp', english: 'topic', meaning: 'Eén punt van de vragenlijst, met een of meer vragen.' },
  {
    dutch: 'opvolging',
    english: 'follow-up',
    meaning: 'Wat de gemeente met elk handelingsperspectief doet, door wie en wanneer.',
  },
  {
    dutch: 'overdracht',
    english: 'handover',
    meaning: 'Een kopie die één organisatie aan een andere geeft. De kopie verandert niet meer.',
  },
  {
    dutch: 'pas toe of leg uit',
    english: 'comply or explain',
    meaning: 'Een maatregel uitvoeren, of met een reden en een besluit niet of later.',
  },
  {
    dutch: 'portefeuillehouder',
    english: 'portfolio holder',
    meaning: 'Het lid van het college dat over informatiebeveiliging gaat.',
  },
  { dutch: 'raad', english: 'council', meaning: 'De gemeenteraad.' },
  {
    dutch: 'reactie',
    english: 'reaction',
    meaning: 'Wat de gemeente van een alinea vindt: akkoord, feit klopt niet, of aanvulling.',
  },
  {
    dutch: 'rode draad',
    english: 'recurring theme',
    meaning: 'Wat in veel incidenten of gesprekken terugkomt.',
  },
  { dutch: 'ronde', english: 'round', meaning: 'Een programma van bezoeken, met een looptijd en een doel.' },
  {
    dutch: 'terugblik',
    english: 'reflection',
    meaning: 'Wat de IBD over de bezoeken hoorde, naverteld zonder gemeente, datum of persoon.',
  },
  {
    dutch: 'TLP',
    english: 'TLP',
    meaning: 'Traffic Light Protocol: een label dat zegt met wie u iets mag delen.',
  },
  {
    dutch: 'uitstel',
    english: 'extension',
    meaning: 'Een latere dag voor één stap van één bezoek, met een reden.',
  },
  { dutch: 'vervanger', english: 'stand-in', meaning: 'Wie taken overneemt als een collega er niet is.' },
  {
    dutch: 'visitatiecommissie',
    english: 'committee',
    meaning: 'De voorzitter, leden en secretaris die gemeenten bezoeken.',
  },
  { dutch: 'visitatiecoördinator', english: 'coordinator', meaning: 'Regelt het bezoek binnen de gemeente.' },
  {
    dutch: 'VNG',
    english: 'VNG',
    meaning: 'Vereniging van Nederlandse Gemeenten: gaf de opdracht en vraagt wat de bezoeken opleverden.',
  },
  {
    dutch: 'vrijgeven',
    english: 'release',
    meaning: 'Beslissen dat iets naar een ander gaat. Bij verslagen doen twee mensen dat.',
  },
  {
    dutch: 'werkvoorraad',
    english: 'worklist',
    meaning: 'Alle bezoeken van een ronde, met wat er als volgende moet gebeuren.',
  },
  {
    dutch: 'zelfbeeld',
    english: 'self-image',
    meaning: 'De vragenlijst waarin de gemeente zelf beschrijft hoe het ervoor staat.',
  },
] as const satisfies readonly Term[]

export type GlossaryWord = (typeof glossary)[number]['dutch']

/** What a word means, for the tooltip beside it. */
export const meaningOf = Object.fromEntries(glossary.map(term => [term.dutch, term.meaning])) as Readonly<
  Record<GlossaryWord, string>
>
