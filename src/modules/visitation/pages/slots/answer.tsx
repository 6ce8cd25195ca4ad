// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Seat } from '../../domain/seats.ts'
import { type Slot, type SlotChoices, slotChoices, slotKey } from '../../domain/slots.ts'
import { choiceWords, slotWords } from './words.ts'

type Props = {
  readonly question: string
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

/** The question, to oneself or about somebody else: it is the title of the page. */
export const slotQuestion = (seat: Seat, person: PersonId): string =>
  seat.person === person ? 'Wanneer kunt u?' : `Wanneer kan ${seat.name}?`

/** On which of the half-days somebody can. When all suit, one button says so; a note that was written goes with it. */
export function SlotAnswerPage({ question, slots, answer, readers, action, back, form }: Props) {
  return (
    <>
      <PageHead title={question} sentence={`Het gesprek duurt anderhalf uur. ${readers}`} />
      <ErrorSummary errors={form.errors} />
      <Form
        action={action}
        token={{ csrf: form.csrf, key: form.key() }}
        version={answer?.version ?? 0}
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
          <Button name="alles" value="yes">
            Alles kan
          </Button>
          <Link href={back}>Terug</Link>
        </Buttons>
      </Form>
    </>
  )
}
