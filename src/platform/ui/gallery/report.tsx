// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Card,
  Comments,
  Facts,
  Form,
  Halves,
  History,
  Markdown,
  Notice,
  NumberedCards,
  Page,
  PageHead,
  Paragraphs,
  PrintButton,
  RadioGroup,
  Reaction,
  SavedMark,
  Section,
  State,
  Steps,
  SubNavigation,
  TextArea,
  TextChanges,
} from '../index.ts'
import { frame, token } from './frame.ts'

const kinds = [
  { value: 'akkoord', label: 'Akkoord' },
  { value: 'feit', label: 'Feit klopt niet' },
  { value: 'aanvulling', label: 'Aanvulling' },
]

const Ask = ({ number }: { number: number }) => (
  <Reaction open>
    <Form
      action={`/verslag/alinea/${number}`}
      token={token}
      version={1}
      autosave
      label={`Reactie op alinea ${number}`}
    >
      <RadioGroup
        id={`soort-${number}`}
        name="soort"
        label={`Uw reactie op alinea ${number}`}
        inline
        options={kinds}
      />
      <TextArea
        id={`toelichting-${number}`}
        name="toelichting"
        label="Toelichting"
        hint="Bij een feit of aanvulling."
        optional
      />
    </Form>
  </Reaction>
)

