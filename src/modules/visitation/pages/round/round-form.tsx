// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Checkbox,
  Conflict,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  type FormView,
  Link,
  NumberField,
  PageHead,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import { dueSteps, standardDueWeeks } from '../../domain/due-dates.ts'
import { reminderChoiceOf, standardReminderDays } from '../../domain/reminder-days.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'
import { dueWords } from './words.ts'

type Props = { organisation: string; form: FormView; round?: Round | undefined }

/** A new round, or one that is changed. */
export function RoundFormPage({ organisation, form, round }: Props) {
  const action = round ? paths.editRound(organisation, round.id) : paths.newRound(organisation)
  return (
    <>
      <PageHead
        title={round ? `${round.name} wijzigen` : 'Nieuwe ronde'}
        sentence="De opdracht komt in de brief aan het college. De termijnen tellen in weken vanaf de dag van het bezoek."
      />
      <ErrorSummary errors={form.errors} />
      {form.conflict && <Conflict {...form.conflict} />}
      <Form action={action} token={{ csrf: form.csrf, key: form.key() }} version={round?.version} narrow>
        <Fieldset legend="De ronde">
          <TextField {...form.field('name', round?.name)} label="Naam" hint="Bijvoorbeeld: ronde 2026-2027" />
          <TextArea
            {...form.field('mandate', round?.mandate)}
            label="Opdracht"
            hint="Wie gaf de opdracht, en wanneer? Eén of twee zinnen."
            rows={4}
          />
          <TextArea
            {...form.field('aims', round?.aims.join('\n'))}
            label="Doelen"
            hint="Wat wil deze ronde bereiken? Zet elk doel op een eigen regel, hoogstens zeven."
            rows={5}
            optional
          />
          <DateField {...form.field('startsOn', round?.startsOn)} label="Eerste dag" />
          <DateField {...form.field('endsOn', round?.endsOn)} label="Laatste dag" />
          <NumberField
            {...form.field('target', round ? String(round.target) : undefined)}
            label="Doel"
            unit="bezoeken"
          />
          <NumberField
            {...form.field('visitsPerMonth', round?.visitsPerMonth?.toString())}
            label="Ritme"
            hint="Hoeveel bezoeken per maand wilt u halen?"
            unit="bezoeken per maand"
            optional
          />
        </Fieldset>
        <Fieldset
          legend="Het secretariaat"
          hint="Zo bereiken gemeenten u. Het staat in de brief, bij de code en op hun pagina van het bezoek. Vul er minstens één in."
        >
          <TextField
            {...form.field('phone', round?.contact.phone)}
            label="Telefoonnummer"
            hint="Bijvoorbeeld: 070 123 45 67"
            type="tel"
            optional
          />
          <TextField
            {...form.field('email', round?.contact.email)}
            label="E-mailadres"
            type="email"
            optional
          />
        </Fieldset>
        <Fieldset
          legend="Termijnen"
          hint="Weken vanaf het bezoek. Een getal onder nul is ervoor, een getal erboven is erna."
        >
          {dueSteps.map(step => (
            <NumberField
              {...form.field(`due-${step}`, String((round?.dueWeeks ?? standardDueWeeks)[step]))}
              label={dueWords[step]}
              unit="weken"
            />
          ))}
        </Fieldset>
        <Reminders form={form} round={round} />
        <Buttons>
          <Button kind="primary">{round ? 'Bewaar de ronde' : 'Maak de ronde'}</Button>
          <Link href={round ? paths.round(organisation, round.id) : paths.rounds(organisation)}>
            Niet bewaren, terug
          </Link>
        </Buttons>
      </Form>
      {round && round.version > 1 && (
        <p>
          <Link href={paths.roundHistory(organisation, round.id)} small>
            Eerdere versies van deze ronde
          </Link>
        </p>
      )}
    </>
  )
}

/** When who is to move is reminded by itself. */
function Reminders({ form, round }: Omit<Props, 'organisation'>) {
  const { before, onDay, after } = reminderChoiceOf(round?.reminderDays ?? standardReminderDays)
  return (
    <Fieldset
      legend="Herinneringen"
      hint="Wie aan zet is, krijgt vanzelf een herinnering. Laat een vakje leeg als dat niet hoeft. In het weekend en in het reces gaat er niets uit: dan op de eerste werkdag erna."
    >
      <NumberField
        {...form.field('remindBefore', before === null ? '' : String(before))}
        label="Vóór de termijn"
        unit="dagen ervoor"
        optional
      />
      <Checkbox
        name="remindOnDay"
        label="Op de dag van de termijn"
        checked={form.value('remindOnDay', onDay ? 'ja' : '') !== ''}
      />
      <NumberField
        {...form.field('remindAfter', after === null ? '' : String(after))}
        label="Na de termijn"
        unit="dagen erna"
        optional
      />
    </Fieldset>
  )
}
