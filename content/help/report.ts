// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

const writers =
  'De leden van dit bezoek en de secretaris. De gemeente ziet het pas als twee mensen het vrijgeven.'

/** How the committee writes and releases the report. */
export const reportHelp: HelpChapter = {
  title: 'Het verslag schrijven',
  pages: {
    'visitation.progress': {
      title: 'Opvolging die de gemeente deelt',
      purpose: 'Hier leest u wat een gemeente zelf wilde vertellen over haar opvolging.',
      first: 'Lees het, en geef aan dat u het las.',
      next: 'De gemeente kan het terugnemen. Dan leest u alleen nog dat zij dat deed.',
      readers: 'De secretaris, de voorzitter en de leden van dit bezoek.',
      words: ['opvolging', 'handelingsperspectief'],
    },
    'visitation.report': {
      title: 'Het verslag van het gesprek',
      purpose:
        'Hier schrijft u met elkaar het verslag: een samenvatting, drie delen en een tot zeven handelingsperspectieven.',
      first: 'Voeg bij elk deel alinea’s toe. Noem geen mensen bij naam.',
      next: 'Is het af, dan geven twee mensen het vrij en krijgt de gemeente het concept. Na haar reactie kan er eerst een herzien concept komen.',
      readers: writers,
      words: ['alinea', 'handelingsperspectief', 'vrijgeven'],
    },
    'visitation.reportSummary': {
      title: 'De samenvatting van het verslag',
      purpose: 'Dit stuk leest een bestuurder in één minuut.',
      first: 'Schrijf in drie zinnen wat u hoorde, wat sterk is en wat de volgende stap kan zijn.',
      readers: writers,
      words: ['conceptverslag'],
    },
    'visitation.newParagraph': {
      title: 'Een alinea toevoegen',
      purpose: 'Een alinea is één punt waarop de gemeente straks kan reageren.',
      first: 'Schrijf één gedachte per alinea. Een bouwsteen past u altijd aan uw gesprek aan.',
      readers: writers,
      words: ['alinea', 'reactie'],
    },
    'visitation.paragraph': {
      title: 'Een alinea bewerken',
      purpose: 'Hier past u de tekst van één alinea aan.',
      first: 'Typ gewoon; het wordt vanzelf bewaard. Gaf iemand al vrij, dan moet dat daarna opnieuw.',
      readers: writers,
      words: ['alinea', 'vrijgeven'],
    },
    'visitation.newPerspective': {
      title: 'Een handelingsperspectief toevoegen',
      purpose:
        'Een handelingsperspectief is een stap die bij deze gemeente past. Zij beslist zelf wat zij ermee doet.',
      first: 'Kies het onderwerp van het gesprek en begin de titel met een werkwoord.',
      readers: writers,
      words: ['handelingsperspectief', 'onderwerp'],
    },
    'visitation.perspective': {
      title: 'Een handelingsperspectief bewerken',
      purpose: 'Hier past u één handelingsperspectief aan.',
      first: 'Houd het klein en haalbaar. Het wordt vanzelf bewaard.',
      readers: writers,
      words: ['handelingsperspectief'],
    },
    'visitation.paragraphHistory': {
      title: 'Eerdere versies van een alinea',
      purpose: 'Hier ziet u wie een alinea wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De versie van nu blijft ook bewaard.',
      readers: 'Alleen wie aan dit verslag schrijft.',
      words: ['alinea'],
    },
    'visitation.verdictHistory': {
      title: 'Eerdere antwoorden op een reactie',
      purpose: 'Hier ziet u wie een antwoord aan de gemeente wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De versie van nu blijft ook bewaard.',
      readers: 'Alleen wie aan dit verslag schrijft.',
      words: [],
    },
    'visitation.perspectiveHistory': {
      title: 'Eerdere versies van een handelingsperspectief',
      purpose: 'Hier ziet u wie een handelingsperspectief wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De versie van nu blijft ook bewaard.',
      readers: 'Alleen wie aan dit verslag schrijft.',
      words: ['handelingsperspectief'],
    },
    'visitation.summaryHistory': {
      title: 'Eerdere versies van de samenvatting',
      purpose: 'Hier ziet u wie de samenvatting wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'De versie van nu blijft ook bewaard.',
      readers: 'Alleen wie aan dit verslag schrijft.',
      words: [],
    },
    'visitation.askReleaseDraft': {
      title: 'Het conceptverslag vrijgeven',
      purpose: 'Twee mensen beslissen samen dat de gemeente het concept krijgt.',
      first: 'Lees het hele verslag nog eens. Geef dan vrij; wij vragen nog eens wie u bent.',
      next: 'Na de tweede vrijgave krijgt de gemeente het en kan zij reageren.',
      readers: 'De afvaardiging van de gemeente leest het concept, en verder niemand.',
      words: ['vrijgeven', 'conceptverslag', 'afvaardiging'],
    },
    'visitation.askReleaseFinal': {
      title: 'Het eindverslag vrijgeven',
      purpose: 'Twee mensen beslissen samen dat de gemeente het eindverslag krijgt.',
      first: 'Kijk of elke reactie een antwoord heeft. Geef dan vrij.',
      next: 'Na de tweede vrijgave is het verslag van de gemeente. Het verandert niet meer.',
      readers: 'De gemeente beslist zelf wie het verder krijgt.',
      words: ['vrijgeven', 'eindverslag', 'reactie'],
    },
    'visitation.correction': {
      title: 'Het eindverslag verbeteren of intrekken',
      purpose: 'Blijkt het eindverslag niet te kloppen, dan opent u het hier weer, met de reden.',
      first: 'Schrijf de reden zo dat de gemeente haar begrijpt. Pas daarna de tekst aan.',
      next: 'Twee mensen geven de verbeterde versie vrij. De oude blijft leesbaar, met ‘ingetrokken’ erop.',
      readers: 'De gemeente leest de reden zodra een versie is ingetrokken.',
      words: ['eindverslag', 'vrijgeven'],
    },
    'visitation.reportVersions': {
      title: 'Versies van het verslag en hun verschillen',
      purpose: 'Hier ziet u elke versie die is vrijgegeven, en wat er van de ene naar de andere veranderde.',
      first: 'Kijk bij een reactie van de gemeente of de alinea nu klopt.',
      readers: 'De gemeente ziet dezelfde verschillen.',
      words: ['conceptverslag', 'eindverslag'],
    },
    'visitation.destruction': {
      title: 'Notities en concepten vernietigen',
      purpose:
        'Wat in vertrouwen is gezegd, blijft niet langer dan nodig. Drie maanden na het eindverslag gaan notities en concepten weg.',
      first: 'Kijk of het eindverslag goed is. Besluit dan; wij vragen nog eens wie u bent.',
      next: 'Na het tweede besluit zijn de stukken weg. Er blijft een verklaring met aantallen, zonder inhoud.',
      readers: 'De secretaris, de voorzitter en de leden van dit bezoek.',
      words: ['eindverslag', 'conceptverslag'],
    },
    'visitation.reaction': {
      title: 'Een reactie beantwoorden',
      purpose: 'De gemeente bracht iets in bij een alinea. Zij krijgt op alles antwoord.',
      first: 'Kies of u het overneemt, en zeg waarom als u dat niet doet.',
      next: 'Neemt u iets over, pas dan ook de alinea aan.',
      readers: 'De gemeente leest uw antwoord in het eindverslag.',
      words: ['reactie', 'alinea', 'eindverslag'],
    },
  },
}
