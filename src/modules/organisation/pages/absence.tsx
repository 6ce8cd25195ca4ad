// SPDX-License-Identifier: EUPL-1.2
import { type Role, roles } from '../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Select,
} from '../../../platform/ui/index.ts'

type Props = {
  title: string
  action: string
  backHref: string
  heldRoles: readonly Role[]
  colleagues: readonly { id: string; name: string }[]
  today: string
  form: FormView
}

/** Being away, and who stands in. */
export function AbsencePage({ title, action, backHref, heldRoles, colleagues, today, form }: Props) {
  const isFirst = form.errors.length === 0
  return (
    <>
      <PageHead
        title={title}
        sentence="De vervanger ziet de taken op Vandaag en krijgt er bericht van. Rechten gaan niet mee: wat de vervanger zelf niet mag, blijft wachten."
      />
      <ErrorSummary errors={form.errors} />
      <Form action={action} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <DateField
          name="fromOn"
          label="Afwezig vanaf"
          value={form.value('fromOn', today)}
          error={form.error('fromOn')}
        />
        <DateField
          name="untilOn"
          label="Laatste dag afwezig"
          value={form.value('untilOn')}
          error={form.error('untilOn')}
        />
        <Select
          name="standIn"
          label="Vervanger"
          optional
          placeholder="Geen vervanger"
          value={form.value('standIn')}
          error={form.error('standIn')}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxGroup
          name="roles"
          label="Van welke rollen gaan de taken mee?"
          optional
          values={form.values('roles', heldRoles)}
          error={form.error('roles')}
          options={heldRoles.map(role => ({ value: role, label: roles[role].label }))}
        />
        <Checkbox
          name="takesNamed"
          label="Ook de taken die op naam staan"
          checked={isFirst || form.value('takesNamed') !== ''}
        />
        <Buttons>
          <Button kind="primary">Bewaar de afwezigheid</Button>
          <Link href={backHref}>Niet bewaren, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}
