// SPDX-License-Identifier: EUPL-1.2
import { demoCast, demoFront } from '../../../../content/demo/cast.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { type Role, roles } from '../../../kernel/roles.ts'
import {
  Button,
  Empty,
  ErrorSummary,
  Fold,
  Form,
  type FormView,
  Hidden,
  PageHead,
  Section,
  Sub,
  Table,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export type Cast = {
  readonly id: OrganisationId
  readonly name: string
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly roles: readonly Role[]
  }[]
}

/** Everybody one can be in the demo, by organisation. */
export function DemoPage({ form, cast }: { form: FormView; cast: readonly Cast[] }) {
  const front = demoFront.flatMap(id => cast.filter(one => one.id === id))
  const others = cast.filter(one => !demoFront.includes(one.id))
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
      {front.map(organisation => (
        <Section title={organisation.name}>
          <People organisation={organisation} form={form} />
        </Section>
      ))}
      {others.length > 0 && (
        <Section
          title="Anderen in de demo"
          intro="Bij deze organisaties is het bezoek al verder, of gaat het anders."
        >
          {others.map(organisation => (
            <Fold summary={organisation.name}>
              <People organisation={organisation} form={form} />
            </Fold>
          ))}
        </Section>
      )}
    </>
  )
}

function People({ organisation, form }: { organisation: Cast; form: FormView }) {
  return (
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
          roles: (
            <>
              {person.roles.map(role => roles[role].label).join(', ')}
              <Sub>{stories.get(person.personId)}</Sub>
            </>
          ),
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
  )
}

const stories = new Map<string, string>(demoCast.map(member => [member.id, member.story]))
