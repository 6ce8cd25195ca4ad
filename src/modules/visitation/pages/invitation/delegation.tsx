// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Fieldset,
  FollowUp,
  Form,
  type FormView,
  Link,
  PageHead,
  Select,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { Delegate } from '../../domain/delegation.ts'
import { type DelegationRole, delegationRoles } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Props = {
  participation: Participation
  colleagues: readonly Colleague[]
  /** Who was named before, when the delegation is changed. */
  delegates: readonly Delegate[]
  form: FormView
}

/** Who comes to the talk: five roles, on one page. */
export function DelegationPage({ participation, colleagues, delegates, form }: Props) {
  const { organisationId, visitId } = participation
  return (
    <>
      <PageHead
        title="Afvaardiging"
        sentence="Wie zijn er bij het gesprek? In elk geval iemand van het college, en de gemeentesecretaris, een directeur of het hoofd bedrijfsvoering. Eén persoon mag meer rollen hebben."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.delegation(organisationId, visitId)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={participation.version}
        narrow
      >
        <Select
          {...form.field('coordinator', participation.coordinatorId ?? '')}
          label="Wie coördineert het bezoek?"
          hint="Deze collega levert het zelfbeeld in en krijgt de berichten van de commissie."
          options={colleagues.map(one => ({ value: one.id, label: one.name }))}
        />
        {delegationRoles.map(role => (
          <RoleFields
            role={role}
            colleagues={colleagues}
            before={delegates.find(one => one.role === role)}
            form={form}
          />
        ))}
        <Buttons>
          <Button kind="primary">Geef de afvaardiging door</Button>
          <Link href={paths.participation(organisationId, visitId)}>Nog niet, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}

type RoleProps = {
  role: DelegationRole
  colleagues: readonly Colleague[]
  before: Delegate | undefined
  form: FormView
}

function RoleFields({ role, colleagues, before, form }: RoleProps) {
  const label = role === 'operationsHead' ? 'hoofd bedrijfsvoering of directeur' : roles[role].label
  const who = `who-${role}`
  return (
    <Fieldset legend={label.charAt(0).toUpperCase() + label.slice(1)}>
      <Select
        name={who}
        label="Wie?"
        placeholder="Kies"
        value={form.value(who, proposed(role, colleagues, before))}
        error={form.error(who)}
        options={[
          {
            group: 'Collega’s met een account',
            options: colleagues.map(one => ({ value: one.id, label: one.name })),
          },
          {
            group: 'Anders',
            options: [
              { value: 'new', label: 'Iemand anders, met naam' },
              { value: 'absent', label: 'Deze rol bestaat hier niet' },
            ],
          },
        ]}
      />
      <FollowUp name={who} is="new">
        <TextField
          {...form.field(`name-${role}`, before?.personId === null ? (before.name ?? '') : '')}
          label="Naam"
          optional
        />
        <TextField
          {...form.field(`email-${role}`)}
          label="E-mailadres van het werk"
          type="email"
          hint="Vult u dit in, dan krijgt hij of zij een e-mail om mee te doen aan het zelfbeeld."
          optional
        />
      </FollowUp>
    </Fieldset>
  )
}

/** What was chosen before; else the colleague who holds this role already. */
function proposed(
  role: DelegationRole,
  colleagues: readonly Colleague[],
  before: Delegate | undefined,
): string {
  if (before) return before.personId ?? (before.name === null ? 'absent' : 'new')
  return colleagues.find(one => one.roles.includes(role))?.id ?? ''
}
