// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDate } from '../../src/kernel/dates.ts'
import { type ReportItem, type ReportList, reportItems } from './report.ts'

export type ReportedIncident = ReportItem & {
  /** The address as the report prints it; the page may be gone. */
  readonly link: string
  readonly medium: string
  /** Day of the news where the address tells it; the report gives no days. */
  readonly publishedOn: LocalDate | undefined
}

/** The ten incidents to which the report points (requirements 85 and 190, KI1-KI10), in own words. */
export const incidents: ReportList<ReportedIncident> = {
  code: 'incidents',
  title: 'Tien incidenten die opvielen',
  intro:
    'De commissie noemde in 2017 tien berichten uit het nieuws. De links zijn die van toen: een bericht kan verhuisd of verdwenen zijn. Wat wij erover zeggen, komt uit de titel en de link.',
  items: reportItems('10 in het oog springende informatieveiligheidsincidenten', [
    {
      title: 'Datalek met gevolgen voor wethouders',
      text: 'Na een datalek stonden wethouders onder druk. Volgens het bericht dreigde een boete van miljoenen.',
      link: 'http://destadamersfoort.nl/lokaal/datalek-wankelende-wethouders-en-dreigende-miljoenenboete-119074',
      medium: 'De Stad Amersfoort',
      publishedOn: undefined,
    },
    {
      title: 'Gijzelsoftware in de haven van Rotterdam',
      text: 'Een containerbedrijf in de haven werd getroffen door ransomware en de haven had schade.',
      link: 'https://www.nrc.nl/nieuws/2017/06/27/aanval-met-ransomware-op-containerbedrijf-haven-rotterdam-a1564693',
      medium: 'NRC',
      publishedOn: localDate('2017-06-27'),
    },
    {
      title: 'Inmenging in Amerikaanse verkiezingen',
      text: 'Het ging om de campagne voor het presidentschap. Volgens het bericht braken Russen digitaal in bij het Witte Huis.',
      link: 'https://informatiebeveiliging.nl/nieuws/russen-hackten-witte-huis/',
      medium: 'informatiebeveiliging.nl',
      publishedOn: undefined,
    },
    {
      title: 'Stroomnet in Oekraïne',
      text: 'Hackers troffen het stroomnet. Volgens het bericht was dat niet de eerste keer.',
      link: 'https://tweakers.net/nieuws/119907/oekraiense-stroomnetwerk-is-opnieuw-getroffen-door-hackers.html',
      medium: 'Tweakers',
      publishedOn: undefined,
    },
    {
      title: '“Hack” in Almelo',
      text: 'Volgens het bericht voelden slachtoffers zich machteloos. De commissie zette het woord hack zelf tussen aanhalingstekens.',
      link: 'https://www.gelderlander.nl/digitaal/slachtoffers-almelo-hack-staan-compleet-machteloos~abf886fc/',
      medium: 'de Gelderlander',
      publishedOn: undefined,
    },
    {
      title: 'Zwakke plek gemeld bij 80 gemeenten',
      text: 'Iemand die een zwakke plek vindt, meldt die en maakt er geen misbruik van. Dat heet responsible disclosure; hier ging het om 80 gemeenten.',
      link: 'https://ibestuur.nl/podium/veiligheid-verbeteren-door-samenwerking-responsible-disclosure',
      medium: 'iBestuur',
      publishedOn: undefined,
    },
    {
      title: 'Rekenkamer onderzoekt Rotterdam',
      text: 'De rekenkamer deed onderzoek. Volgens het bericht bracht zwakke ICT-beveiliging de veiligheid van de burgemeester in gevaar.',
      link: 'https://nos.nl/artikel/2166818-veiligheidsrisico-voor-aboutaleb-door-zwakke-ict-beveiliging.html',
      medium: 'NOS',
      publishedOn: undefined,
    },
    {
      title: 'Gemeenten melden meer datalekken',
      text: 'Het aantal datalekken dat gemeenten meldden, nam toe. Dat kan ook betekenen dat zij beter opletten.',
      link: 'https://nos.nl/nieuwsuur/artikel/2172451-meer-meldingen-van-datalekken-door-gemeenten.html',
      medium: 'Nieuwsuur',
      publishedOn: undefined,
    },
    {
      title: 'Datalek bij ziekenhuizen',
      text: 'Gegevens van meer dan 200.000 patiënten lekten uit.',
      link: 'http://www.nu.nl/internet/4203392/datalek-ziekenhuizen-treft-ruim-200000-patienten.html',
      medium: 'NU.nl',
      publishedOn: undefined,
    },
    {
      title: 'Hack bij gemeente Hellevoetsluis',
      text: 'De dader deed het volgens het bericht uit wraak, omdat hij was uitgelachen.',
      link: 'http://www.ad.nl/voorne-putten/uitgelachen-joker-hackte-uit-wraak~adff46ab/',
      medium: 'AD',
      publishedOn: undefined,
    },
  ]),
}
