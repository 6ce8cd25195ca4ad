// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** How a municipality describes itself. */
export const selfImageHelp: HelpChapter = {
  title: 'Het zelfbeeld',
  pages: {
    'visitation.selfImage': {
      title: 'Het zelfbeeld',
      purpose:
        'Hier beschrijft uw gemeente zelf hoe het ervoor staat. Er is geen goed of fout en er is geen cijfer.',
      first: 'Kies “Ga verder”, of kies een onderwerp. Samen kost het hoogstens een halve dag.',
      next: 'Is het klaar, dan lezen de portefeuillehouder en de gemeentesecretaris het, en levert u in.',
      readers:
        'Alleen uw eigen gemeente, tot u inlevert. Daarna ook de leden van de commissie die bij u komen.',
      words: ['zelfbeeld', 'onderwerp', 'gezien'],
    },
    'visitation.topic': {
      title: 'Een onderwerp van het zelfbeeld',
      purpose: 'Hier beantwoordt u de vragen van één onderwerp.',
      first:
        'Antwoord zoals het nu is. Weet u het niet, kies dan “weten wij niet”: dat is een goed antwoord.',
      next: 'Wat u invult, wordt vanzelf bewaard. Een collega kan later verdergaan.',
      readers:
        'Uw collega’s die meedoen. Wat “apart” is, ziet de ander pas als beiden klaar zijn. Het overleg blijft altijd in uw gemeente.',
      words: ['onderwerp', 'CISO', 'portefeuillehouder'],
    },
    'visitation.answerHistory': {
      title: 'Eerdere antwoorden',
      purpose: 'Hier ziet u wie een antwoord wanneer veranderde.',
      first: 'Kies een versie en zet haar terug als u dat wilt.',
      next: 'Het antwoord van nu blijft ook bewaard. Na het inleveren verandert er niets meer.',
      readers:
        'Uw collega’s die het antwoord zelf ook mogen zien. De commissie ziet alleen het antwoord dat u inlevert.',
      words: ['zelfbeeld'],
    },
    'visitation.selfImageRead': {
      title: 'Het zelfbeeld lezen',
      purpose: 'Hier leest u het hele zelfbeeld achter elkaar.',
      first: 'Lees het door. Bent u portefeuillehouder of gemeentesecretaris, kies dan “Gezien”.',
      next: 'Hebben beiden het gezien, dan kan het worden ingeleverd.',
      readers: 'Alleen uw eigen gemeente, tot er is ingeleverd. “Gezien” is geen goedkeuring.',
      words: ['gezien', 'zelfbeeld'],
    },
    'visitation.supplementPage': {
      title: 'Het zelfbeeld aanvullen',
      purpose: 'Hier voegt u na het inleveren iets toe aan een onderwerp.',
      first: 'Kies het onderwerp en schrijf wat u erbij wilt vertellen.',
      next: 'De aanvulling staat met de datum bij het onderwerp. Wat u inleverde, verandert niet.',
      readers: 'Uw collega’s die het zelfbeeld lezen, en de leden van de commissie die bij u komen.',
      words: ['zelfbeeld', 'onderwerp'],
    },
    'visitation.askReopeningPage': {
      title: 'Vragen om heropening',
      purpose: 'Hier vraagt u de commissie of u ingeleverde antwoorden mag veranderen.',
      first: 'Schrijf wat u wilt veranderen en waarom.',
      next: 'Het secretariaat antwoordt met een reden. Gaat het open, dan levert u een nieuwe versie in.',
      readers: 'Wie bij u inlevert, en het secretariaat van de commissie.',
      words: ['zelfbeeld'],
    },
    'visitation.handOutPage': {
      title: 'Vragen uitzetten',
      purpose: 'Hier vraagt u een collega om een deel van het zelfbeeld in te vullen.',
      first: 'Kies een collega en een of meer onderwerpen. Een dag en een bericht mogen, maar hoeven niet.',
      next: 'Uw collega vindt het op Vandaag. Is het klaar, dan kijkt u ernaar en neemt u het over.',
      readers: 'Uw collega ziet alleen wat u kiest, zolang het loopt.',
      words: ['zelfbeeld', 'onderwerp'],
    },
    'visitation.handOutToNewPage': {
      title: 'Vragen uitzetten bij een nieuwe collega',
      purpose: 'Hier vraagt u iemand die nog niet meedoet om een deel van het zelfbeeld in te vullen.',
      first: 'Vul naam en e-mailadres in en kies wat u vraagt.',
      next: 'Uw collega krijgt een e-mail om binnen te komen. Hij of zij wordt medewerker.',
      readers: 'Uw collega ziet alleen wat u kiest, zolang het loopt.',
      words: ['zelfbeeld', 'onderwerp'],
    },
    'visitation.handedOutList': {
      title: 'Uitgezette vragen',
      purpose: 'Hier staat wat collega’s elkaar vroegen voor het zelfbeeld.',
      first: 'Kies een regel om te zien hoe het ervoor staat.',
      next: 'Wat over de datum is of terugkwam, staat ook op Vandaag van wie het vroeg.',
      readers: 'Wie het hele zelfbeeld leest, ziet alles. Anderen zien alleen wat hun is gevraagd.',
      words: ['zelfbeeld'],
    },
    'visitation.handedOut': {
      title: 'Een uitgezette vraag',
      purpose: 'Hier vult u in wat een collega u vroeg, of ziet u wat een collega invulde.',
      first: 'Antwoord, vraag iets terug, geef het door, of geef het terug als het niet van u is.',
      next: 'Bent u klaar, dan kijkt wie het vroeg. Daarna ziet u deze vragen niet meer.',
      readers: 'U, wie het vroeg, en wie het hele zelfbeeld leest. Het gesprek erover blijft in uw gemeente.',
      words: ['zelfbeeld', 'onderwerp'],
    },
    'visitation.lastTime': {
      title: 'Het zelfbeeld van vorige keer',
      purpose: 'Hier kiest u of uw vorige zelfbeeld meegaat naar dit bezoek.',
      first: 'Kies wat mee mag. Meenemen hoeft niet.',
      next: 'Bij elke vraag staat dan wat u toen antwoordde. Tot u inlevert kunt u het weer weghalen.',
      readers: 'Uw collega’s meteen. De commissie alleen als u het meeneemt, en pas als u inlevert.',
      words: ['zelfbeeld'],
    },
    'visitation.handInSelfImage': {
      title: 'Het zelfbeeld inleveren',
      purpose: 'Hier geeft u het zelfbeeld aan de commissie.',
      first: 'Kijk wat er nog open staat. Open laten mag.',
      next: 'Na het inleveren verandert het zelfbeeld niet meer. De commissie bereidt er het gesprek mee voor.',
      readers: 'De leden van de commissie die bij u komen en hun secretaris krijgen een kopie.',
      words: ['zelfbeeld', 'overdracht'],
    },
  },
}
