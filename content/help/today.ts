// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

export const todayHelp: HelpChapter = {
  title: 'Vandaag',
  pages: {
    'today.own': {
      title: 'Vandaag',
      purpose: 'Hier staat wat op u wacht: te besluiten, te doen en te lezen.',
      first: 'Begin bovenaan. Wat het eerst klaar moet zijn, staat voorop.',
      next: 'Is iets gedaan, dan verdwijnt het vanzelf van deze lijst. Onder “Komt eraan” staat wat later begint.',
      readers: 'Dit is uw lijst. Een taak van een rol staat ook bij uw collega’s met die rol.',
      words: ['vervanger'],
    },
    'today.everywhere': {
      title: 'Vandaag, voor al uw organisaties',
      purpose: 'Werkt u voor meer organisaties, dan ziet u hier wat er bij elk van hen op u wacht.',
      first: 'Kies een taak. U komt dan vanzelf in de goede organisatie; haar naam staat bovenaan.',
      readers: 'Alleen u ziet deze lijst. De organisaties zien niet van elkaar wat er wacht.',
      words: [],
    },
  },
}
