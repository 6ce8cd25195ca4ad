// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** What the committee does around a visit: rounds, inviting, planning. */
export const roundsHelp: HelpChapter = {
  title: 'Rondes en bezoeken',
  pages: {
    'visitation.worklist': {
      title: 'Werkvoorraad',
      purpose: 'Hier ziet u alle bezoeken met de volgende stap en wie aan zet is.',
      first:
        'Filter op stand of op lid, en kies een bezoek. Het adres van de gefilterde lijst kunt u mailen.',
      readers:
        'Een lid ziet de eigen bezoeken, de secretaris en de voorzitter zien ze alle. Wie een band heeft met een gemeente, ziet die niet.',
      words: ['werkvoorraad', 'bezoek'],
    },
    'visitation.rounds': {
      title: 'Rondes',
      purpose:
        'Een ronde is een periode waarin de commissie gemeenten bezoekt, met een opdracht en een doel.',
      first: 'Kies een ronde, of maak een nieuwe.',
      readers: 'Alleen de commissie ziet deze lijst. Welke gemeenten bezocht zijn, is openbaar.',
      words: ['ronde'],
    },
    'visitation.round': {
      title: 'Eén ronde',
      purpose: 'Hier ziet u hoe een ronde vordert en waar in het land u komt.',
      first: 'Voeg gemeenten toe en deel de leden in.',
      next: 'Een toegevoegde gemeente weet nog van niets. U nodigt haar uit als u zover bent.',
      readers: 'Alleen de commissie ziet dit.',
      words: ['ronde', 'bezoek'],
    },
    'visitation.newRound': {
      title: 'Een ronde maken',
      purpose: 'Hier legt u de opdracht, de looptijd, het doel en de termijnen van een ronde vast.',
      first: 'Begin met de naam en de opdracht. De opdracht komt in de brief aan het college.',
      next: 'Daarna voegt u gemeenten toe.',
      readers: 'De commissie ziet alles. Een gemeente ziet de opdracht en haar eigen termijnen.',
      words: ['ronde', 'college'],
    },
    'visitation.editRound': {
      title: 'Een ronde wijzigen',
      purpose: 'Hier past u de opdracht, de looptijd of de termijnen aan.',
      first: 'Verander wat nodig is en sla op. Termijnen tellen in weken vanaf de dag van het bezoek.',
      readers: 'Alleen de commissie ziet dit. Verandert een termijn, dan ziet de gemeente de nieuwe.',
      words: ['ronde'],
    },
    'visitation.roundHistory': {
      title: 'Eerdere versies van een ronde',
      purpose: 'Hier ziet u wie een ronde wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'Termijnen van bezoeken gaan mee. De versie van nu blijft ook bewaard.',
      readers: 'De secretaris en de voorzitter van de commissie.',
      words: ['ronde'],
    },
    'visitation.memberSlots': {
      title: 'Dagdelen van een bezoek',
      purpose: 'Hier ziet u van ieder die bij het gesprek is op welke dagdelen hij of zij kan.',
      first: 'Vul in wanneer u kunt. De secretaris biedt dagdelen aan en kiest er zelf een.',
      next: 'Na het kiezen ziet de gemeente de dag, en wordt er niets meer gevraagd.',
      readers: 'Wie van de commissie dit bezoek ziet. De gemeente ziet de antwoorden van de commissie niet.',
      words: ['bezoek', 'afvaardiging'],
    },
    'visitation.memberSlotAnswer': {
      title: 'Wanneer u op bezoek kunt',
      purpose: 'Hier zegt u bij elk dagdeel: ja, als het moet, of nee.',
      first: 'Kan alles? Dan is één knop genoeg.',
      readers: 'Wie van de commissie dit bezoek ziet. De gemeente niet.',
      words: ['bezoek'],
    },
    'visitation.offerSlotsPage': {
      title: 'Dagdelen aanbieden',
      purpose: 'Hier kiest u op welke dagdelen de commissie bij de gemeente langs kan komen.',
      first:
        'Kies enkele dagdelen en tot wanneer u een antwoord vraagt. Bij een dag staat of een lid al weg is.',
      next: 'De gemeente en de leden geven per persoon aan wat kan. Een nieuw aanbod vervangt het vorige.',
      readers: 'De gemeente ziet de dagdelen, niet waar de leden nog meer zijn.',
      words: ['bezoek'],
    },
    'visitation.recessPage': {
      title: 'Het reces van een ronde',
      purpose:
        'Hier staat wanneer gemeenten reces hebben. Een termijn die daarin valt, schuift door naar de eerste werkdag erna.',
      first: 'Kijk de dagen na en voeg toe wat ontbreekt.',
      next: 'De termijnen van alle bezoeken in deze ronde gaan meteen mee.',
      readers: 'De commissie ziet de redenen. Gemeenten zien alleen hun nieuwe termijnen.',
      words: ['ronde'],
    },
    'visitation.changeRecessPage': {
      title: 'Een reces wijzigen',
      purpose: 'Hier verandert u de dagen van een reces, of laat u het vervallen.',
      first: 'Vul de nieuwe dagen in en schrijf waarom.',
      next: 'De termijnen gaan mee. Wat hier stond, blijft bewaard.',
      readers: 'De commissie ziet uw reden. Gemeenten zien alleen hun nieuwe termijnen.',
      words: ['ronde'],
    },
    'visitation.searchMunicipality': {
      title: 'Een gemeente toevoegen',
      purpose: 'Hier zet u een gemeente in een ronde.',
      first: 'Zoek de gemeente op naam en kies haar.',
      next: 'Zij is nu kandidaat en weet nog van niets. Uitnodigen is een aparte stap.',
      readers: 'Alleen de commissie ziet wie kandidaat is.',
      words: ['ronde', 'bezoek'],
    },
    'visitation.visit': {
      title: 'Eén bezoek',
      purpose:
        'Hier staat alles rond het bezoek aan één gemeente: de stand, de dag, de leden en de termijnen.',
      first: 'Doe de volgende stap; die staat bovenaan.',
      readers: 'De leden van dit bezoek en de secretaris. De gemeente ziet alleen wat u haar geeft.',
      words: ['bezoek', 'afvaardiging', 'zelfbeeld'],
    },
    'visitation.invitePage': {
      title: 'Een gemeente uitnodigen',
      purpose: 'Hier maakt u de brief aan het college, met een code om binnen te komen.',
      first: 'Lees na of alles klopt, en nodig uit.',
      next: 'Print de brief of bewaar hem meteen: de code ziet u daarna niet meer terug.',
      readers: 'De gemeente krijgt de uitnodiging. Andere gemeenten merken er niets van.',
      words: ['college'],
    },
    'visitation.letterPage': {
      title: 'De brief met de code',
      purpose: 'Dit is de brief aan het college. De code werkt één keer en heeft een einddatum.',
      first: 'Print de brief en verstuur hem.',
      next: 'Is de code kwijt of verlopen, maak dan een nieuwe. De oude werkt dan niet meer.',
      readers: 'De brief ziet alleen de commissie. De code staat nergens opgeslagen zoals zij is.',
      words: ['college'],
    },
    'visitation.membersPage': {
      title: 'De leden van een bezoek',
      purpose: 'Hier kiest u wie er namens de commissie naar de gemeente gaan.',
      first: 'Leg eerst vast wie een band met de gemeente heeft. Die gaat niet mee.',
      next: 'De leden lezen het dossier vanaf zes weken voor het gesprek.',
      readers: 'De secretaris ziet de banden. De gemeente ziet de namen van de leden.',
      words: ['visitatiecommissie', 'dossier'],
    },
    'visitation.schedulePage': {
      title: 'De dag van het bezoek',
      purpose: 'Hier geeft u de dag, de tijd en de plaats van het gesprek door.',
      first: 'Spreek de dag af met de coördinator van de gemeente en vul haar hier in.',
      next: 'Alle termijnen tellen vanaf deze dag. Verzetten kan, met een reden.',
      readers: 'De gemeente ziet dag, tijd en plaats meteen. De reden blijft bij de commissie.',
      words: ['visitatiecoördinator'],
    },
    'visitation.decideReopeningPage': {
      title: 'Beslissen over heropening',
      purpose: 'Hier antwoordt u een gemeente die ingeleverde antwoorden wil veranderen.',
      first: 'Kies en schrijf op waarom.',
      next: 'De gemeente ziet uw reden. Levert zij opnieuw in, dan toont het dossier wat er is veranderd.',
      readers: 'Het secretariaat, en bij de gemeente wie inlevert.',
      words: ['bezoek', 'zelfbeeld'],
    },
    'visitation.statePage': {
      title: 'Een bezoek stilzetten of beëindigen',
      purpose: 'Hier zet u een bezoek stil, laat u het doorgaan of beëindigt u het.',
      first: 'Kies de nieuwe stand en schrijf op waarom.',
      next: 'Een gemeente die al was uitgenodigd, ziet dat het bezoek niet doorgaat.',
      readers: 'De reden blijft bij de commissie. Wie afziet, wordt nergens genoemd.',
      words: ['bezoek'],
    },
  },
}