/** A visit report in the reaction phase. */
export const ReportPage = () => (
  <Page
    title="Conceptverslag"
    frame={frame('Visitatie')}
    breadcrumbs={[{ label: 'Visitatie', href: '/visitatie' }, { label: 'conceptverslag' }]}
  >
    <PageHead
      label={{ tlp: 'AMBER+STRICT', version: '0.4', date: '20 november 2026', reader: 'S. Vermeer' }}
      title="Verslag van het gesprek met Heidebrink"
      sentence="Gesprek van 19 oktober 2026. Wij vragen uw reactie uiterlijk maandag 30 november. Nog 2 van de 6 alinea’s zijn zonder reactie."
      actions={
        <>
          <SavedMark at={new Date('2026-11-24T13:02:00Z')} />
          <PrintButton>Print</PrintButton>
          <Button kind="primary">Reactie inleveren</Button>
        </>
      }
    />
    <SubNavigation
      label="Deze visitatie"
      items={[
        { label: 'Overzicht', href: '#o' },
        { label: 'Zelfbeeld', href: '#z' },
        { label: 'Verslag', href: '#v', current: true },
        { label: 'Opvolging', href: '#p', count: 3 },
      ]}
    />
    <Steps
      label="Stand van het verslag"
      steps={[
        { label: 'gesprek gehouden', state: 'done' },
        { label: 'concept verstuurd', state: 'done' },
        { label: 'reactie van de gemeente', state: 'current' },
        { label: 'antwoord van de commissie, 2 van de 4', state: 'busy' },
        { label: 'eindverslag', state: 'later' },
      ]}
    />
    <Notice>
      Dit verslag is geen oordeel en geen cijfer. Een gesprek van anderhalf uur en een vragenlijst geven geen
      uitputtend en objectief beeld. Het verslag is een spiegel, bedoeld om een volgende stap te kunnen
      zetten.
    </Notice>
    <Section title="Wat wij hoorden" id="hoorden">
      <Paragraphs
        items={[
          {
            number: 1,
            id: 'a1',
            text: 'Het college besprak informatiebeveiliging het afgelopen jaar drie keer. De portefeuillehouder vraagt zelf naar de voortgang en koppelt het onderwerp aan de begroting.',
            reaction: <Reaction state="ja" word="akkoord" />,
          },
          {
            number: 2,
            id: 'a2',
            text: 'De CISO heeft 24 uur per week en werkt ook voor een buurgemeente. Bij afwezigheid neemt niemand de taken over.',
            reaction: (
              <Reaction
                state="nee"
                word="feit klopt niet"
                quote="De CISO heeft sinds 1 september 28 uur per week."
                answer={{ by: 'Commissie', text: 'overgenomen in versie 0.4.' }}
              />
            ),
          },
          {
            number: 3,
            id: 'a3',
            text: 'U hebt twaalf prioriteiten vastgesteld. Drie daarvan liepen vertraging op, omdat de leverancier van het zaaksysteem een andere planning had.',
            reaction: (
              <Reaction
                state="deels"
                word="aanvulling"
                quote="Met de leverancier is in oktober een nieuwe datum afgesproken."
                answer={{
                  by: 'Commissie',
                  text: 'niet overgenomen, want dit was na het gesprek. Het kan in uw opvolging.',
                }}
              />
            ),
          },
          {
            number: 4,
            id: 'a4',
            text: 'Het is nog niet duidelijk wie bij langdurige uitval van het sociaal domein besluit welke dienst het eerst terugkomt.',
            reaction: <Ask number={4} />,
          },
        ]}
      />
    </Section>
    <Section
      title="Handelingsperspectieven"
      id="perspectieven"
      intro="Elk perspectief hoort bij een onderwerp van het gesprek. U bepaalt zelf wat u ermee doet."
    >
      <NumberedCards
        items={[
          {
            title: 'Wijs een vervanger aan en oefen de overdracht',
            text: 'Laat de vervanger twee weken meelopen en daarna één incident zelf leiden.',
            note: 'Bij alinea 2, organisatie en CISO',
          },
          {
            title: 'Bespreek de volgorde van herstel in het college',
            text: 'Neem één avond voor het scenario ‘een week geen zaaksysteem’ en leg het besluit vast.',
            note: 'Bij alinea 4, oefenen en testen',
          },
          {
            title: 'Geef de raad drie vragen mee',
            text: 'Deel het eindverslag met de raad, samen met vragen die uitnodigen tot een gesprek.',
            note: 'Bij alinea 3, bestuur',
          },
        ]}
      />
    </Section>
    <Section title="Wijziging in alinea 2" id="wijziging">
      <TextChanges
        before="De CISO heeft 24 uur per week. Niemand neemt over."
        after="De CISO heeft 28 uur per week. Het hoofd I&A neemt over."
      />
      <TextChanges
        before="Een of twee keer per jaar"
        after={'Elk kwartaal\nOpmerking: Sinds dit jaar'}
        byLine
      />
    </Section>
    <Halves>
      <Card title="Vrijgave door twee personen">
        <p class="small quiet">Eén van de twee is lid van de commissie. Hoogstens één schreef mee.</p>
        <Facts
          items={[
            { name: <State kind="ja">M. de Graaf, lid</State>, value: '9 november, 10:14' },
            { name: <State kind="ja">P. Smit, secretaris</State>, value: '9 november, 11:40' },
            { name: <State kind="open">eindverslag</State>, value: 'wacht op uw reactie' },
          ]}
        />
      </Card>
      <Card title="Gesprek over alinea 2">
        <Comments
          items={[
            {
              by: 'J. Bakker',
              role: 'hoofd I&A',
              when: '21 nov, 09:12',
              text: 'Het aantal uren is aangepast in september.',
            },
            {
              by: 'S. Vermeer',
              role: 'CISO',
              when: '21 nov, 10:40',
              text: <Markdown small text="Klopt, zie het *besluit* van 1 september." />,
              isReply: true,
            },
          ]}
        >
          <Form action="/gesprek" token={token}>
            <TextArea name="bericht" label="Uw bericht" rows={2} />
            <Button>Plaats bericht</Button>
          </Form>
        </Comments>
      </Card>
    </Halves>
    <Section title="Versies" id="geschiedenis">
      <History
        versions={[
          {
            label: 'versie 0.4',
            when: '20 november 2026 om 14.05 uur',
            who: 'P. Smit',
            what: 'alinea 2: uren aangepast',
            isCurrent: true,
          },
          {
            label: 'versie 0.3',
            when: '9 november 2026 om 11.40 uur',
            who: 'P. Smit',
            href: '#v3',
            what: 'eerste concept aan de gemeente',
            restore: { action: '/verslag/terug/3', token },
          },
        ]}
      />
    </Section>
    <Section title="Toelichting bij dit verslag" id="toelichting">
      <Markdown
        text={
          '## Hoe u dit leest\n\nEen verslag is **geen oordeel**. Drie dingen om te weten:\n\n- het beeld is van één gesprek\n- u kunt [reageren](/hulp/reageren) per alinea\n- de raad krijgt het alleen van *uzelf*\n\n> Meer meldingen zijn vaak een goed teken.\n\n| Onderwerp | Alinea |\n|---|---|\n| Bestuur | 1 |\n| Organisatie | 2 |\n'
        }
      />
    </Section>
  </Page>
)
