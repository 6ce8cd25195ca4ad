// SPDX-License-Identifier: EUPL-1.2
import { type ReportList, reportItems } from './report.ts'

/** The ten findings (requirement 190, KC1-KC10), in own words. */
export const findings: ReportList = {
  code: 'findings',
  title: 'Tien constateringen',
  intro: 'Dit viel de commissie op bij de bezoeken van 2015 tot 2017.',
  items: reportItems('10 belangrijke constateringen', [
    {
      title: 'Gemeenten hebben veel te beschermen',
      text: 'Bij een gemeente liggen veel gegevens van inwoners en bedrijven. Er waren toen aanwijzingen dat iemand bedrijven langs die weg bespioneert.',
    },
    {
      title: 'Het werk is nooit af',
      text: 'Informatieveiligheid vraagt blijvend onderhoud. Zo ging het ook met de BIG, de baseline van toen, en met de aansluiting op stap 4 van de IBD.',
    },
    {
      title: 'Pas toe of leg uit, met een ondergrens',
      text: 'Een gemeente mag de BIG invullen op een manier die bij haar past. Dan moet de keuze wel bewust zijn en breed worden gesteund. Onder de ondergrens mag niemand komen.',
    },
    {
      title: 'Meer meldingen is meestal goed nieuws',
      text: 'Stijgt het aantal incidenten dat wordt gemeld? Dan letten medewerkers waarschijnlijk beter op. De commissie was daar blij mee.',
    },
    {
      title: 'Niemand kent alle gevaren',
      text: 'Er zijn gevaren waarvan u het bestaan nog niet kent. Werk daarom volgens een vast plan, en niet alleen aan wat u al ziet. Het verslag haalt hierbij Donald Rumsfeld aan (12 februari 2002).',
    },
    {
      title: 'Informatie is als geld',
      text: 'Op de financiën sturen college en raad actief. Bij informatie hoort dat net zo te gaan.',
    },
    {
      title: 'Drie kanten horen bij elkaar',
      text: 'Kijk naar de techniek, naar de manier waarop uw organisatie is ingericht, en naar wat medewerkers vinden en doen.',
    },
    {
      title: 'Stuur ook buiten het gemeentehuis',
      text: 'Samenwerkingsverbanden en leveranciers werken met uw informatie. Voorbeelden zijn de sociale dienst en de belastingen. Stuur ook daar op veiligheid.',
    },
    {
      title: 'Gebruik een crisis om te leren',
      text: 'Na een crisis is er aandacht en wil iedereen iets doen. Laat dat moment niet voorbijgaan. Het verslag haalt hierbij een uitspraak aan en noemt Winston Churchill als bron.',
    },
    {
      title: 'Kies wat eerst komt',
      text: 'Begin niet met alles. Bepaal wat voorgaat en zorg dat het bestuur die keuze steunt.',
    },
  ]),
}
