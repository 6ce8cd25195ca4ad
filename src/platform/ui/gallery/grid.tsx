// SPDX-License-Identifier: EUPL-1.2
import {
  BulkBar,
  Button,
  ButtonLink,
  Columns,
  DateField,
  Filters,
  Form,
  Grid,
  Link,
  Page,
  PageHead,
  Pagination,
  Panel,
  RadioGroup,
  type RowGroup,
  SavedMark,
  Section,
  Select,
  SideList,
  State,
  type StateKind,
  Sub,
  Table,
  Term,
  TextArea,
} from '../index.ts'
import { frame, token } from './frame.ts'

type Measure = [
  number: string,
  title: string,
  owner: string,
  design: StateKind,
  exists: StateKind,
  works: StateKind,
  due: string,
]
const measures: [string, Measure[]][] = [
  [
    '5.02 Rollen en verantwoordelijkheden',
    [['5.02.02', 'CISO staat los van de uitvoering', 'Gemeentesecretaris', 'ja', 'ja', 'ja', 'mei 2027']],
  ],
  [
    '5.04 Verantwoordelijkheid van de leiding',
    [['5.04.01', 'Bestuur is geschoold', 'Gemeentesecretaris', 'ja', 'deels', 'open', '1 mrt 2027']],
  ],
  [
    '5.18 Toegangsrechten',
    [['5.18.02', 'Toegangsrechten jaarlijks beoordeeld', 'Hoofd I&A', 'ja', 'deels', 'nee', '1 feb 2027']],
  ],
  [
    '5.20 Afspraken met leveranciers',
    [
      ['5.20.03', 'Jaarlijks bewijs van leverancier', 'Team Inkoop', 'deels', 'deels', 'open', '4 dec 2026'],
      ['5.22.02', 'Register van leveranciers actueel', 'Team Inkoop', 'ja', 'ja', 'deels', '1 apr 2027'],
    ],
  ],
  [
    '8.08 Technische kwetsbaarheden',
    [
      [
        '8.08.01',
        'Kritieke kwetsbaarheid binnen een week verholpen',
        'Hoofd I&A',
        'ja',
        'ja',
        'bezig',
        '1 feb 2027',
      ],
      ['8.08.05', 'Systemen aan internet jaarlijks onderzocht', 'Hoofd I&A', 'ja', 'ja', 'nvt', 'sep 2027'],
    ],
  ],
  [
    '8.13 Back-up',
    [['8.13.04', 'Hersteltest jaarlijks uitgevoerd', 'Hoofd I&A', 'ja', 'deels', 'nee', '20 nov 2026']],
  ],
]
const picked = ['5.18.02', '8.08.01', '8.13.04']

const groups: RowGroup[] = measures.map(([title, rows]) => ({
  title,
  note: rows.length === 1 ? '1 maatregel' : `${rows.length} maatregelen`,
  rows: rows.map(([number, name, owner, design, exists, works, due]) => ({
    id: `m-${number.replaceAll('.', '-')}`,
    opened: number === '8.13.04',
    grid: { row: number, version: 1 },
    pick: { name: 'maatregel', value: number, label: `Kies ${number}`, checked: picked.includes(number) },
    cells: {
      number,
      name: (
        <>
          <a href={`?open=${number}`}>{name}</a>
          <Sub>{owner}</Sub>
        </>
      ),
      design: <State kind={design} cell="opzet" />,
      exists: <State kind={exists} cell="bestaan" />,
      works: <State kind={works} cell="werking" />,
      due: number === '8.13.04' ? <State kind="laat">{due}</State> : due,
    },
  })),
}))

const choices = [
  { value: 'ja', label: 'ja' },
  { value: 'deels', label: 'deels' },
  { value: 'nee', label: 'nee' },
  { value: 'open', label: 'niet onderzocht' },
  { value: 'nvt', label: 'n.v.t.' },
]

