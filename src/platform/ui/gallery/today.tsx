// SPDX-License-Identifier: EUPL-1.2
import {
  Card,
  Columns,
  Empty,
  Facts,
  Link,
  Page,
  PageHead,
  ProgressBar,
  Section,
  SideList,
  Tlp,
  WaitList,
} from '../index.ts'
import { frame } from './frame.ts'

/** What waits, with a side column. */
export const TodayPage = () => (
  <Page
    title="Vandaag"
    frame={frame('Vandaag')}
    flash={{ kind: 'done', text: 'Uw antwoord aan team Inkoop is verstuurd.' }}
    help={{
      title: 'Vandaag',
      purpose: 'Hier staat wat op u wacht: te besluiten, te doen en te lezen.',
      first: 'Begin bovenaan.',
      next: 'Is iets gedaan, dan verdwijnt het vanzelf van deze lijst.',
      readers: 'Alleen u ziet uw lijst.',
      words: [{ word: 'vervanger', meaning: 'Wie taken overneemt als een collega er niet is.' }],
    }}
  >
    <PageHead
      title="Vandaag"
      sentence="Dinsdag 24 november 2026. Er wachten 9 dingen op u; 1 daarvan is over tijd."
      actions={<Link href="/alles">Alles van beide gemeenten</Link>}
    />
    <Columns
      label="Overzicht"
      side={
        <>
          <Card title="Deze weken">
            <SideList
              items={[
                { above: 'do 26 nov', text: 'Overleg met portefeuillehouder' },
                { above: 'ma 30 nov', text: 'Reactie op conceptverslag inleveren' },
                { above: 'di 15 dec', text: 'Zelfevaluatie sluit' },
              ]}
            />
          </Card>
          <Card title="Voortgang van het plan">
            <p class="small">3 van de 12 prioriteiten zijn over tijd. Dat is er 1 minder dan vorige maand.</p>
            <ProgressBar id="plan" label="Afgerond" value={5} most={12} text="5 van de 12" />
            <p>
              <Link small href="/plan">
                Bekijk de prioriteiten
              </Link>
            </p>
          </Card>
          <Card title="Laatste visitatie">
            <Facts
              apart
              items={[
                { name: 'Gesprek', value: '19 oktober 2026' },
                { name: 'Lid', value: 'M. de Graaf' },
                { name: 'Verslag', value: <Tlp level="AMBER" /> },
              ]}
            />
          </Card>
          <Empty title="Uitgedeelde vragen" action={<Link href="/uitdelen">Deel een vraag uit</Link>}>
            U hebt nog geen vragen aan collega’s uitgedeeld. Zij zien alleen de vraag die u geeft.
          </Empty>
        </>
      }
    >
      <Section id="besluiten" title="Te besluiten" note="2 · u bent hiervoor aangewezen">
        <WaitList
          items={[
            {
              title: 'Advies geven: uitstel van plan voor 8.13.04, hersteltest',
              href: '#1',
              where: 'Plan en besluiten · gevraagd door J. Bakker, hoofd I&A',
              state: 'laat',
              when: 'over tijd, 20 november',
            },
            {
              title: 'Vrijgeven: geleerde les over gedeelde postbus',
              href: '#2',
              where: 'Leren van elkaar · tweede persoon gevraagd',
              state: 'deels',
              when: 'morgen',
            },
          ]}
        />
      </Section>
      <Section id="doen" title="Te doen" note="4 · gesorteerd op datum">
        <WaitList
          items={[
            {
              title: 'Reactie op het conceptverslag van de visitatie',
              href: '#3',
              where: 'Visitatie · nog 2 van de 6 alinea’s zonder reactie',
              state: 'deels',
              when: 'maandag 30 november',
            },
            {
              title: 'Controle vastleggen: bijzondere rechten, vierde kwartaal',
              href: '#4',
              where: 'GAP-analyse · 8.02.01 · anders vervalt ‘werking: ja’',
              state: 'deels',
              when: 'maandag 30 november',
            },
            {
              title: 'Vraag van het team Inkoop: bewijs van leverancier',
              href: '#5',
              where: 'Leveranciers · 5.22.01 · teruggelegd met reden',
              state: 'open',
              when: '4 december',
            },
            {
              title: 'Jaarlijkse lijst van contacten nalopen',
              href: '#6',
              where: 'GAP-analyse · 5.05.01',
              state: 'open',
              when: '18 december',
            },
          ]}
        />
      </Section>
      <Section id="lezen" title="Te lezen" note="3 · geen datum, wel nieuw">
        <WaitList
          items={[
            {
              title: 'College nam besluit over drie prioriteiten voor 2027',
              href: '#7',
              where: 'Plan en besluiten · vastgesteld 17 november',
              when: 'nieuw',
            },
            {
              title: 'Samenwerking De Vaart gaf 14 antwoorden vrij',
              href: '#8',
              where: 'GAP-analyse · neem ze over of leg uit waarom niet',
              when: 'nieuw',
            },
            {
              title: 'Les: hoe een proefherstel een lege back-up aan het licht bracht',
              href: '#9',
              where: 'Leren van elkaar · TLP:GREEN',
              when: 'gisteren',
            },
          ]}
        />
      </Section>
    </Columns>
  </Page>
)
