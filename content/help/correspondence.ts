// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** Letters, the log of a visit, and the papers for its day. */
export const correspondenceHelp: HelpChapter = {
  title: 'Brieven, logboek en bezoekdag',
  pages: {
    'visitation.letters': {
      title: 'Brieven aan een gemeente',
      purpose: 'Hier maakt u brieven aan een gemeente, en vindt u terug wat al is gemaakt.',
      first: 'Kies een soort brief. U leest hem eerst.',
      next: 'Een gemaakte brief verandert niet meer en staat vanzelf in het logboek. U verstuurt hem zelf.',
      readers: 'De secretaris en de voorzitter van de commissie.',
      words: ['bezoek', 'college'],
    },
    'visitation.newLetter': {
      title: 'Een brief maken',
      purpose: 'Hier leest u een brief voordat u hem maakt, met de gegevens van dit bezoek.',
      first: 'Lees of alles klopt, en maak de brief. Klopt de tekst niet, verander dan die van de ronde.',
      next: 'Daarna is er een PDF om te versturen en een bestand om in te werken.',
      readers: 'De secretaris maakt brieven; de voorzitter kan ze lezen.',
      words: ['ronde', 'bezoek'],
    },
    'visitation.madeLetter': {
      title: 'Een gemaakte brief',
      purpose: 'Hier leest u een brief zoals hij is gemaakt.',
      first: 'Haal hem op als PDF, of als bestand om in te werken.',
      readers: 'De secretaris en de voorzitter. De code van een uitnodiging staat er nooit bij.',
      words: ['bezoek'],
    },
    'visitation.wordings': {
      title: 'Teksten van de brieven',
      purpose: 'Hier ziet u welke teksten de brieven van een ronde hebben.',
      first: 'Kies een brief als u hem anders wilt verwoorden.',
      readers: 'De secretaris van de commissie.',
      words: ['ronde'],
    },
    'visitation.wording': {
      title: 'De tekst van een brief',
      purpose: 'Hier verwoordt u een brief anders voor deze ronde.',
      first: 'Pas de tekst aan en bewaar hem. Een veld tussen accolades wordt in de brief ingevuld.',
      next: 'Lees met een echt bezoek hoe de brief wordt. Brieven die al gemaakt zijn, veranderen niet.',
      readers: 'De secretaris van de commissie. Een gemeente ziet alleen de brief die u stuurt.',
      words: ['ronde', 'bezoek'],
    },
    'visitation.wordingHistory': {
      title: 'Eerdere teksten van een brief',
      purpose: 'Hier ziet u wie de tekst van een brief wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      readers: 'De secretaris van de commissie.',
      words: ['ronde'],
    },
    'visitation.visitDay': {
      title: 'Een bezoekdag',
      purpose: 'Hier staat van één dag waar u wanneer moet zijn, wie erbij zijn en wat u meeneemt.',
      first: 'Haal uw exemplaar op als PDF. De secretaris kan dat voor ieder die meegaat doen.',
      next: 'Ontbreekt het adres of het programma, dan vult de secretaris het aan bij de dag van het bezoek.',
      readers:
        'Ieder van de commissie ziet de bezoeken die hij of zij mag zien. Elk exemplaar heeft één lezer.',
      words: ['bezoekdag', 'afvaardiging'],
    },
    'visitation.visitLog': {
      title: 'Het logboek van een bezoek',
      purpose: 'Hier staat wie wanneer contact had met een gemeente over het verloop van haar bezoek.',
      first: 'Schrijf op wat u besprak: de dag, hoe, met welke rol en waarover.',
      next: 'Een brief die u maakt, staat er vanzelf in.',
      readers: 'Alleen de secretaris en de voorzitter. Leden en gemeente lezen dit niet.',
      words: ['logboek', 'bezoek'],
    },
    'visitation.logEntry': {
      title: 'Een regel van het logboek verbeteren',
      purpose: 'Hier verbetert u een regel van het logboek.',
      first: 'Pas aan wat niet klopt, en bewaar.',
      next: 'Wat er stond, blijft in de geschiedenis. Weghalen kan niet.',
      readers: 'Alleen de secretaris en de voorzitter.',
      words: ['bezoek'],
    },
    'visitation.logHistory': {
      title: 'Eerdere versies van een regel',
      purpose: 'Hier ziet u wie een regel van het logboek wanneer verbeterde.',
      first: 'Zet een versie terug als u dat wilt. Dat kan alleen de secretaris.',
      readers: 'Alleen de secretaris en de voorzitter.',
      words: ['bezoek'],
    },
  },
}
