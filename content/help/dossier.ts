// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** How the committee prepares and holds the talk. */
export const dossierHelp: HelpChapter = {
  title: 'Dossier en gesprek',
  pages: {
    'visitation.dossier': {
      title: 'Dossier',
      purpose:
        'Hier leest u vóór het gesprek wat de gemeente over zichzelf vertelt. Het is een spiegel, geen oordeel.',
      first:
        'Begin met wat de gemeente zelf meebrengt. Kijk dan naar de opvallende antwoorden en de onderwerpen met twee antwoorden.',
      next: 'Kies “Neem mee” bij wat u wilt bespreken. De reden staat dan al klaar; u past haar aan.',
      readers:
        'De leden van dit bezoek en de secretaris, van zes weken voor het gesprek tot acht weken na het eindverslag.',
      words: ['dossier', 'zelfbeeld'],
    },
    'visitation.facts': {
      title: 'Openbare feiten',
      purpose: 'Hier staat wat iedereen over deze gemeente kan weten, met de bron erbij.',
      first: 'De secretaris voegt een feit toe: wat er staat, waar, en van welke dag.',
      next: 'Het feit staat in het dossier. Klopt het niet meer, dan haalt u het weg.',
      readers: 'De leden van dit bezoek, de voorzitter en de secretaris.',
      words: ['dossier'],
    },
    'visitation.conversationTopics': {
      title: 'Onderwerpen voor het gesprek',
      purpose: 'Hier staat waarover u met de gemeente wilt praten, op volgorde.',
      first: 'Kies weinig onderwerpen. U hebt anderhalf uur.',
      next: 'Bij elk onderwerp kunt u tijdens het gesprek notities maken.',
      readers: 'De leden van dit bezoek en de secretaris. De gemeente ziet deze lijst niet.',
      words: ['onderwerp'],
    },
    'visitation.reason': {
      title: 'Waarom een onderwerp op de lijst staat',
      purpose: 'Hier past u aan waarom u een onderwerp wilt bespreken.',
      first: 'Schrijf het in een of twee zinnen op.',
      next: 'De eerdere reden blijft bewaard.',
      readers: 'De leden van dit bezoek en de secretaris. De gemeente ziet dit niet.',
      words: ['onderwerp'],
    },
    'visitation.reasonHistory': {
      title: 'Eerdere redenen bij een onderwerp',
      purpose: 'Hier ziet u wie de reden bij een onderwerp wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De reden van nu blijft ook bewaard.',
      readers: 'De leden van dit bezoek en de secretaris. De gemeente ziet dit niet.',
      words: ['onderwerp'],
    },
    'visitation.notes': {
      title: 'Notities van het gesprek',
      purpose: 'Hier schrijft u tijdens het gesprek mee, per onderwerp.',
      first: 'Typ gewoon. Alles wordt vanzelf bewaard; schrijf geen namen van medewerkers op.',
      next: 'Na het gesprek gebruikt u de notities voor het conceptverslag.',
      readers:
        'Iedereen van dit bezoek leest mee; u verandert alleen uw eigen notities. Naar de gemeente gaan zij nooit.',
      words: ['onderwerp', 'conceptverslag'],
    },
    'visitation.noteHistory': {
      title: 'Eerdere versies van een notitie',
      purpose: 'Hier ziet u hoe een notitie eerder luidde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De versie van nu gaat niet verloren; ook die blijft in de lijst.',
      readers: 'Wie dit bezoek doet. De gemeente ziet dit niet.',
      words: [],
    },
  },
}
