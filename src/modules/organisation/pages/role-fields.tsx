// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '../../../kernel/roles.ts'
import { roles } from '../../../kernel/roles.ts'
import { DateField, type FormView, Select } from '../../../platform/ui/index.ts'
import { rolesIn } from '../domain/role-term.ts'

/** Role, first and last day. */
export function RoleFields({ kind, today, form }: { kind: OrganisationKind; today: string; form: FormView }) {
  return (
    <>
      <Select
        name="role"
        label="Rol"
        hint="Beheerder wordt iemand pas als een tweede persoon dat bevestigt."
        value={form.value('role')}
        error={form.error('role')}
        placeholder="Kies een rol"
        options={rolesIn(kind).map(role => ({ value: role, label: roles[role].label }))}
      />
      <DateField
        name="startsOn"
        label="Vanaf"
        value={form.value('startsOn', today)}
        error={form.error('startsOn')}
      />
      <DateField
        name="lastOn"
        label="Laatste dag"
        hint="Laat leeg als er geen einde is. Voor een ingehuurde medewerker: de laatste dag van de opdracht."
        optional
        value={form.value('lastOn')}
        error={form.error('lastOn')}
      />
    </>
  )
}
