// SPDX-License-Identifier: EUPL-1.2
import { mergeFields } from '../../../../../content/texts/letters/fields.ts'
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import {
  Button,
  Buttons,
  Columns,
  Conflict,
  ErrorSummary,
  Facts,
  Filters,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  Select,
  Text,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import { fieldsOf, type LetterDocument, type LetterKind, type LetterWording } from '../../domain/letter.ts'
import type { Round } from '../../domain/round.ts'
import type { Standing } from '../../domain/standing.ts'
import { paths } from '../../paths.ts'
import { LetterBody } from './letter-body.tsx'

export type WordingProps = {
  organisation: string
  round: Round
  kind: LetterKind
  wording: LetterWording
  /** Visits of the round to read it with. */
  visits: readonly Pick<Standing, 'id' | 'municipality'>[]
  preview: { readonly visit: string; readonly letter: LetterDocument } | undefined
  form: FormView
}

/** Words a kind of letter anew for a round, and shows how it reads for a real visit. */
export function WordingPage(props: WordingProps) {
  const { round, kind, form } = props
  return (
    <>
      <PageHead
        title={`Brief: ${standardLetters[kind].name.toLowerCase()}`}
        sentence={`${standardLetters[kind].when} Deze tekst geldt voor nieuwe brieven in ${round.name}.`}
      />
      <ErrorSummary errors={form.errors} />
      {form.conflict ? (
        <Conflict {...form.conflict}>
          <Words {...props} />
        </Conflict>
      ) : (
        <Columns label="Velden en versies" side={<Fields {...props} />}>
          <Words {...props} />
          <Preview {...props} />
        </Columns>
      )}
    </>
  )
}

const Words = ({ organisation, round, kind, wording, form }: WordingProps) => (
  <Form
    action={paths.wording(organisation, round.id, kind)}
    token={{ csrf: form.csrf, key: form.key() }}
    version={wording.version}
  >
    <TextField {...form.field('subject', wording.subject)} label="Onderwerp" width="full" />
    <TextField {...form.field('salutation', wording.salutation)} label="Aanhef" />
    <TextArea
      {...form.field('body', wording.body)}
      label="Tekst"
      hint="Een lege regel begint een nieuwe alinea."
      rows={16}
      width="full"
    />
    <TextField {...form.field('closing', wording.closing)} label="Slot" hint="Uw naam komt eronder." />
    <Buttons>
      <Button kind="primary">Bewaar de tekst</Button>
      <Link href={paths.wordings(organisation, round.id)}>Niet doen, terug</Link>
    </Buttons>
  </Form>
)

const Fields = ({ organisation, round, kind, wording, form }: WordingProps) => (
  <>
    <Section
      id="velden"
      title="Velden"
      intro="Typ een veld met accolades. In de brief komt de waarde ervoor in de plaats."
    >
      <Facts stacked items={fieldsOf(kind).map(name => ({ name: `{${name}}`, value: mergeFields[name] }))} />
      <Text quiet>Is een veld leeg, dan valt de alinea waarin het staat weg.</Text>
    </Section>
    {wording.version > 0 && (
      <Section id="versies" title="Versies" intro="Deze ronde heeft een eigen tekst voor deze brief.">
        <p>
          <Link small href={paths.wordingHistory(organisation, round.id, kind)}>
            Eerdere versies
          </Link>
        </p>
        <Form
          action={paths.standardWording(organisation, round.id, kind)}
          token={{ csrf: form.csrf, key: form.key() }}
          version={wording.version}
        >
          <Button small>Neem weer de standaardtekst</Button>
        </Form>
      </Section>
    )}
  </>
)

const Preview = ({ organisation, round, kind, visits, preview }: WordingProps) => (
  <Section
    id="voorbeeld"
    title="Zo leest de brief"
    intro="De tekst die bewaard is, met de gegevens van een bezoek. Er wordt niets gemaakt."
  >
    {visits.length === 0 ? (
      <Text quiet>Er is nog geen gemeente in deze ronde om mee te proberen.</Text>
    ) : (
      <Filters
        action={`${paths.wording(organisation, round.id, kind)}#voorbeeld`}
        label="Lees de brief met een bezoek"
        button="Laat zien"
      >
        <Select
          name="bezoek"
          label="Gemeente"
          value={preview?.visit ?? ''}
          placeholder="Kies een gemeente"
          options={visits.map(({ id, municipality }) => ({ value: id, label: municipality.name }))}
        />
      </Filters>
    )}
    {preview && (
      <>
        <Text>
          <strong>{preview.letter.subject}</strong>
        </Text>
        <LetterBody letter={preview.letter} />
      </>
    )}
  </Section>
)
