// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  type FormView,
  Link,
  PageHead,
  Text,
} from '../../../../platform/ui/index.ts'
import { dayParts, slotKey } from '../../domain/slots.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { partWords } from './words.ts'

type Taken = {
  readonly on: LocalDate
  readonly at: string
  readonly member: string
  readonly municipality: string | undefined
}

type Props = {
  readonly visit: Visit
  readonly days: readonly LocalDate[]
  readonly taken: readonly Taken[]
  /** What was offered before. */
  readonly before: {
    readonly keys: readonly string[]
    readonly answerBy: LocalDate | undefined
    readonly version: number
  }
  /** First day of the weeks after these. */
  readonly later: LocalDate
  readonly form: FormView
}

/** Offers half-days; a day on which one of those who visit is elsewhere says so. */
export function OfferSlotsPage({ visit, days, taken, before, later, form }: Props) {
  const { committeeId, id, municipality } = visit
  const chosen = form.values('slots', before.keys)
  const error = form.error('slots')
  return (
    <>
      <PageHead
        title={`Dagdelen voor ${municipality.name}`}
        sentence="Kies de dagdelen waarop u langs kunt komen. De gemeente en wie er gaan, geven per persoon aan wat kan. Daarna kiest u er zelf een."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.offerSlots(committeeId, id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={before.version}
        narrow
      >
        <Fieldset legend="Dagdelen" hint="Weekenden, feestdagen en het reces van de ronde staan er niet bij.">
          {days.map((on, index) => (
            <CheckboxGroup
              name="slots"
              id={index === 0 ? 'f-slots' : `f-slots-${on}`}
              label={formatDateWithWeekday(on)}
              hint={takenWords(taken.filter(one => one.on === on))}
              error={index === 0 ? error : undefined}
              values={chosen}
              options={dayParts.map(part => ({ value: slotKey({ on, part }), label: partWords[part] }))}
              inline
            />
          ))}
        </Fieldset>
        <Text quiet>
          <Link href={`${paths.offerSlots(committeeId, id)}?vanaf=${later}`}>Kies uit latere weken</Link>. Wat
          u hier aankruist, gaat dan niet mee: bied het eerst aan, of begin in de latere weken.
        </Text>
        <DateField
          {...form.field('answerBy', before.answerBy ?? '')}
          label="Antwoord graag uiterlijk op"
          hint="Op die dag staat het bij iedereen bovenaan op Vandaag. De dag erna staat de keuze bij u."
        />
        <Buttons>
          <Button kind="primary">Bied deze dagdelen aan</Button>
          <Link href={paths.memberSlots(committeeId, id)}>Niet doen, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}

const takenWords = (taken: readonly Taken[]): string | undefined =>
  taken.length === 0
    ? undefined
    : taken
        .map(
          ({ member, municipality, at }) =>
            `${member} is dan bij ${municipality ?? 'een andere gemeente'}${at ? ` (${at})` : ''}.`,
        )
        .join(' ')
