// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

export const searchHelp: HelpChapter = {
  title: 'Zoeken',
  pages: {
    'search.find': {
      title: 'Zoeken',
      purpose: 'Hier zoekt u in alles wat u mag zien, bij al uw organisaties.',
      first: 'Typ een of meer woorden. Het begin van een woord is genoeg.',
      next: 'Vindt u iets niet? Dan bestaat het niet, of het is niet voor u.',
      readers: 'Alleen u ziet wat u vindt. Wat u zoekt, bewaren wij niet.',
      words: [],
    },
  },
}
