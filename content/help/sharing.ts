// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** What a municipality does with the report it got. */
export const sharingHelp: HelpChapter = {
  title: 'Het verslag lezen en gebruiken',
  pages: {
    'visitation.received': {
      title: 'Het verslag van de commissie',
      purpose: 'Hier leest u het conceptverslag en later het eindverslag.',
      first: 'Is het een concept, kies dan bij elke alinea: akkoord, feit klopt niet, of aanvulling.',
      next: 'Lever de reactie in. De commissie antwoordt op alles en geeft dan het eindverslag vrij.',
      readers:
        'Uw afvaardiging en de leden van dit bezoek. Wie het eindverslag verder krijgt, beslist uw gemeente.',
      words: ['conceptverslag', 'reactie', 'eindverslag'],
    },
    'visitation.reactionHistory': {
      title: 'Eerdere versies van een reactie',
      purpose: 'Hier ziet u wie een reactie op een alinea wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'Na het inleveren verandert er niets meer.',
      readers: 'Uw afvaardiging. De commissie ziet alleen de reactie die u inlevert.',
      words: ['alinea'],
    },
    'visitation.askHandInReaction': {
      title: 'De reactie inleveren',
      purpose: 'Hier geeft u de reactie van uw gemeente aan de commissie.',
      first: 'Kijk of alles erin staat wat u kwijt wilt. Geen reactie telt niet als akkoord.',
      next: 'Daarna verandert de reactie niet meer. U ziet het antwoord van de commissie in het eindverslag.',
      readers: 'De leden van dit bezoek en de secretaris krijgen uw reactie.',
      words: ['reactie', 'eindverslag'],
    },
    'visitation.receivedVersions': {
      title: 'Hoe uw verslag veranderde',
      purpose: 'Hier ziet u wat er veranderde tussen het concept en het eindverslag.',
      first: 'Kijk wat de commissie met uw reactie deed.',
      readers: 'Alleen uw afvaardiging, en de commissieleden van dit bezoek.',
      words: ['conceptverslag', 'eindverslag', 'reactie'],
    },
    'visitation.earlierReport': {
      title: 'Een ingetrokken verslag',
      purpose: 'De commissie trok deze versie van het eindverslag in. U kunt haar nog lezen, met de reden.',
      first: 'Gebruik de versie van nu als die er is.',
      readers: 'Wie het eindverslag mag lezen.',
      words: ['eindverslag'],
    },
    'visitation.share': {
      title: 'Wie dit verslag leest',
      purpose: 'Het eindverslag is van uw gemeente. Hier beslist u wie het krijgt.',
      first:
        'Kies met wie u het deelt: wij raden de raad aan. Een andere organisatie krijgt toestemming tot een dag.',
      next: 'Stoppen met delen kan altijd. Wat iemand al bewaarde, haalt u daarmee niet terug.',
      readers: 'Wie u kiest. De commissie ziet niet met wie u deelt.',
      words: ['eindverslag', 'raad', 'TLP'],
    },
    'visitation.council': {
      title: 'Het verslag in de raad',
      purpose: 'Hier leest u als raadslid of griffier wat uw gemeente met de raad deelt.',
      first: 'Lees het verslag, en kijk welke vraag u wilt stellen.',
      next: 'De griffier legt vast wat de raad ermee deed.',
      readers: 'Wie het eindverslag mag lezen. Voor de raad pas nadat uw gemeente het met de raad deelt.',
      words: ['raad', 'griffier', 'handelingsperspectief'],
    },
    'visitation.tabling': {
      title: 'College en raad',
      purpose: 'Hier staat wat college en raad met het verslag deden, elk apart.',
      first:
        'De griffier legt de stap van de raad vast, de gemeentesecretaris die van het college, met de dag erbij.',
      next: 'Elke stap blijft staan. Een volgende stap komt erboven.',
      readers: 'Wie het eindverslag leest. De commissie ziet dit niet.',
      words: ['college', 'raad', 'griffier'],
    },
    'visitation.woo': {
      title: 'Verzoeken om openbaarheid',
      purpose: 'Hier houdt u verzoeken bij om het verslag openbaar te maken. Wie het vroeg, staat hier niet.',
      first: 'Leg het zaaknummer vast en de dag waarop het verzoek binnenkwam.',
      next: 'De laatste dag voor het besluit staat erbij, ook op Vandaag van de gemeentesecretaris.',
      readers: 'Uw afvaardiging. De commissie ziet dit niet.',
      words: ['eindverslag'],
    },
    'visitation.wooRequest': {
      title: 'Een Woo-verzoek',
      purpose: 'Hier kiest u wat niet openbaar wordt en legt u het besluit vast.',
      first: 'Kies per passage het deel, de woorden en de grond. Bekijk hoe de openbare versie leest.',
      next: 'Na het besluit staat de openbare versie klaar als nieuw bestand. Het verslag zelf verandert niet.',
      readers: 'Uw afvaardiging.',
      words: ['alinea'],
    },
    'visitation.secrecy': {
      title: 'Geheimhouding',
      purpose: 'Hier staat welk besluit over geheimhouding op het verslag rust.',
      first: 'Leg vast wie het besloot, op welke grond en tot wanneer.',
      next: 'Het staat dan bij het verslag, tot de einddatum of tot een besluit haar opheft.',
      readers: 'Wie het eindverslag leest.',
      words: ['raad', 'college'],
    },
    'visitation.ownProgress': {
      title: 'Delen hoe het staat',
      purpose: 'Hier kiest u of de commissie leest hoe het met een handelingsperspectief staat.',
      first: 'U hoeft niets te delen. Wilt u het wel, schrijf dan wat de commissie mag weten.',
      next: 'Terugnemen kan altijd. De commissie leest het dan niet meer.',
      readers: 'Na het delen: de secretaris, de voorzitter en de leden van dit bezoek.',
      words: ['handelingsperspectief', 'opvolging'],
    },
    'visitation.followUp': {
      title: 'De opvolging',
      purpose: 'Hier houdt u bij wat uw gemeente met elk handelingsperspectief doet.',
      first: 'Besluit per stap: overnemen, later of niet.',
      next: 'De eigenaar meldt hier dat het gedaan is.',
      readers: 'Alleen uw eigen gemeente, tot u zelf iets met de commissie deelt.',
      words: ['opvolging', 'handelingsperspectief'],
    },
    'visitation.askFollowUp': {
      title: 'Besluiten over een handelingsperspectief',
      purpose: 'Hier legt u vast wat uw gemeente met deze stap doet.',
      first: 'Kies overnemen met een eigenaar en een datum, later, of niet met een reden.',
      next: 'De eigenaar ziet de taak op Vandaag. Anders besluiten kan later ook nog.',
      readers:
        'Alleen uw eigen gemeente. De eigenaar ziet deze ene stap, ook als die het verslag niet leest.',
      words: ['handelingsperspectief', 'opvolging'],
    },
    'visitation.decisionHistory': {
      title: 'Eerdere besluiten over een perspectief',
      purpose: 'Hier ziet u wie wanneer wat besloot over een handelingsperspectief.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'Het besluit geldt dan weer. Is de datum voorbij, dan vult u eerst een nieuwe in.',
      readers: 'Wie in uw gemeente over de opvolging beslist. De commissie ziet dit niet.',
      words: ['handelingsperspectief'],
    },
  },
}
