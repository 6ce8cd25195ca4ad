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
      first: 'Kies met wie u het deelt. Wij raden aan het met de raad te delen.',
      next: 'Stoppen met delen kan altijd. Wat iemand al bewaarde, haalt u daarmee niet terug.',
      readers: 'Wie u kiest. De commissie ziet niet met wie u deelt.',
      words: ['eindverslag', 'raad', 'TLP'],
    },
    'visitation.followUp': {
      title: 'De opvolging',
      purpose: 'Hier houdt u bij wat uw gemeente met elk handelingsperspectief doet.',
      first: 'Besluit per stap: overnemen, later of niet.',
      next: 'De eigenaar meldt hier dat het gedaan is.',
      readers: 'Alleen uw eigen gemeente. De commissie ziet het niet.',
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
