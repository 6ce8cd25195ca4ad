// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  Select,
  Table,
  TextField,
} from '../../../../platform/ui/index.ts'
import { type Colleague, invitableRoles } from '../../domain/colleague.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Props = { participation: Participation; colleagues: readonly Colleague[]; form: FormView }

/** Asks one colleague in. */
export function ColleaguePage({ participation, colleagues, form }: Props) {
  const { organisationId, visitId } = participation
  return (
    <>
      <PageHead
        title="Collega uitnodigen"
        sentence="Uw collega krijgt een e-mail om binnen te komen. Wat hij of zij ziet, hangt af van de rol."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.colleague(organisationId, visitId)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <TextField {...form.field('name')} label="Naam" />
        <TextField {...form.field('email')} label="E-mailadres van het werk" type="email" />
        <Select
          {...form.field('role')}
          label="Rol"
          placeholder="Kies een rol"
          options={invitableRoles.map(role => ({ value: role, label: roles[role].label }))}
        />
        <Buttons>
          <Button kind="primary">Nodig uit</Button>
          <Link href={paths.colleagueList(organisationId, visitId)}>Meer collega’s uit een lijst</Link>
          <Link href={paths.participation(organisationId, visitId)}>Terug naar het bezoek</Link>
        </Buttons>
      </Form>
      <Section id="binnen" title="Wie er al is">
        <Table
          caption="Collega’s met een rol"
          hideCaption
          columns={[
            { key: 'name', label: 'Naam', isHeader: true },
            { key: 'roles', label: 'Rol' },
          ]}
          rows={colleagues.map(one => ({
            cells: { name: one.name, roles: one.roles.map(role => roles[role].label).join(', ') },
          }))}
        />
      </Section>
    </>
  )
}