/** A dense table with filters, picking, and a panel beside it. */
export const GridPage = () => (
  <Page
    title="GAP-analyse"
    frame={frame('GAP-analyse')}
    breadcrumbs={[{ label: 'GAP-analyse', href: '/gap' }, { label: 'ronde 2026' }]}
  >
    <PageHead
      title="GAP-analyse BIO2 v1.3"
      sentence="Leg per maatregel vast hoe het ervoor staat, en waarom. 41 van de 156 rijen zijn nog niet onderzocht."
      actions={
        <>
          <SavedMark at={new Date('2026-11-24T13:02:00Z')} />
          <ButtonLink href="?ongedaan">Ongedaan maken</ButtonLink>
          <Button kind="primary" form="reactie">
            Bewaar en volgende
          </Button>
        </>
      }
    />
    <Filters action="/gap" label="Filter de maatregelen" count="17 van 156 rijen" clearHref="/gap">
      <Select
        name="onderdeel"
        label="Onderdeel"
        placeholder="Hele organisatie"
        options={[
          { value: 'sd', label: 'Sociaal domein' },
          { value: 'bel', label: 'Belastingen' },
        ]}
      />
      <Select name="stand" label="Stand" placeholder="Alle standen" options={choices} />
      <Select
        name="eigenaar"
        label="Eigenaar"
        placeholder="Alle eigenaren"
        options={[{ value: 'ciso', label: 'CISO' }]}
      />
      <Select
        name="termijn"
        label="Termijn"
        placeholder="Alle termijnen"
        options={[{ value: 'laat', label: 'Over tijd' }]}
      />
    </Filters>
    <Columns
      kind="panel"
      label="Gekozen maatregel"
      side={
        <Panel
          above="8.13.04 · Hele organisatie"
          title="Hersteltest jaarlijks uitgevoerd"
          state={<State kind="laat">over tijd, 20 november</State>}
        >
          <Form action="/gap/8.13.04" token={token} version={3} autosave id="reactie">
            <RadioGroup name="werking" label="Werking" value="nee" inline options={choices} />
            <TextArea
              name="uitleg"
              label="Uitleg"
              rows={5}
              most={600}
              value="De test van september stopte halverwege: de kopie van het zaaksysteem bleek niet te openen. De leverancier herstelt dit; daarna testen we opnieuw."
            />
            <DateField name="termijn_nieuw" label="Nieuwe termijn" value="2027-01-15" />
          </Form>
          <Section title="Bewijs" level={3}>
            <SideList
              items={[
                {
                  text: <Link href="#b1">Testverslag herstel, september 2026</Link>,
                  below: 'PDF · J. Bakker · 22 sep 2026',
                },
                { text: <Link href="#b2">Afspraak met leverancier</Link>, below: 'mail · 9 okt 2026' },
              ]}
            />
            <p class="stack--tight">
              <ButtonLink small href="#toevoegen">
                Bewijs toevoegen
              </ButtonLink>
            </p>
          </Section>
          <Section title="Waarom telt dit?" level={3}>
            <p class="small quiet">
              ‘Werking: ja’ vraagt een controle binnen 12 maanden: wanneer, door wie en hoe. Zonder controle
              wordt de stand weer{' '}
              <Term id="nietonderzocht" word="niet onderzocht" href="/begrippen#niet-onderzocht">
                Er is nog niet gekeken of de maatregel doet wat hij moet doen. Dat is iets anders dan ‘nee’.
              </Term>
              .
            </p>
          </Section>
        </Panel>
      }
    >
      <Form action="/gap/bulk" token={token} aroundTable>
        <BulkBar count={3} clearHref="?niets" note="Bestaan en werking stelt u per rij vast.">
          <Button name="doe" value="eigenaar">
            Eigenaar
          </Button>
          <Button name="doe" value="termijn">
            Termijn
          </Button>
          <Button disabledReason="Er is nog geen plan voor 2027.">In plan zetten</Button>
        </BulkBar>
        <Grid
          action="/gap/cel"
          token={token}
          options={[
            { key: 'j', kind: 'ja' },
            { key: 'd', kind: 'deels' },
            { key: 'n', kind: 'nee' },
            { key: 'o', kind: 'open' },
            { key: 'v', kind: 'nvt' },
          ]}
        >
          <Table
            caption="Maatregelen met opzet, bestaan en werking"
            hideCaption
            columns={[
              { key: 'number', label: 'Nr', kind: 'key', sort: { href: '?s=nr', direction: 'ascending' } },
              { key: 'name', label: 'Maatregel', isHeader: true, sort: { href: '?s=naam' } },
              { key: 'design', label: 'Opzet' },
              { key: 'exists', label: 'Bestaan' },
              { key: 'works', label: 'Werking' },
              { key: 'due', label: 'Termijn', kind: 'keep', sort: { href: '?s=termijn' } },
            ]}
            groups={groups}
          />
        </Grid>
      </Form>
      <Pagination page={4} pageSize={17} total={156} noun="rijen" href={n => `?p=${n}`} />
    </Columns>
  </Page>
)
