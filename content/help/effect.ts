// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

export const effectHelp: HelpChapter = {
  title: 'Wat een ronde opleverde',
  pages: {
    'effect.results': {
      title: 'Opbrengst',
      purpose: 'Hier kiest u een ronde om te lezen wat gemeenten en de IBD over de bezoeken zeggen.',
      first: 'Kies een ronde.',
      readers: 'De leden en de secretaris van de commissie.',
      words: [],
    },
    'effect.result': {
      title: 'De opbrengst van een ronde',
      purpose:
        'Hier leest u de cijfers van de VNG en de teksten van de IBD. De secretaris deelt hier de stand.',
      first: 'Deel de stand met VNG en IBD. Zonder die stap vraagt de VNG niets.',
      next: 'Deel de stand opnieuw als er eindverslagen bij komen.',
      readers: 'De commissie. De VNG leest aantallen en wie een eindverslag heeft, nooit wie afzag.',
      words: ['VNG', 'IBD'],
    },
    'effect.rounds': {
      title: 'Rondes bij de VNG',
      purpose: 'Hier ziet u de rondes waarvan een commissie de stand deelde.',
      first: 'Kies een ronde.',
      readers: 'Programmamedewerkers van de VNG.',
      words: ['VNG', 'effectmeting'],
    },
    'effect.round': {
      title: 'Een ronde bij de VNG',
      purpose: 'Hier ziet u hoe de ronde ervoor staat en verstuurt u de effectmeting.',
      first: 'Wacht tot minstens tien gemeenten een eindverslag hebben. Kies dan een laatste dag.',
      next: 'De gemeenten met een eindverslag krijgen de vragen op Vandaag.',
      readers: 'Programmamedewerkers van de VNG. U ziet aantallen, nooit wie afzag.',
      words: ['VNG', 'effectmeting'],
    },
    'effect.survey': {
      title: 'Een effectmeting',
      purpose: 'Hier ziet u hoeveel gemeenten antwoordden, herinnert u en opent u samen met een collega.',
      first: 'Herinner een keer halverwege. Vraag na de laatste dag een collega om te openen.',
      next: 'Na het openen delen twee mensen de toelichtingen toe.',
      readers: 'Programmamedewerkers van de VNG. Niemand ziet wie wel of niet antwoordde.',
      words: ['VNG', 'effectmeting'],
    },
    'effect.coding': {
      title: 'Toelichtingen toedelen',
      purpose: 'Hier lezen twee mensen de toelichtingen waar een gemeente zelf niets koos.',
      first: 'Kies bij elke toelichting wat het beste past. Een collega doet dat ook.',
      next: 'Zijn beiden het overal eens, geef dan de cijfers vrij.',
      readers: 'Programmamedewerkers van de VNG. De commissie ziet alleen de cijfers.',
      words: ['VNG', 'effectmeting'],
    },
    'effect.answerPage': {
      title: 'Vertellen wat het bezoek opleverde',
      purpose: 'Hier geeft uw gemeente één antwoord op de effectmeting van de VNG, zonder naam.',
      first: 'Overleg wie het antwoord geeft. Kies bij elke vraag wat past en licht het toe.',
      next: 'Na het versturen is uw antwoord verzegeld. U kunt het niet meer lezen of veranderen.',
      readers: 'Uw collega’s zien dat er is geantwoord, niet wat. De VNG ziet wat, niet van wie.',
      words: ['VNG', 'effectmeting'],
    },
    'effect.reflectionRounds': {
      title: 'Terugblik',
      purpose: 'Hier ziet u de rondes waarover de IBD iets kan opschrijven.',
      first: 'Kies een ronde.',
      readers: 'Analisten van de IBD.',
      words: ['IBD', 'terugblik'],
    },
    'effect.reflections': {
      title: 'Terugblik op een ronde',
      purpose: 'Hier schrijft u op wat de IBD hoorde over het effect van de bezoeken.',
      first: 'Vertel het na in eigen woorden, zonder gemeente, datum of persoon.',
      next: 'Een andere analist leest het en geeft het vrij.',
      readers: 'Analisten van de IBD. De commissie leest alleen wat is vrijgegeven, als één lijst.',
      words: ['IBD', 'terugblik'],
    },
    'effect.reflection': {
      title: 'Eén terugblik',
      purpose: 'Hier leest u een tekst van een collega, past u hem aan of geeft u hem vrij.',
      first: 'Lees of iemand kan raden over welke gemeente het gaat. Twijfelt u, wijzig de tekst dan.',
      next: 'Wie het laatst wijzigde, geeft niet zelf vrij.',
      readers: 'Analisten van de IBD.',
      words: ['IBD', 'terugblik'],
    },
  },
}
