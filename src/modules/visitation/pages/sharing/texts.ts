// SPDX-License-Identifier: EUPL-1.2

/** The Dutch sentence of each problem with what happens to a report after it was released. */
export const sharingTexts: Readonly<Record<string, string>> = {
  reportWithdrawn: 'De commissie heeft dit verslag ingetrokken. Delen kan weer als er een nieuwe versie is.',
  untilNeeded: 'Schrijf tot welke dag de toestemming geldt.',
  tablingCannotFollow: 'Deze stap past niet na de stap die er nu staat. Kies een andere stap.',
  beforeTheReport: 'Toen was het eindverslag er nog niet. Kies een latere datum.',
  notYetHappened: 'Deze datum is nog niet geweest. Leg het vast als het is gebeurd.',
  beforeTheRequest: 'Deze datum ligt voor de ontvangst van het verzoek.',
  requestClosed: 'Over dit verzoek is al besloten, of het is ingetrokken. Er verandert niets meer.',
  alreadyExtended: 'De beslissing is al een keer verdaagd. Dat kan één keer.',
  extensionTooLate: 'De termijn is voorbij. Verdagen kan alleen binnen de termijn.',
  passageNotFound: 'Deze woorden staan niet zo in dit deel. Kopieer ze precies uit de tekst.',
  passageTwice: 'Deze passage staat al in de lijst.',
  passageGone: 'Een passage past niet meer bij het verslag. Haal haar weg en kies haar opnieuw.',
  passageElsewhere:
    'De woorden ‘{words}’ zijn nog ergens anders in het stuk te lezen. Haal ze daar ook weg, of kies een langere passage.',
  wholeWithPassages:
    'Er staan nog passages in de lijst. Haal ze weg, of maak het verslag voor een deel openbaar.',
  partlyWithoutPassages: 'Kies eerst welke passages niet openbaar worden.',
  secrecyHolds:
    'Op het verslag rust geheimhouding. Leg eerst vast dat die is opgeheven; daarna kunt u iets openbaar maken.',
  wooChanged:
    'Het verslag of de lijst met passages veranderde terwijl het stuk werd gemaakt. Besluit opnieuw.',
  endsBeforeItBegins: 'Het einde ligt voor het begin. Kies een latere datum.',
  beforeTheSecrecy: 'Toen was er nog geen geheimhouding. Kies een latere datum.',
  secrecyThereAlready: 'Dit besluit staat er al.',
  wooReferenceTaken: 'Dit zaaknummer staat al in de lijst.',
  shareEndedAlready: 'Dit delen was al gestopt.',
  progressTakenBackAlready: 'Dit was al teruggenomen. De commissie leest het niet meer.',
  secrecyEnded: 'Deze geheimhouding geldt al niet meer.',
  nothingToShare:
    'Over dit perspectief is nog niets besloten. Besluit eerst, dan kunt u delen hoe het staat.',
}
