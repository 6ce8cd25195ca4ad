// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  FollowUp,
  Form,
  type FormView,
  Link,
  PageHead,
  RadioGroup,
  Select,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Props = {
  participation: Participation
  colleagues: readonly Colleague[]
  self: PersonId
  form: FormView
}

/** Yes, and who coordinates: one page. */
export function AcceptPage({ participation, colleagues, self, form }: Props) {
  const { organisationId, visitId } = participation
  const others = colleagues.filter(one => one.id !== self)
  return (
    <>
      <PageHead
        title="Uitnodiging aannemen"
        sentence="Kies wie het bezoek coördineert. De coördinator geeft de afvaardiging op en zorgt dat het zelfbeeld op tijd klaar is."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.accept(organisationId, visitId)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={participation.version}
        narrow
      >
        <RadioGroup
          {...form.field('coordinator', 'self')}
          label="Wie coördineert?"
          options={[
            { value: 'self', label: 'Dat doe ik zelf' },
            ...(others.length > 0
              ? [{ value: 'colleague', label: 'Een collega die hier al een account heeft' }]
              : []),
            {
              value: 'new',
              label: 'Iemand anders',
              hint: 'Hij of zij krijgt een e-mail om binnen te komen.',
            },
          ]}
        />
        {others.length > 0 && (
          <FollowUp name="coordinator" is="colleague">
            <Select
              {...form.field('colleague')}
              label="Welke collega?"
              placeholder="Kies een collega"
              options={others.map(one => ({ value: one.id, label: one.name }))}
              optional
            />
          </FollowUp>
        )}
        <FollowUp name="coordinator" is="new">
          <TextField {...form.field('name')} label="Naam" optional />
          <TextField {...form.field('email')} label="E-mailadres van het werk" type="email" optional />
        </FollowUp>
        <Buttons>
          <Button kind="primary">Neem de uitnodiging aan</Button>
          <Link href={paths.participation(organisationId, visitId)}>Nog niet, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}
