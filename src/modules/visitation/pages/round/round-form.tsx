// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
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
          <TextField
            name="name"
            label="Naam"
            hint="Bijvoorbeeld: ronde 2026-2027"
            value={form.value('name', round?.name)}
            error={form.error('name')}
          />
          <TextArea
            name="mandate"
            label="Opdracht"
            hint="Wie gaf de opdracht, en wanneer? Eén of twee zinnen."
            rows={4}
            value={form.value('mandate', round?.mandate)}
            error={form.error('mandate')}
          />
          <DateField
            name="startsOn"
            label="Eerste dag"
            value={form.value('startsOn', round?.startsOn)}
            error={form.error('startsOn')}
          />
          <DateField
            name="endsOn"
            label="Laatste dag"
            value={form.value('endsOn', round?.endsOn)}
            error={form.error('endsOn')}
          />
          <NumberField
            name="target"
            label="Doel"
            unit="bezoeken"
            value={form.value('target', round ? String(round.target) : undefined)}
            error={form.error('target')}
          />
        </Fieldset>
        <Fieldset
          legend="Termijnen"
          hint="Weken vanaf het bezoek. Een getal onder nul is ervoor, een getal erboven is erna."
        >
          {dueSteps.map(step => (
            <NumberField
              name={`due-${step}`}
              label={dueWords[step]}
              unit="weken"
              value={form.value(`due-${step}`, String((round?.dueWeeks ?? standardDueWeeks)[step]))}
              error={form.error(`due-${step}`)}
            />
          ))}
        </Fieldset>
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
