// SPDX-License-Identifier: EUPL-1.2
import { type Role, roles } from '../../../kernel/roles.ts'
import { Confirm, type FormView } from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { EndFields } from './end-fields.tsx'

type Props = {
  organisation: string
  person: { id: string; name: string }
  role: Role
  today: string
  form: FormView
}

export function EndRolePage({ organisation, person, role, today, form }: Props) {
  const { label } = roles[role]
  return (
    <Confirm
      errors={form.errors}
      title={`${person.name}: de rol ${label} beëindigen?`}
      consequences={[
        `Na de laatste dag ziet en mag ${person.name} niets meer als ${label}.`,
        'Alle sessies eindigen nu. Uw collega logt opnieuw in.',
        'Wat deze collega heeft opgeschreven, blijft staan.',
      ]}
      action={paths.endRole(organisation, person.id, role)}
      token={{ csrf: form.csrf, key: form.key() }}
      button="Beëindig de rol"
      cancelHref={paths.person(organisation, person.id)}
    >
      <EndFields today={today} form={form} />
    </Confirm>
  )
}
