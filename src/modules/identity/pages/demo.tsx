// SPDX-License-Identifier: EUPL-1.2
import { type Role, roles } from '../../../kernel/roles.ts'
import {
  Button,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  PageHead,
  Section,
  Table,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export type Cast = {
  readonly name: string
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly roles: readonly Role[]
  }[]
}

/** Everybody one can be in the demo, by organisation. */
export function DemoPage({ form, cast }: { form: FormView; cast: readonly Cast[] }) {
  return (
    <>
      <PageHead
        title="Wie wilt u zijn?"
        sentence="Dit is de demo. De gemeenten en mensen hieronder zijn verzonnen. Kies iemand en kijk rond; u kunt niets kapotmaken."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {cast.length === 0 && (
        <Empty title="Er is nog niemand">
          De demo wordt gevuld als het programma voor het eerst start. Ververs deze pagina zo.
        </Empty>
      )}
      {cast.map(organisation => (
        <Section title={organisation.name}>
          <Table
            caption={`Mensen van ${organisation.name}`}
            hideCaption
            columns={[
              { key: 'name', label: 'Naam', isHeader: true },
              { key: 'roles', label: 'Rol' },
              { key: 'act', label: 'Kiezen', hideLabel: true },
            ]}
            rows={organisation.people.map(person => ({
              cells: {
                name: person.name,
                roles: person.roles.map(role => roles[role].label).join(', '),
                act: (
                  <Form
                    action={paths.demo}
                    token={{ csrf: form.csrf }}
                    label={`${person.name}, ${organisation.name}`}
                  >
                    <Hidden name="person" value={person.personId} />
                    <Button small label={`Kies ${person.name} van ${organisation.name}`}>
                      Kies
                    </Button>
                  </Form>
                ),
              },
            }))}
          />
        </Section>
      ))}
    </>
  )
}
