// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = {
  visit: Visit
  /** The half-day that was picked of those that were offered; empty without. */
  picked: { readonly on: string; readonly part: string }
  form: FormView
}

/** When a talk usually begins, to start from. */
const usualTime = (part: string): string =>
  part === 'ochtend' ? '10.00 tot 11.30 uur' : part === 'middag' ? '14.00 tot 15.30 uur' : ''

/** Sets the day of the visit, or moves it with a reason. */
export function SchedulePage({ visit, picked, form }: Props) {
  const { committeeId, id, municipality } = visit
  const isMoving = visit.visitOn !== null
  return (
    <>
      <PageHead
        title={isMoving ? `Bezoek aan ${municipality.name} verplaatsen` : `Dag voor ${municipality.name}`}
        sentence="De gemeente krijgt dag, tijd, plaats, adres en programma meteen te zien. Alle termijnen tellen vanaf deze dag."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.schedule(committeeId, id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={visit.version}
        narrow
      >
        <DateField {...form.field('visitOn', picked.on || (visit.visitOn ?? ''))} label="Dag" />
        <TextField
          {...form.field('at', usualTime(picked.part) || (visit.visitAt ?? ''))}
          label="Tijd"
          hint="Bijvoorbeeld: 10.00 tot 11.30 uur"
        />
        <TextField
          {...form.field('place', visit.place ?? '')}
          label="Plaats"
          hint="Het gemeentehuis, met de zaal als u die weet."
        />
        <TextField
          {...form.field('address', visit.address)}
          label="Adres"
          hint="Straat, nummer en plaats, voor wie erheen reist."
          optional
        />
        <TextArea
          {...form.field('programme', visit.programme)}
          label="Programma"
          hint="Een regel per onderdeel, met de tijd ervoor. Bijvoorbeeld: 10.00 Ontvangst door de burgemeester"
          rows={5}
          optional
        />
        {isMoving && (
          <TextArea
            {...form.field('reason')}
            label="Waarom op een andere dag?"
            hint="Alleen nodig als de dag verandert. De commissie leest dit, de gemeente niet."
            optional
          />
        )}
        <Buttons>
          <Button kind="primary">Geef de dag door</Button>
          <Link href={paths.visit(committeeId, id)}>Niet doen, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}
