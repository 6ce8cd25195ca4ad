// SPDX-License-Identifier: EUPL-1.2
import { type Role, roles } from '../../../kernel/roles.ts'
import { CheckboxGroup, Confirm, type FormView, Section, Select, Table } from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { EndFields } from './end-fields.tsx'

type Props = {
  organisation: string
  person: { id: string; name: string }
  holdings: readonly { title: string; place: string }[]
  roles: readonly { role: Role; isOnlyHolder: boolean }[]
  colleagues: readonly { id: string; name: string }[]
  today: string
  form: FormView
}

/** Leaving: everything open as a list, to a named colleague in one act. */
export function LeavePage({ organisation, person, holdings, roles: held, colleagues, today, form }: Props) {
  const count = holdings.length
  return (
    <>
      <Confirm
        errors={form.errors}
        title={`${person.name} vertrekt`}
        sentence={countSentence(person.name, count)}
        consequences={[
          ...(count > 0 ? ['Alles uit de lijst hieronder komt op naam van de collega die u kiest.'] : []),
          'Alle rollen houden op na de laatste dag. De sessies eindigen nu.',
          'Wat deze collega heeft opgeschreven, blijft staan.',
        ]}
        action={paths.leave(organisation, person.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        button={count === 0 ? 'Bevestig het vertrek' : 'Draag alles over en bevestig het vertrek'}
        cancelHref={paths.person(organisation, person.id)}
      >
        <Select
          name="toPerson"
          label="Wie neemt het werk over?"
          optional={count === 0}
          placeholder="Kies een collega"
          value={form.value('toPerson')}
          error={form.error('toPerson')}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {held.length > 0 && (
          <CheckboxGroup
            name="roles"
            label="Welke rollen gaan mee naar die collega?"
            hint="Een taak van een rol wacht op wie de rol heeft. Heeft niemand anders de rol, geef haar dan mee."
            optional
            values={form.values('roles')}
            error={form.error('roles')}
            options={held.map(({ role, isOnlyHolder }) => ({
              value: role,
              label: roles[role].label,
              hint: isOnlyHolder ? 'Niemand anders heeft deze rol.' : undefined,
            }))}
          />
        )}
        <EndFields today={today} form={form} />
      </Confirm>
      <Section title="Wat open staat" id="open" note={String(count)}>
        <Table
          caption={`Wat open staat op naam van ${person.name}`}
          hideCaption
          columns={[
            { key: 'title', label: 'Wat', isHeader: true },
            { key: 'place', label: 'Waar het hoort' },
          ]}
          empty="Er staat niets open op naam van deze collega."
          rows={holdings.map(({ title, place }) => ({ cells: { title, place } }))}
        />
      </Section>
    </>
  )
}

function countSentence(name: string, count: number): string {
  if (count === 0) return `Op naam van ${name} staat niets meer open.`
  return count === 1
    ? `Op naam van ${name} staat nog 1 ding open.`
    : `Op naam van ${name} staan nog ${count} dingen open.`
}
