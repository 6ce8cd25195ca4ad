// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Filters,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'

export type Found = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly isInRound: boolean
}

type Props = {
  organisation: string
  round: Round
  text: string
  found: readonly Found[]
  form: FormView
}

/** Search a municipality by name, and put it in the round. */
export function AddVisitPage({ organisation, round, text, found, form }: Props) {
  return (
    <>
      <PageHead
        title="Gemeente toevoegen"
        sentence={`De gemeente wordt kandidaat in ${round.name}. Zij weet daar nog niets van: uitnodigen doet u daarna.`}
      />
      <ErrorSummary errors={form.errors} />
      <Filters action={paths.addVisit(organisation, round.id)} label="Zoek een gemeente" button="Zoek">
        <TextField name="zoek" label="Naam van de gemeente" type="search" value={text} />
      </Filters>
      {text !== '' && found.length === 0 && (
        <Notice title="Geen gemeente gevonden">
          Er bestaat vandaag geen gemeente waarvan de naam ‘{text}’ bevat. Kijk de spelling na.
        </Notice>
      )}
      {found.length > 0 && (
        <Form
          action={paths.addVisit(organisation, round.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          narrow
        >
          <RadioGroup
            name="municipality"
            label="Welke gemeente?"
            error={form.error('municipality')}
            value={form.value('municipality', only(found))}
            options={found.map(one => ({
              value: one.id,
              label: one.name,
              hint: one.place,
              disabledReason: one.isInRound ? 'Is al in deze ronde.' : undefined,
            }))}
          />
          <Buttons>
            <Button kind="primary">Voeg de gemeente toe</Button>
            <Link href={paths.round(organisation, round.id)}>Niet toevoegen, terug</Link>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const only = (found: readonly Found[]): string | undefined => {
  const free = found.filter(one => !one.isInRound)
  return free.length === 1 ? free[0]?.id : undefined
}
