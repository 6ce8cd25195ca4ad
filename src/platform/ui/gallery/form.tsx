// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Checkbox,
  CheckboxGroup,
  ChoiceGrid,
  Conflict,
  DateField,
  ErrorSummary,
  errorFor,
  Facts,
  Fieldset,
  FileField,
  Fold,
  FollowUp,
  Form,
  type FormError,
  FormPart,
  Link,
  Live,
  Notice,
  NumberField,
  Page,
  PageHead,
  ProgressBar,
  QrCode,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextField,
} from '../index.ts'
import { frame, token } from './frame.ts'

const errors: FormError[] = [
  { field: 'ontdekt', text: '31-02-2026 is geen datum. Schrijf bijvoorbeeld 30-11-2026.' },
  { field: 'soort', text: 'Kies wat er gebeurde.' },
  { field: 'omschrijving', text: 'Vul in wat er gebeurde.' },
]

/** Every kind of field, with errors beside them and above. */
export const FormPage = () => (
  <Page
    title="Incident melden"
    frame={frame('Incidenten')}
    breadcrumbs={[{ label: 'Incidenten', href: '/incidenten' }, { label: 'melden' }]}
    narrow
  >
    <PageHead
      title="Incident melden"
      sentence="Wat u nog niet weet, kunt u later aanvullen. De CISO krijgt bericht dat er iets wacht, niet wat."
    />
    <ErrorSummary errors={errors} />
    <Form action="/incidenten" token={token} enctype="multipart/form-data" narrow>
      <Fieldset legend="Wat er gebeurde">
        <TextField
          name="titel"
          label="Korte titel"
          hint="Zonder namen van personen."
          value="Mail met lijst van cliënten naar verkeerd adres"
        />
        <DateField name="ontdekt" label="Ontdekt op" value="31-02-2026" error={errorFor(errors, 'ontdekt')} />
        <RadioGroup
          name="soort"
          label="Wat gebeurde er?"
          error={errorFor(errors, 'soort')}
          options={[
            {
              value: 'mail',
              label: 'Verkeerd verstuurd',
              hint: 'Mail, brief of bestand kwam bij iemand anders.',
            },
            { value: 'verlies', label: 'Verloren of gestolen' },
            { value: 'inbraak', label: 'Iemand had toegang die dat niet mocht' },
            { value: 'anders', label: 'Iets anders' },
          ]}
        />
        <FollowUp name="soort" is="anders">
          <TextField name="anders" label="Wat was het?" optional />
        </FollowUp>
        <TextArea
          name="omschrijving"
          label="Omschrijving"
          rows={4}
          most={2000}
          error={errorFor(errors, 'omschrijving')}
        />
      </Fieldset>
      <Fieldset legend="Gevolgen">
        <NumberField
          name="betrokkenen"
          label="Aantal betrokkenen"
          value={37}
          unit="personen, ongeveer"
          optional
        />
        <CheckboxGroup
          name="gegevens"
          label="Welke gegevens?"
          values={['naam']}
          options={[
            { value: 'naam', label: 'Naam en adres' },
            {
              value: 'bsn',
              label: 'Burgerservicenummer',
              hint: 'Dan is melden bij de toezichthouder meestal nodig.',
            },
            {
              value: 'medisch',
              label: 'Gezondheid',
              disabledReason: 'Alleen te kiezen door het sociaal domein.',
            },
          ]}
        />
        <Select
          name="systeem"
          label="Welk systeem?"
          placeholder="Kies een systeem"
          options={[
            {
              group: 'Sociaal domein',
              options: [
                { value: 'z1', label: 'Zaaksysteem' },
                { value: 'z2', label: 'Regie' },
              ],
            },
            { group: 'Overig', options: [{ value: 'o', label: 'Mail' }] },
          ]}
        />
        <FileField
          name="bijlage"
          label="Bijlage"
          hint="PDF, ODT of afbeelding, hoogstens 10 MB."
          accept=".pdf,.odt,.png,.jpg"
          optional
        />
        <Checkbox
          name="gebeld"
          label="Ik heb de betrokkenen al gebeld"
          hint="Zo niet, dan wacht dit bij u op de lijst."
          checked
          optional
        />
        <TextField
          name="nummer"
          label="Meldnummer"
          value="INC-2026-0041"
          readonly
          width="short"
          hint="Krijgt u van ons."
        />
      </Fieldset>
      <Buttons>
        <Button kind="primary">Meld het incident</Button>
        <Button>Bewaar als concept</Button>
        <Button kind="subtle">Maak leeg</Button>
        <Button disabledReason="Kan pas als de melding is bewaard.">Vraag hulp</Button>
      </Buttons>
    </Form>
    <Section title="Een vragenlijst" id="vragenlijst">
      <Form action="/zelfbeeld" token={{ csrf: token.csrf }} version={2} autosave>
        <FormPart>
          <ChoiceGrid
            caption="Hoe vaak komt dit aan de orde?"
            columns={[
              { value: 'nooit', label: 'nooit' },
              { value: 'jaar', label: 'elk jaar' },
              { value: 'kwartaal', label: 'elk kwartaal' },
              { value: 'vaker', label: 'vaker' },
            ]}
            rows={[
              { name: 'college', label: 'In het college', value: 'kwartaal' },
              { name: 'raad', label: 'In de raad', error: 'Kies een antwoord.' },
              { name: 'team', label: 'In het managementteam' },
            ]}
          />
        </FormPart>
      </Form>
    </Section>
    <Section title="Meldingen" id="meldingen">
      <Notice title="U bent de tweede persoon">
        Vrijgeven kan pas als iemand anders dan de schrijver het ook heeft gelezen.
      </Notice>
      <Notice kind="done">Uw reactie is ingeleverd op 24 november 2026 om 14.05 uur.</Notice>
      <Notice kind="warn" title="De termijn loopt af">
        Nog 2 werkdagen. Wat u invulde blijft staan.
      </Notice>
      <Notice kind="error" title="Het bestand is niet gelezen">
        Er staat een teken in dat niet klopt. Er is niets veranderd. Maak het bestand opnieuw.
      </Notice>
      <Fold summary="Wie leest dit mee?">
        <p>De CISO en wie u zelf uitnodigt. Niemand buiten uw organisatie.</p>
      </Fold>
    </Section>
    <Section title="Tweede stap bij inloggen" id="totp">
      <div class="row">
        <QrCode
          content="otpauth://totp/Durven%20Leren:s.vermeer?secret=JBSWY3DPEHPK3PXP&issuer=Durven%20Leren"
          label="QR-code voor uw app met codes"
        />
        <Facts
          items={[
            { name: 'Lukt scannen niet?', value: <code>JBSW Y3DP EHPK 3PXP</code> },
            { name: 'Soort', value: 'tijd, 6 cijfers' },
          ]}
        />
      </div>
    </Section>
    <Section title="Inlezen van uw lijst" id="inlezen">
      <Live id="werk" done={false}>
        <ProgressBar
          id="werk-balk"
          label="Bezig met lezen"
          value={120}
          most={300}
          text="120 van de 300 regels"
        />
        <ProgressBar id="werk-wacht" label="Wacht op een ander werk" most={1} />
      </Live>
      <p class="small quiet">
        U kunt deze pagina verlaten. <Link href="/werk">Al uw werk</Link>
      </p>
    </Section>
    <Section title="Twee versies" id="versies">
      <Conflict
        mine="De CISO heeft 28 uur per week en werkt ook voor een buurgemeente. Bij afwezigheid neemt het hoofd I&A over."
        theirs="De CISO heeft 24 uur per week en werkt ook voor een buurgemeente. Bij afwezigheid neemt niemand de taken over."
        theirsBy="J. Bakker, 14:05"
      >
        <Form action="/alinea/2" token={token} version={5}>
          <TextArea
            name="tekst"
            label="De tekst die u wilt bewaren"
            value="De CISO heeft 28 uur per week en werkt ook voor een buurgemeente."
          />
          <Buttons>
            <Button kind="primary">Bewaar deze tekst</Button>
            <Link href="/alinea/2">Laat de opgeslagen tekst staan</Link>
          </Buttons>
        </Form>
      </Conflict>
    </Section>
  </Page>
)
