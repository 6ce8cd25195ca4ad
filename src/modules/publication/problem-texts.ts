// SPDX-License-Identifier: EUPL-1.2
import type { ProblemTexts } from '../../platform/http/problem-texts.ts'

/** The Dutch sentence of each problem code of this module. */
export const problemTexts: ProblemTexts = {
  // News
  newsNotDraft: 'Dit bericht is al vrijgegeven en verandert niet meer. U kunt het wel intrekken.',
  newsNotReleased: 'Dit bericht staat niet openbaar. Er is niets in te trekken.',
  newsUnread: 'Geef aan dat u het bericht zo hebt gelezen.',
  newsChanged: 'Iemand veranderde het bericht intussen. Lees het opnieuw.',
  newsOwn: 'U schreef dit zelf. Een collega leest het en geeft het vrij.',
  newsSameMailbox: 'Dit account heeft hetzelfde e-mailadres als de schrijver. Een andere persoon geeft vrij.',
  // Visited municipalities
  visitedNobody: 'Er is in deze ronde nog geen gemeente bezocht.',
  visitedUpToDate: 'De openbare lijst is al bij. Er is niets veranderd.',
  visitedChanged: 'Er is intussen een bezoek bijgekomen. Kijk de lijst nog eens na.',
  // The final report
  finalReleased: 'Het eindrapport is al vrijgegeven en verandert niet meer.',
  finalRoundRuns: 'De ronde loopt nog. Vrijgeven kan na de laatste dag, als elk bezoek is afgerond.',
  finalListBehind:
    'De openbare lijst van bezochte gemeenten is nog niet bij. Werk die eerst bij: zij staat in het rapport.',
  finalChapterEmpty: 'Het hoofdstuk ‘{chapter}’ is nog leeg.',
  finalNames: 'In ‘{chapter}’ staat de naam van een gemeente: {found}. Schrijf het zonder naam.',
  finalCode: 'In ‘{chapter}’ staat de code van een gemeente: {found}. Haal die weg.',
  finalNumber: 'In ‘{chapter}’ staat het precieze inwonertal van een gemeente: {found}. Rond het af.',
  finalQuote:
    'In ‘{chapter}’ staan woorden die letterlijk in een zelfbeeld staan: “{found}”. Vertel het in eigen woorden.',
  finalChanged: 'Het rapport is intussen veranderd. Lees het opnieuw.',
  finalSamePerson: 'U gaf deze tekst al vrij. Een ander lid van de commissie geeft als tweede vrij.',
  finalSameMailbox: 'Dit account heeft hetzelfde e-mailadres als de eerste. Een andere persoon geeft vrij.',
  finalNoMember: 'Een van de twee is voorzitter of lid. Vraag een van hen om ook vrij te geven.',
  finalBothWrote: 'U schreef allebei mee. Een van de twee schreef niet mee.',
}
