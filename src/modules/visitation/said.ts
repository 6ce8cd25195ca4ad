// SPDX-License-Identifier: EUPL-1.2
import { sayings } from '../../platform/http/said.ts'

/** What the forms of this module did, for the page after it. */
export const said = sayings('visitation', {
  // Rounds and visits, at the committee
  roundMade: 'De ronde is gemaakt. Voeg nu gemeenten toe.',
  roundChanged: 'De ronde is gewijzigd.',
  recessSet: 'Het reces is opgeslagen. De termijnen van de bezoeken zijn meegegaan.',
  recessWithdrawn: 'Het reces is vervallen. De termijnen van de bezoeken zijn meegegaan.',
  visitAdded: 'De gemeente is toegevoegd. Zij weet nog van niets: u nodigt haar uit wanneer u wilt.',
  invited: 'De uitnodiging staat klaar. Print of bewaar de brief met de code nu.',
  codeRenewed: 'Er is een nieuwe code. De oude werkt niet meer.',
  scheduled: 'De datum is vastgelegd. De gemeente krijgt hem te zien.',
  slotsOffered: 'De dagdelen zijn aangeboden. Iedereen die bij het gesprek is, vindt ze op Vandaag.',
  memberSlotsKept: 'Uw antwoord is opgeslagen.',
  membersSet: 'De leden van dit bezoek zijn opgeslagen.',
  tieRecorded: 'De band is vastgelegd. Dit lid ziet deze gemeente niet meer en gaat niet mee.',
  tieEnded: 'De band is weggehaald.',
  stateChanged: 'De stand van het bezoek is veranderd. Uw reden is bewaard.',
  held: 'Het gesprek is geweest. De leden kunnen nu het conceptverslag schrijven.',
  administratorConfirmed: 'De eerste beheerder is bevestigd.',
  administratorRefused: 'U hebt de eerste beheerder niet bevestigd.',
  // Dossier and notes
  topicChosen: 'Het gespreksonderwerp staat op de lijst.',
  topicMoved: 'De volgorde is opgeslagen.',
  reasonKept: 'De reden is opgeslagen.',
  topicDropped: 'Het gespreksonderwerp is van de lijst gehaald.',
  noteKept: 'Uw notitie is opgeslagen.',
  restored: 'De eerdere tekst staat er weer. De versie van daarnet blijft in de geschiedenis.',
  // The report, at the committee
  summaryKept: 'De samenvatting is opgeslagen.',
  paragraphAdded: 'De alinea is toegevoegd.',
  paragraphKept: 'De alinea is opgeslagen.',
  perspectiveAdded: 'Het handelingsperspectief is toegevoegd.',
  perspectiveKept: 'Het handelingsperspectief is opgeslagen.',
  partMoved: 'De volgorde is opgeslagen.',
  partRemoved: 'Het onderdeel is uit het verslag gehaald.',
  draftReleased:
    'Uw vrijgave is vastgelegd. Als twee mensen het concept hebben vrijgegeven, krijgt de gemeente het.',
  finalReleased:
    'Uw vrijgave is vastgelegd. Als twee mensen het eindverslag hebben vrijgegeven, krijgt de gemeente het.',
  reactionAnswered: 'Uw antwoord op de reactie is opgeslagen.',
  correctionOpened: 'Het verslag is geopend om te verbeteren. De gemeente merkt daar nog niets van.',
  correctionClosed: 'U bent gestopt met verbeteren. Wat bij de gemeente ligt, blijft zoals het is.',
  finalWithdrawn:
    'Uw besluit is vastgelegd. Als twee mensen dit besluiten, ziet de gemeente dat het is ingetrokken.',
  destructionDecided:
    'Uw besluit is vastgelegd. Als twee mensen dit besluiten, zijn de notities en concepten weg.',
  // Invitation and delegation, at the municipality
  accepted: 'U hebt de uitnodiging aangenomen. De commissie krijgt dat te zien.',
  refused: 'U ziet af van het bezoek. De commissie krijgt dat te zien.',
  delegationNamed: 'De afvaardiging is opgeslagen. De commissie krijgt haar te zien.',
  colleagueAsked: 'Uw collega is toegevoegd en kan meedoen.',
  slotsKept: 'Het antwoord is opgeslagen. De commissie ziet het bij de rol, zonder naam.',
  // Self-image
  answersKept: 'Uw antwoorden zijn opgeslagen.',
  remarkMade: 'Uw bericht staat erbij. Alleen uw eigen collega’s zien het.',
  remarkTakenBack: 'Uw bericht is weggehaald.',
  handedOut: 'Uw collega vindt dit op Vandaag.',
  handedOutMoved: 'Dit is bewaard. Wie nu aan zet is, ziet het op Vandaag.',
  selfImageOffered: 'Het zelfbeeld ligt klaar voor wie het moet zien. Zij vinden het op Vandaag.',
  selfImageSeen: 'U hebt aangegeven dat u het zelfbeeld hebt gezien.',
  selfImageHandedIn: 'Het zelfbeeld is ingeleverd. De commissie kan het nu lezen; er verandert niets meer.',
  // Report and follow-up, at the municipality
  reacted: 'Uw reactie is opgeslagen. De commissie ziet haar pas als u inlevert.',
  reactionHandedIn: 'Uw reactie is ingeleverd. De commissie antwoordt op elke alinea.',
  shared: 'Het verslag is gedeeld.',
  shareEnded: 'Het delen is gestopt.',
  followUpDecided: 'Uw besluit is opgeslagen.',
  followUpDone: 'U hebt aangegeven dat dit is gedaan.',
  followUpOpen: 'Dit staat weer open.',
})
