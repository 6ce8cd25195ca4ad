// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  CheckboxGroup,
  Form,
  type FormView,
  Link,
  Select,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { VisitBatch } from '../../domain/visit-batch.ts'
import { paths } from '../../paths.ts'

type Props = {
  readonly organisation: string
  readonly batch: VisitBatch
  readonly committee: readonly Colleague[]
  readonly form: FormView
}

/** What an act asks before it can be looked at: who is assigned, or how long and why. */
export function BatchQuestions({ organisation, batch, committee, form }: Props) {
  const { input } = batch
  return (
    <Form
      action={paths.tellBatch(organisation, batch.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label="Wat er moet gebeuren"
      narrow
    >
      {batch.act === 'assign' ? (
        <CheckboxGroup
          name="members"
          label="Wie gaan er mee?"
          hint="Zij komen in de plaats van wie nu is ingedeeld. Wie een band heeft met een gemeente, gaat daar niet mee."
          options={committee.map(one => ({ value: one.id, label: one.name }))}
          values={input?.members ?? []}
          error={form.error('members')}
        />
      ) : (
        <>
          <Select
            name="weeks"
            label="Hoeveel weken later?"
            hint="Geteld vanaf de termijn die nu geldt, of vanaf vandaag als die voorbij is."
            value={form.value('weeks', String(input?.weeks ?? 2))}
            options={[1, 2, 3, 4, 6, 8].map(n => ({
              value: String(n),
              label: n === 1 ? '1 week' : `${n} weken`,
            }))}
            error={form.error('weeks')}
          />
          <TextArea
            {...form.field('reason', input?.reason ?? '')}
            label="Waarom?"
            hint="De reden blijft binnen de commissie. De gemeente ziet de nieuwe dag."
            rows={3}
          />
        </>
      )}
      <Buttons>
        <Button kind={input === null ? 'primary' : 'secondary'}>Laat zien wat er gebeurt</Button>
        {input === null && <Link href={paths.worklist(organisation)}>Niet doen</Link>}
      </Buttons>
    </Form>
  )
}
