// SPDX-License-Identifier: EUPL-1.2
import {
  BarChart,
  Columns,
  Fold,
  KeyFigures,
  LineChart,
  LiveFilter,
  MapFigure,
  Notice,
  PageHead,
  PublicPage,
  Section,
  Table,
  Tlp,
} from '../index.ts'

const provinces: [string, number, number][] = [
  ['Drenthe', 7, 12],
  ['Flevoland', 2, 6],
  ['Fryslân', 4, 24],
  ['Gelderland', 15, 54],
  ['Groningen', 8, 23],
]

/** A page for visitors: figures, a map, bars. */
export const VisitorPage = () => (
  <PublicPage
    title="Ronde 2015-2017"
    subject="Visitatie informatieveiligheid"
    signInHref="/inloggen"
    nav={[
      { label: 'Opdracht', href: '/opdracht' },
      { label: 'Werkwijze', href: '/werkwijze' },
      { label: 'Rondes', href: '/rondes', current: true },
      { label: 'Inzichten', href: '/inzichten' },
      { label: 'Nieuws', href: '/nieuws' },
    ]}
    breadcrumbs={[{ label: 'Rondes', href: '/rondes' }, { label: '2015-2017' }]}
  >
    <PageHead
      title="Ronde 2015-2017"
      sentence="Tussen de tweede helft van 2015 en mei 2017 sprak de visitatiecommissie met gemeenten over informatieveiligheid. Niet om te oordelen, wel om te leren. Dit is het beeld van toen."
    />
    <KeyFigures
      items={[
        { figure: '123', label: 'gemeenten bezocht, van de 388 in 2017' },
        { figure: '8,1 mln', label: 'inwoners in die gemeenten, van 17,1 miljoen' },
        { figure: '90', label: 'minuten per gesprek, met bestuur en top' },
        { figure: '84', label: 'respondenten in de enquête achteraf' },
      ]}
    />
    <Section
      title="Waar de commissie kwam"
      id="waar"
      intro="In elke provincie zijn gemeenten bezocht, klein en groot. Een bezoek is openbaar, de inhoud van het gesprek niet."
    >
      <Columns
        kind="map"
        label="Aantal per provincie"
        side={
          <Table
            caption="Bezochte gemeenten per provincie"
            staysTable
            columns={[
              { key: 'name', label: 'Provincie', isHeader: true },
              { key: 'visited', label: 'Bezocht', kind: 'end' },
              { key: 'all', label: 'Van', kind: 'end' },
            ]}
            rows={provinces.map(([name, visited, all]) => ({ cells: { name, visited, all } }))}
            foot={{ name: 'Samen', visited: 36, all: 119 }}
          />
        }
      >
        <MapFigure
          id="kaart"
          title="Bezochte gemeenten"
          sentence="2 van de 3 gebieden zijn bezocht."
          viewBox="0 0 120 60"
          shapes={[
            { kind: 'land', d: 'M2 10h50v44h-50z', title: 'West' },
            { kind: 'land', d: 'M52 4h60v50h-60z', title: 'Oost' },
            { kind: 'marked', d: 'M10 20h20v14h-20z', title: 'Duinvoorde' },
            { kind: 'marked', d: 'M60 12h24v20l-12 8h-12z', title: 'Heidebrink' },
          ]}
          legend={{
            marked: 'bezocht in 2015-2017',
            land: 'overig, provinciegrenzen van 2017',
            source: 'Bron grenzen: CBS / Kadaster',
          }}
        />
        <Fold summary="Alle bezochte gemeenten, op alfabet">
          <LiveFilter id="bezocht" label="Zoek een gemeente" noun="gemeenten">
            <ul class="columns">
              {[
                'Duinvoorde',
                'Heidebrink',
                'Lindervaart',
                'Molenbroek',
                'Rietwaard',
                'Sparrendam',
                'Veldermeer',
                'Weidevliet',
              ].map(name => (
                <li>{name}</li>
              ))}
            </ul>
          </LiveFilter>
        </Fold>
      </Columns>
    </Section>
    <BarChart
      id="deed"
      level={2}
      title="Wat het bezoek deed"
      sentence="48 van de 84 respondenten ondernamen direct actie na het bezoek."
      full={84}
      bars={[
        { label: 'Actie ondernomen', value: 48, shown: '57 %' },
        { label: 'Meer bewustzijn', value: 17, shown: '20 %' },
        { label: 'Onduidelijk', value: 11, shown: '13 %' },
        { label: 'Geen directe actie, wel een bevestiging', value: 8, shown: '10 %' },
      ]}
      columns={{ label: 'Antwoord', value: 'Aantal' }}
      total={{ label: 'Respondenten', value: 84 }}
    />
    <LineChart
      id="meldingen"
      level={2}
      title="Meldingen per kwartaal"
      sentence="Medewerkers meldden 31 keer iets, 12 keer meer dan een jaar eerder. Meer melden is een goed teken: kleine fouten komen eerder boven."
      noun="meldingen"
      periods={['Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026']}
      series={[
        { label: 'verkeerd verstuurd', values: [9, 11, 10, 14, 16] },
        { label: 'verloren of gestolen', values: [6, 5, 7, 6, 8] },
        { label: 'toegang', values: [4, undefined, 3, 5, 7] },
      ]}
    />
    <Section title="Wie leest wat" id="tlp">
      <p class="row">
        <Tlp level="CLEAR" /> <Tlp level="GREEN" /> <Tlp level="AMBER" /> <Tlp level="AMBER+STRICT" />{' '}
        <Tlp level="RED" />
      </p>
      <Notice>
        In het eindverslag staat bij directe actie ook ‘48 %’; dat is het aantal. Door afronding telt niet
        elke reeks op tot 100 %.
      </Notice>
    </Section>
  </PublicPage>
)
