// SPDX-License-Identifier: EUPL-1.2

/** The chapters of the final report of a round that the committee writes itself (requirements 35, 38). */
export const writtenChapters = [
  {
    code: 'messages',
    title: 'Kernboodschappen',
    help: 'Wat moet iedere bestuurder onthouden? Een paar boodschappen, elk in een of twee zinnen.',
  },
  {
    code: 'observations',
    title: 'Waarnemingen',
    help: 'Wat de commissie in de gesprekken zag en hoorde, over alle gemeenten samen.',
  },
  {
    code: 'advice',
    title: 'Adviezen',
    help: 'Wat gemeenten, de VNG, de IBD en het Rijk met deze waarnemingen kunnen doen.',
  },
  {
    code: 'background',
    title: 'Achtergrond',
    help: 'Wat er om de ronde heen speelde: nieuwe wetten, dreigingen en afspraken.',
  },
  {
    code: 'learned',
    title: 'Wat de commissie leerde',
    help: 'Wat de gesprekken de commissie zelf leerden, en wat gemeenten over zelfregulering zeggen.',
  },
  {
    code: 'next',
    title: 'Volgende stappen',
    help: 'Het verslag eindigt vooruit: welke stappen nu voor de hand liggen, voor wie.',
  },
] as const

export type ChapterCode = (typeof writtenChapters)[number]['code']

export const chapterCodes = writtenChapters.map(chapter => chapter.code) as unknown as readonly [
  ChapterCode,
  ...ChapterCode[],
]

/** What stands around the written chapters. */
export const finalReportTexts = {
  title: 'Eindrapport {round}',
  subtitle: 'Wat gemeenten en de commissie leerden over informatieveiligheid',
  mandate: 'Opdracht',
  method: 'Werkwijze',
  methodIntro: [
    'De commissie sprak met elke bezochte gemeente ongeveer anderhalf uur, met bestuur en ambtelijke top samen. De gemeente vulde vooraf een vragenlijst in: haar zelfbeeld. Dat was het begin van het gesprek.',
    'De commissie geeft geen cijfer en geen oordeel. Elke gemeente kreeg een eigen verslag met handelingsperspectieven. Dat verslag is van de gemeente. In dit eindrapport staat niets dat naar één gemeente terug te leiden is.',
  ],
  questionnaire: 'Gebruikte vragenlijst: {title}, versie {version}.',
  visited: 'Bezochte gemeenten',
  visitedIntro: 'Op alfabet. De volgorde zegt niets over het gesprek of over de gemeente.',
  reflections: 'Terugblik van de IBD',
  reflectionsIntro: 'Wat de IBD in gesprekken over de bezoeken hoorde, in eigen woorden.',
  effect: 'Wat het opleverde',
  effectBase: '{base} gemeenten antwoordden op de effectmeting van de VNG.',
  figures: 'Cijfers uit de zelfbeelden',
  figuresBase: '{base} gemeenten vulden de vragenlijst in. Zij beschrijven daarin zichzelf.',
  figuresTooFew:
    'Minder dan tien gemeenten vulden de vragenlijst in. Daarom staan hier geen cijfers: anders was te raden van wie een antwoord komt.',
  rounded:
    'Aandelen zijn afgerond op 5 procent en tellen niet altijd op tot 100. Heel kleine en heel grote aandelen staan er alleen als grens.',
  leftOut:
    'Alleen vragen met één keuze die aan alle gemeenten zijn gesteld, staan hier. Het bewijs dat geen antwoord te herleiden is, komt met het onderdeel Publiceren. Wat zonder dat bewijs niet veilig is, is weggelaten.',
  frozen: 'Vrijgegeven op {date}. De cijfers zijn die van die dag en veranderen niet meer.',
} as const
