// SPDX-License-Identifier: EUPL-1.2
import { type ReportList, reportItems } from './report.ts'

/** The ten suggestions (requirement 190, KS1-KS10), in own words. */
export const suggestions: ReportList = {
  code: 'suggestions',
  title: 'Tien suggesties',
  intro: 'Met deze stappen kan een gemeente verder komen. De commissie gaf ze in 2017; kies wat bij u past.',
  items: reportItems('10 concrete suggesties', [
    {
      title: 'Leg verbanden',
      text: 'Bespreek informatieveiligheid samen met privacy, integriteit en dienstverlening die niet mag stilvallen.',
    },
    {
      title: 'Zoek elkaar op in de regio',
      text: 'Dat geldt voor bestuurders en voor ambtenaren. Wacht niet op een formele regeling: een goede les kunt u ook zo doorgeven.',
    },
    {
      title: 'Vraag ambassadeurs',
      text: 'Zoek mensen die het onderwerp uit zichzelf boeiend vinden. Zij helpen de CISO in de organisatie. Leid hen geregeld op en laat hun kennis stap voor stap groeien.',
    },
    {
      title: 'Zet een vaste paragraaf in elk voorstel',
      text: 'Schrijf in elk nieuw voorstel aan college en raad wat het voor informatieveiligheid betekent.',
    },
    {
      title: 'Ruim applicaties op',
      text: 'Wat niemand meer gebruikt, zet u uit en doet u weg. Dat scheelt geld en risico. Laat wat overblijft geregeld op zwakke plekken onderzoeken.',
    },
    {
      title: 'Lees de maandelijkse monitor',
      text: 'IBD en NCSC brachten elke maand een monitor uit over dreigingen. Lees die ook als bestuurder. Uw CISO kan regelen dat u hem krijgt.',
    },
    {
      title: 'Vertel raadsleden wat hun rol is',
      text: 'Een raadslid krijgt zelf ook vertrouwelijke stukken. Leg uit wat dat van hem of haar vraagt.',
    },
    {
      title: 'Oefen een crisis',
      text: 'Speel na dat er iets ernstig misgaat met informatie. Zo komt uw organisatie in beweging.',
    },
    {
      title: 'Praat met ondernemers',
      text: 'Nodig ondernemers uit bij het college, bijvoorbeeld aan een ontbijt. Vertel elkaar wat lukte en wat misging.',
    },
    {
      title: 'Houd een week over informatieveiligheid',
      text: 'Loop die week door het gemeentehuis en kijk welke vertrouwelijke papieren open en bloot liggen. Sla de kamers van bestuurders en gemeentesecretaris niet over.',
    },
  ]),
}
