// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { toneHelp } from '../../../../../content/texts/report/standing-texts.ts'
import {
  Bullets,
  Button,
  ButtonLink,
  Buttons,
  Columns,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  PageHead,
  SavedMark,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { Warnings } from './warnings.tsx'

type Props = {
  title: string
  help: string
  action: string
  /** Name of the field's label: 'Tekst van alinea 3'. */
  label: string
  saved: { readonly body: string; readonly version: number }
  otherNames: readonly string[]
  backHref: string
  form: FormView
  optional?: boolean
  /** Below the form: history, place, removing. */
  children?: Child
}

/** One text of the report, saved while it is typed, with what helps to keep its tone beside it. */
export function EditTextPage(props: Props) {
  const { form, saved } = props
  const editor = (
    <Form action={props.action} token={{ csrf: form.csrf }} version={saved.version} autosave narrow>
      <TextArea
        name="body"
        label={props.label}
        rows={10}
        most={6000}
        optional={props.optional}
        value={form.value('body', saved.body)}
        error={form.error('body')}
      />
      <Buttons>
        <Button kind="primary">Bewaar</Button>
        <ButtonLink kind="subtle" href={props.backHref}>
          Terug naar het verslag
        </ButtonLink>
      </Buttons>
    </Form>
  )
  return (
    <>
      <PageHead title={props.title} sentence={props.help} actions={<SavedMark />} />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      <Columns label="Hulp bij het schrijven" side={<ToneHelp />}>
        {form.conflict ? <Conflict {...form.conflict}>{editor}</Conflict> : editor}
        <Warnings text={form.value('body', saved.body)} otherNames={props.otherNames} />
        {props.children}
      </Columns>
    </>
  )
}

export const ToneHelp = () => (
  <Section title="Zo schrijft u">
    <Bullets quiet items={toneHelp} />
  </Section>
)
