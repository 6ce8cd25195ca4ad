// SPDX-License-Identifier: EUPL-1.2

/**
 * Questions with which a councillor can begin a talk about the report (requirement 29), in own words. They belong to the parts of
 * the self-image, so that what is asked fits the action perspectives of the report; none asks for a mark or for another
 * municipality.
 */
export const councilQuestions: Readonly<Record<string, readonly string[]>> = {
  bestuur: [
    'Waarover sprak het college dit jaar als het ging om informatieveiligheid, en wat veranderde daardoor?',
    'Waaraan merken wij als raad dat het college het onderwerp op tijd bij ons brengt?',
  ],
  organisatie: [
    'Wie doet het werk van de CISO als die een maand weg is?',
    'Welke taken kan nu maar één persoon doen, en wat is daar het plan voor?',
  ],
  isms: [
    'Welke maatregelen staan dit jaar bovenaan, en waarom juist die?',
    'Welk risico neemt het college bewust, en wie besloot dat?',
  ],
  incidenten: [
    'Wat leerde de gemeente van het laatste incident, en wat doet zij nu anders?',
    'Durven medewerkers een fout te melden, en waaraan ziet u dat?',
  ],
  ibd: ['Wat doet de gemeente met waarschuwingen van buiten, en hoe snel?'],
  techniek: [
    'Wanneer is voor het laatst geoefend met het terugzetten van een back-up, en wat bleek toen?',
    'Welke systemen krijgen geen updates meer, en wat gebeurt daarmee?',
  ],
  ketens: [
    'Van welke leveranciers hangt de dienst aan inwoners het meest af, en welke afspraken zijn er met hen?',
    'Wie kijkt er mee als een samenwerkingsverband gegevens van onze inwoners verwerkt?',
  ],
  mens: [
    'Hoe oefent de gemeente met een crisis, en wanneer doet de raad daar zelf aan mee?',
    'Hoe houden wij als raadsleden onze eigen apparaten en accounts veilig?',
  ],
  samenwerking: ['Wat kan de gemeente samen met buurgemeenten doen dat alleen niet lukt?'],
  verbinding: ['Hoe weegt het college veiligheid, privacy en dienstverlening af als die botsen?'],
}

/** For a report with fewer than three. */
export const generalQuestions: readonly string[] = [
  'Welke stap zet het college als eerste, wie is daarvoor verantwoordelijk en wanneer is die klaar?',
  'Wat heeft het college van de raad nodig om deze stap te zetten?',
  'Wanneer horen wij hoe het met de opvolging gaat?',
]

/** Above them. */
export const councilIntro =
  'Deze vragen helpen u het gesprek te openen. Zij horen bij de handelingsperspectieven van dit verslag. U hoeft ze niet te gebruiken.' as const
