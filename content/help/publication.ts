// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

export const publicationHelp: HelpChapter = {
  title: 'Wat de commissie openbaar maakt',
  pages: {
    'publication.overview': {
      title: 'Openbaar',
      purpose: 'Hier maakt de commissie wat iedereen kan lezen: nieuws, bezochte gemeenten en eindrapporten.',
      first: 'Kies een ronde, of schrijf een bericht.',
      readers: 'De leden en de secretaris van de commissie.',
      words: ['ronde'],
    },
    'publication.newNews': {
      title: 'Een nieuwsbericht schrijven',
      purpose: 'Hier schrijft u een kort bericht over het werk van de commissie.',
      first: 'Schrijf een titel en een paar zinnen. Noem geen gemeente als dat niet nodig is.',
      next: 'Een ander van de commissie leest het en geeft het vrij.',
      readers: 'De secretaris en de voorzitter schrijven. Een concept ziet alleen de commissie.',
      words: [],
    },
    'publication.news': {
      title: 'Een nieuwsbericht',
      purpose: 'Hier leest u een bericht, past u een concept aan, geeft u het vrij of trekt u het in.',
      first: 'Lees of iedereen dit mag weten. Wie het laatst schreef, geeft niet zelf vrij.',
      next: 'Na het vrijgeven staat het bij het nieuws en in de feed.',
      readers: 'De commissie. Na het vrijgeven iedereen.',
      words: [],
    },
    'publication.newsHistory': {
      title: 'Versies van een nieuwsbericht',
      purpose: 'Hier ziet u wie wat veranderde aan een bericht.',
      first: 'Kijk wat er veranderde. Een eerdere tekst zet u met één knop terug.',
      readers: 'De commissie.',
      words: [],
    },
    'publication.round': {
      title: 'De openbare lijst van een ronde',
      purpose: 'Hier zet u bezochte gemeenten op de openbare lijst en op de kaart.',
      first: 'Kijk welke gemeenten er nog niet op staan en zet ze samen op de lijst.',
      next: 'De lijst staat bij de rondes, op alfabet en zonder datum.',
      readers: 'De commissie maakt de lijst. Iedereen leest haar. Wie afzag, staat er nooit op.',
      words: ['ronde'],
    },
  },
}
