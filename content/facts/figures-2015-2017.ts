// SPDX-License-Identifier: EUPL-1.2

/**
 * The figures that the committee printed about itself in 2017 (requirements 186-188). Two kinds, apart in type:
 * of a counted one we know the base and the counts, so shares are computed; of a quoted one the report gives only
 * percentages without a base. Those are kept as the words that were printed, so that nobody computes with them.
 */
export type HistoricalFigure = CountedFigure | QuotedFigure

export type CountedFigure = Described & {
  readonly kind: 'counted'
  /** Number of respondents. */
  readonly base: number
  readonly answers: readonly { readonly code: string; readonly label: string; readonly count: number }[]
}

export type QuotedFigure = Described & {
  readonly kind: 'quoted'
  readonly base: undefined
  readonly answers: readonly { readonly code: string; readonly label: string; readonly quoted: QuotedShare }[]
}

/** A percentage as it was printed: text, not a number. */
export type QuotedShare = `${number} %`

type Described = {
  readonly code: string
  readonly question: string
  readonly place: string
  /** What a reader must know beside the figure, in whole sentences. */
  readonly notes: readonly string[]
}

const DERIVED_FROM_ORDER =
  'De toedeling aan de antwoorden is afgeleid uit de volgorde in het eindverslag; daar staan de cijfers los van de antwoorden.'
const NO_BASE = 'Grondslag niet vermeld: het eindverslag zegt niet over hoeveel gemeenten dit gaat.'
const REST_OF_100 = 'Door afronding tellen de aandelen niet precies op tot 100 %.'

export const effectOfVisit: CountedFigure = {
  kind: 'counted',
  code: 'effect',
  question: 'Wat het bezoek deed',
  place: 'Eindverslag 2017, Beelden bij de effectiviteit van de commissie',
  base: 84,
  answers: [
    { code: 'action', label: 'Actie ondernomen', count: 48 },
    { code: 'awareness', label: 'Meer bewustzijn', count: 17 },
    { code: 'unclear', label: 'Onduidelijk', count: 11 },
    { code: 'confirmation', label: 'Geen directe actie, wel een bevestiging', count: 8 },
  ],
  notes: [
    'In de tekst van het eindverslag staat dat 48 % direct actie ondernam. Dat is het aantal: 48 van de 84 respondenten, dus 57 %, zoals ook in de grafiek van het verslag.',
    'De aantallen zijn teruggerekend: dit is de enige verdeling van 84 respondenten die op de gedrukte percentages uitkomt.',
  ],
}

export const howToGoOn: CountedFigure = {
  kind: 'counted',
  code: 'howOn',
  question: 'Hoe verder',
  place: 'Eindverslag 2017, Beelden bij de effectiviteit van de commissie',
  base: 67,
  answers: [
    { code: 'continue', label: 'Doorgaan', count: 24 },
    { code: 'continueChanged', label: 'Doorgaan, met een andere werkwijze', count: 19 },
    { code: 'withinIbdOrVng', label: 'Doorgaan binnen IBD of VNG', count: 13 },
    { code: 'noSuggestions', label: 'Geen suggesties', count: 11 },
  ],
  notes: [
    DERIVED_FROM_ORDER,
    'De aantallen zijn teruggerekend: dit is de enige verdeling van 67 respondenten die op de gedrukte percentages uitkomt.',
    REST_OF_100,
  ],
}

export const discussedInCollege: QuotedFigure = {
  kind: 'quoted',
  code: 'college',
  question: 'Is het verslag in het college besproken?',
  place: 'Eindverslag 2017, De bezochte gemeenten (grafiek)',
  base: undefined,
  answers: [
    { code: 'yes', label: 'Ja', quoted: '56 %' },
    { code: 'forInformation', label: 'Ter informatie gedeeld', quoted: '8 %' },
    { code: 'onAgenda', label: 'Op de agenda gezet', quoted: '10 %' },
    { code: 'no', label: 'Nee', quoted: '25 %' },
  ],
  notes: [NO_BASE, DERIVED_FROM_ORDER, REST_OF_100],
}

export const discussedInCouncil: QuotedFigure = {
  kind: 'quoted',
  code: 'council',
  question: 'Is het verslag ook in de raad besproken?',
  place: 'Eindverslag 2017, De bezochte gemeenten (grafiek)',
  base: undefined,
  answers: [
    { code: 'yes', label: 'Ja', quoted: '15 %' },
    { code: 'forInformation', label: 'Ter informatie gedeeld', quoted: '32 %' },
    { code: 'onAgenda', label: 'Op de agenda gezet', quoted: '7 %' },
    { code: 'no', label: 'Nee', quoted: '46 %' },
  ],
  notes: [NO_BASE, DERIVED_FROM_ORDER],
}

/** In the order of the public page. */
export const figures2015To2017: readonly HistoricalFigure[] = [
  effectOfVisit,
  howToGoOn,
  discussedInCollege,
  discussedInCouncil,
]
