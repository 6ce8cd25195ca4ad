// SPDX-License-Identifier: EUPL-1.2
import type { TextSection } from './report.ts'

/** How the committee worked in 2015-2017, step by step (requirements 9-18, 23-25, 29-34), in own words. */
export const methodSteps: readonly TextSection[] = [
  {
    code: 'choose',
    title: 'Gemeenten kiezen',
    paragraphs: [
      'De commissie keek in openbare bronnen welke gemeenten al langer bezig leken te zijn en welke nog niet. Uit beide groepen koos zij. Zij lette ook op grote en kleine gemeenten, en op ongeveer 30 % van de gemeenten in elke provincie.',
    ],
    place: 'Eindverslag 2017, De opzet van de werkwijze',
  },
  {
    code: 'invite',
    title: 'Uitnodigen',
    paragraphs: [
      'Bijna alle gekozen gemeenten ontvingen de commissie graag. Gemiddeld ging zij in twee weken bij bijna drie gemeenten langs.',
    ],
    place: 'Eindverslag 2017, Hoe ging het in de praktijk en Inleiding door de voorzitter',
  },
  {
    code: 'selfImage',
    title: 'Vragenlijst vooraf',
    paragraphs: [
      'De gemeente vulde eerst een vragenlijst in. Zo vertelde zij hoe zij er zelf over dacht. Met dat zelfbeeld begon het gesprek. De commissie merkte dat alleen al de aankondiging en de vragen vaak iets in gang zetten.',
    ],
    place: 'Eindverslag 2017, Uitgangspunten en Beelden bij de effectiviteit van de commissie',
  },
  {
    code: 'talk',
    title: 'Gesprek van anderhalf uur',
    paragraphs: [
      'De commissie sprak met bestuur en hoogste leiding samen. Meestal waren dat de portefeuillehouder, de gemeentesecretaris, het hoofd bedrijfsvoering, de CIO en de CISO. Beide kanten leerden ervan: ook de commissie hoorde oplossingen die zij niet kende.',
    ],
    place: 'Eindverslag 2017, Hoe ging het in de praktijk en Beelden bij de effectiviteit van de commissie',
  },
  {
    code: 'report',
    title: 'Verslag met een volgende stap',
    paragraphs: [
      'De gemeente kreeg een concept en kon daarop reageren. In het verslag stond wat de commissie hoorde, wat goed ging, wat beter kon, en wat de gemeente zelf kon doen.',
    ],
    place: 'Eindverslag 2017, Instrumentarium en Beelden bij de effectiviteit van de commissie',
  },
  {
    code: 'after',
    title: 'Daarna',
    paragraphs: [
      'De commissie raadde sterk aan om het verslag met de raad te delen. Dat deed zij niet zelf. Later vroeg zij via de VNG wat het bezoek had opgeleverd. Ook de IBD gaf door wat zij in losse gesprekken hoorde.',
    ],
    place: 'Eindverslag 2017, Uitgangspunten en Beelden bij de effectiviteit van de commissie',
  },
]

/** What the committee held to, then and in this product (requirements 4, 26-29, 36). */
export const principles: readonly TextSection[] = [
  {
    code: 'confidential',
    title: 'Vertrouwelijk',
    paragraphs: [
      'Het verslag van een gemeente ging alleen naar anderen als die gemeente dat goed vond. Wat openbaar werd, was niet tot één gemeente te herleiden. Dat een gemeente bezocht is, mag iedereen weten. Wat daar gezegd is, niet.',
    ],
    place: 'Eindverslag 2017, Uitgangspunten',
  },
  {
    code: 'noVerdict',
    title: 'Geen oordeel',
    paragraphs: [
      'De commissie vroeg, luisterde en dacht mee over een volgende stap. Een oordeel gaf zij niet.',
    ],
    place: 'Eindverslag 2017, Uitgangspunten',
  },
  {
    code: 'noRanking',
    title: 'Geen ranglijst',
    paragraphs: [
      'De commissie maakte geen lijst van wie voorop liep en wie niet. Een foto is ook zo verouderd: een gemeente die in 2015 bezocht is, was in 2017 al verder.',
    ],
    place: 'Eindverslag 2017, Inleiding door de voorzitter',
  },
  {
    code: 'forward',
    title: 'Vooruit kijken',
    paragraphs: [
      'Het gesprek ging over wat er komt. Het verslag was opbouwend van toon en concreet genoeg om mee te beginnen.',
    ],
    place: 'Eindverslag 2017, De opzet van de werkwijze en Beelden bij de effectiviteit van de commissie',
  },
]
