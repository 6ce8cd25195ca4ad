// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** What the committee takes along from its visits. */
export const learningHelp: HelpChapter = {
  title: 'Wat bezoeken leren',
  pages: {
    'visitation.lessons': {
      title: 'Wat dit bezoek leerde',
      purpose: 'Hier schrijft u op wat u van het gesprek leerde, en wat de gemeente zei over zelfregulering.',
      first: 'Schrijf het kort en zonder namen. Alles wordt vanzelf bewaard.',
      next: 'Het komt op de lijst van de ronde, zonder dat te zien is welk bezoek het was.',
      readers: 'De leden van dit bezoek en de secretaris. De lijst van de ronde leest de hele commissie.',
      words: ['ronde'],
    },
    'visitation.lessonHistory': {
      title: 'Eerdere versies van wat een bezoek leerde',
      purpose: 'Hier ziet u wie deze tekst wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De tekst van nu blijft ook bewaard.',
      readers: 'De leden van dit bezoek en de secretaris.',
      words: [],
    },
    'visitation.newSolution': {
      title: 'Een oplossing opschrijven',
      purpose: 'Hier schrijft u op wat u verraste en waar anderen iets aan hebben.',
      first: 'Schrijf op wat zij doen en waarom het werkt.',
      next: 'Daarna vraagt u de gemeente of anderen het mogen lezen.',
      readers: 'De leden van dit bezoek en de secretaris, tot u het de gemeente vraagt.',
      words: [],
    },
    'visitation.solution': {
      title: 'Een oplossing van een gemeente',
      purpose: 'Hier leest u een oplossing die u hoorde, en wat de gemeente zegt over delen.',
      first: 'Is de tekst klaar, vraag dan de gemeente om toestemming.',
      next: 'Zij mag de tekst verbeteren, en haar toestemming altijd intrekken.',
      readers:
        'De leden van dit bezoek en de secretaris. Na toestemming ook de hele commissie, op de lijst van de ronde.',
      words: ['ronde'],
    },
    'visitation.sharedSolutions': {
      title: 'Oplossingen van gemeenten',
      purpose: 'Hier leest u wat bij andere gemeenten werkt.',
      first: 'Lees wat bij uw vraag past.',
      next: 'Staat er een naam bij, dan kunt u die gemeente bellen. Zonder naam blijft het daarbij.',
      readers: 'Iedereen van een gemeente of de commissie. Elke gemeente kan haar toestemming intrekken.',
      words: [],
    },
    'visitation.ownSolutions': {
      title: 'Onze oplossingen',
      purpose: 'Hier ziet u welke oplossingen van uw gemeente de commissie wil delen.',
      first: 'Kies een oplossing en beslis.',
      next: 'U kunt uw toestemming altijd weer intrekken.',
      readers: 'Uw afvaardiging. De commissie krijgt alleen uw antwoord.',
      words: [],
    },
    'visitation.ownSolution': {
      title: 'Mogen anderen dit lezen?',
      purpose: 'Hier beslist u of anderen mogen lezen hoe uw gemeente iets oploste.',
      first: 'Lees de tekst en verbeter haar als er iets niet klopt.',
      next: 'Kies: met uw naam, zonder uw naam, of niet. Intrekken kan altijd.',
      readers: 'Uw afvaardiging. De commissie krijgt uw antwoord, en de tekst alleen als zij haar mag delen.',
      words: [],
    },
    'visitation.roundLessons': {
      title: 'Geleerd in een ronde',
      purpose: 'Hier staat bij elkaar wat de bezoeken van een ronde leerden, zonder namen.',
      first: 'Lees wat vaker terugkomt.',
      next: 'U gebruikt het voor het eindrapport van de ronde.',
      readers: 'De hele commissie. Van een gemeente waarmee u een band hebt, leest u niets.',
      words: ['ronde'],
    },
  },
}
