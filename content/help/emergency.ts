// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

export const emergencyHelp: HelpChapter = {
  title: 'Noodtoegang',
  pages: {
    'emergency.requests': {
      title: 'Noodtoegang',
      purpose:
        'Als beheerder van het platform ziet u geen inhoud. Kan het in een noodgeval niet anders, dan leest u hoogstens een uur mee.',
      first: 'Vraag eerst de organisatie zelf om te kijken. Lukt dat niet, vraag dan hier noodtoegang.',
      next: 'Een tweede beheerder beslist.',
      readers: 'Beheerders van het platform zien alle verzoeken. De organisatie ziet wat haar aangaat.',
      words: ['beheerder'],
    },
    'emergency.askPage': {
      title: 'Noodtoegang vragen',
      purpose: 'Hier vraagt u om een uur mee te lezen bij één organisatie.',
      first: 'Kies de rol die het minste ziet en toch genoeg is. Schrijf op wat er aan de hand is.',
      next: 'Er gaat pas iets open als een andere beheerder het goedkeurt.',
      readers: 'De organisatie leest wat u hier opschrijft. Noem dus geen namen van mensen.',
      words: ['beheerder'],
    },
    'emergency.request': {
      title: 'Een verzoek om noodtoegang',
      purpose: 'Hier beslist een tweede beheerder of het meelezen mag.',
      first: 'Lees waarom het nodig is. Twijfelt u, wijs het dan af.',
      next: 'Na de goedkeuring krijgt de organisatie meteen bericht. Het meelezen stopt vanzelf.',
      readers: 'Beheerders van het platform. De organisatie ziet uw naam bij de goedkeuring.',
      words: ['beheerder'],
    },
    'emergency.uses': {
      title: 'Noodtoegang bij uw organisatie',
      purpose: 'Hier ziet u wanneer een beheerder van het platform bij u heeft meegelezen.',
      first: 'Kies een keer om te zien waarom het was en wat er is gelezen.',
      readers: 'De beheerder en de CISO van uw organisatie. Deze lijst blijft bewaard.',
      words: ['beheerder', 'CISO'],
    },
    'emergency.use': {
      title: 'Eén keer noodtoegang',
      purpose: 'Hier ziet u wie er meelas, waarom, en welke pagina’s open zijn geweest.',
      first: 'Wilt u het niet, of is het klaar? Beëindig het; dat werkt meteen.',
      next: 'Geef aan dat u dit hebt gelezen. De taak op Vandaag is dan klaar.',
      readers: 'De beheerder en de CISO van uw organisatie. Het platform ziet dat u het beëindigde.',
      words: ['beheerder', 'CISO'],
    },
  },
}
