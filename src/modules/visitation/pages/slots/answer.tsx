// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { type Slot, type SlotChoices, slotChoices, slotKey } from '../../domain/slots.ts'
import { choiceWords, slotWords } from './words.ts'

type Props = {
  /** Whose answer it is; undefined for the own one. */
  readonly name: string | undefined
  readonly slots: readonly Slot[]
  readonly answer:
    | { readonly choices: SlotChoices; readonly note: string; readonly version: number }
    | undefined
  /** Who reads it. */
  readonly readers: string
  readonly action: string
  readonly back: string
  readonly form: FormView
}

/** On which of the half-days somebody can. When all suit, one button says so. */
export function SlotAnswerPage({ name, slots, answer, readers, action, back, form }: Props) {
  return (
    <>
      <PageHead
        title={name === undefined ? 'Wanneer kunt u?' : `Wanneer kan ${name}?`}
        sentence={`Het gesprek duurt anderhalf uur. ${readers}`}
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={action}
        token={{ csrf: form.csrf, key: form.key() }}
        version={answer?.version ?? 0}
        label="Alle dagdelen kunnen"
        narrow
      >
        <Hidden name="alles" value="yes" />
        <Hidden name="note" value={answer?.note ?? ''} />
        <Buttons>
          <Button>Alles kan</Button>
        </Buttons>
      </Form>
      <Form
        action={action}
        token={{ csrf: form.csrf, key: form.key() }}
        version={answer?.version ?? 0}
        label="Per dagdeel"
        narrow
      >
        {slots.map(slot => {
          const field = `kan-${slotKey(slot)}`
          return (
            <RadioGroup
              name={field}
              label={slotWords(slot)}
              value={form.value(field, answer?.choices[slotKey(slot)] ?? '')}
              error={form.error(field)}
              options={slotChoices.map(value => ({ value, label: choiceWords[value].label }))}
              inline
            />
          )
        })}
        <TextArea
          {...form.field('note', answer?.note ?? '')}
          label="Toelichting"
          hint="Bijvoorbeeld: alleen vanaf 10.00 uur, of: mijn vervanger kan wel."
          optional
        />
        <Buttons>
          <Button kind="primary">Bewaar</Button>
          <Link href={back}>Terug</Link>
        </Buttons>
      </Form>
    </>
  )
}
