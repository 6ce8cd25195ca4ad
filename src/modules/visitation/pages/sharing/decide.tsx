// SPDX-License-Identifier: EUPL-1.2

import { roles } from '../../../../kernel/roles.ts'
import {
  FollowUp as Asked,
  Button,
  ButtonLink,
  Buttons,
  Conflict,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  RadioGroup,
  Select,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import { type FollowUp, followUpDecisions } from '../../domain/follow-up.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { paths } from '../../paths.ts'
import { decisionTexts } from './words.ts'

type Props = {
  organisation: string
  visit: string
  perspective: ReportDocument['perspectives'][number]
  followUp: FollowUp | undefined
  owners: readonly Colleague[]
  form: FormView
}

/** What the municipality does with one perspective: over to an owner with a date, later, or not and why. */
export function DecidePage(props: Props) {
  const { perspective, form } = props
  const fields = <DecideForm {...props} />
  return (
    <>
      <PageHead title={perspective.title} sentence={perspective.body} />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {form.conflict ? <Conflict {...form.conflict}>{fields}</Conflict> : fields}
      {(props.followUp?.version ?? 0) > 1 && (
        <p>
          <Link href={paths.decisionHistory(props.organisation, props.visit, perspective.id)} small>
            Eerdere besluiten over dit perspectief
          </Link>
        </p>
      )}
    </>
  )
}

function DecideForm({ organisation, visit, perspective, followUp, owners, form }: Props) {
  return (
    <Form
      action={paths.decide(organisation, visit, perspective.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={followUp?.version ?? 0}
      narrow
    >
      <RadioGroup
        {...form.field('decision', followUp?.decision)}
        label="Wat doet u met dit perspectief?"
        options={followUpDecisions.map(one => ({ value: one, label: decisionTexts[one] }))}
      />
      <Asked name="decision" is="takenOver">
        <Select
          {...form.field('owner', followUp?.ownerId ?? '')}
          label="Wie pakt het op?"
          hint="Nodig als u het overneemt. De collega ziet alleen dit perspectief, en krijgt het op Vandaag."
          placeholder="Kies een collega"
          options={owners.map(one => ({
            value: one.id,
            label: `${one.name}, ${one.roles.map(role => roles[role].label).join(', ')}`,
          }))}
        />
      </Asked>
      <Asked name="decision" is={['takenOver', 'later']}>
        <DateField
          {...form.field('dueOn', followUp?.dueOn ?? '')}
          label="Op welke datum?"
          hint="Klaar, of weer bekijken. Bijvoorbeeld 24-11-2026."
        />
      </Asked>
      <TextArea
        {...form.field('reason', followUp?.reason)}
        label="Toelichting"
        hint="Nodig als u het niet overneemt."
        optional
        most={2000}
      />
      <Buttons>
        <Button kind="primary">Bewaar het besluit</Button>
        <ButtonLink kind="subtle" href={paths.followUp(organisation, visit)}>
          Terug naar de opvolging
        </ButtonLink>
      </Buttons>
    </Form>
  )
}
