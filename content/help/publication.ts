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
    'publication.report': {
      title: 'Het eindrapport van een ronde',
      purpose: 'Hier schrijft de commissie het eindrapport, per hoofdstuk.',
      first: 'Kies een hoofdstuk. De rest komt er vanzelf in.',
      next: 'Zijn alle hoofdstukken af en is de ronde voorbij, dan geven twee mensen het vrij.',
      readers: 'De commissie. Na het vrijgeven iedereen.',
      words: ['eindrapport', 'ronde', 'zelfbeeld'],
    },
    'publication.chapter': {
      title: 'Een hoofdstuk van het eindrapport',
      purpose: 'Hier schrijft u een hoofdstuk. Wat u typt, wordt vanzelf bewaard.',
      first: 'Schrijf over alle gemeenten samen, in eigen woorden.',
      next: 'Namen van gemeenten en letterlijke zinnen uit een zelfbeeld houden de vrijgave tegen.',
      readers: 'De commissie, tot het rapport is vrijgegeven.',
      words: ['zelfbeeld'],
    },
    'publication.chapterHistory': {
      title: 'Versies van een hoofdstuk',
      purpose: 'Hier ziet u wie wat veranderde aan een hoofdstuk.',
      first: 'Kijk wat er veranderde. Een eerdere tekst zet u met één knop terug.',
      readers: 'De commissie.',
      words: [],
    },
    'publication.askRelease': {
      title: 'Het eindrapport vrijgeven',
      purpose: 'Hier leest u het hele rapport zoals iedereen het gaat lezen, en geeft u het vrij.',
      first: 'Los op wat nog in de weg staat. Lees daarna alles.',
      next: 'Na de tweede vrijgave staat het openbaar. Tekst en cijfers veranderen dan niet meer.',
      readers: 'De commissie. Twee mensen geven vrij: een is voorzitter of lid, hoogstens één schreef mee.',
      words: ['ronde'],
    },
  },
}
