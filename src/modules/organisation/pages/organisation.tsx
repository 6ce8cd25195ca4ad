// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  dutchNumber,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { AdministratorFields } from './new-organisation.tsx'
import { kindWords } from './organisations.tsx'

/** Public facts of a municipality. */
export type MunicipalityFacts = {
  readonly province: string
  readonly sizeClass: string | undefined
  readonly inhabitants: { readonly on: LocalDate; readonly count: number } | undefined
  readonly formerNames: readonly { readonly name: string; readonly until: LocalDate }[]
  readonly successors: readonly { readonly id: string; readonly name: string; readonly on: LocalDate }[]
  readonly predecessors: readonly { readonly id: string; readonly name: string; readonly on: LocalDate }[]
  readonly tooiUri: string
}

type Props = {
  organisation: string
  shown: { id: string; name: string; kind: OrganisationKind; validTo: LocalDate | null; exists: boolean }
  facts: MunicipalityFacts | undefined
  /** Accounts only: who are administrators, and how many people have a role. */
  administrators: readonly string[]
  people: number
  /** Where an emergency is asked for; a platform is not read so. */
  emergencyHref: string | undefined
  form: FormView
}

export function OrganisationPage(props: Props) {
  const { organisation, shown, facts, administrators, people, emergencyHref, form } = props
  return (
    <>
      <PageHead
        title={shown.name}
        sentence={
          shown.validTo && !shown.exists
            ? `Deze ${kindWords[shown.kind]} bestaat niet meer sinds ${formatDate(shown.validTo)}.`
            : `${kindWords[shown.kind]}, code ${shown.id}`
        }
      />
      <ErrorSummary errors={form.errors} />
      <Section title="Accounts" id="accounts">
        <Facts
          items={[
            {
              name: 'Beheerders',
              value: administrators.length === 0 ? 'nog geen' : administrators.join(', '),
            },
            { name: 'Mensen met een rol', value: dutchNumber(people) },
          ]}
        />
        {emergencyHref && (
          <p>
            <Link href={emergencyHref}>Vraag noodtoegang bij {shown.name}</Link>
          </p>
        )}
      </Section>
      {administrators.length === 0 && shown.exists && (
        <Section
          title="Eerste beheerder"
          id="beheerder"
          intro="Controleer buiten dit programma om of deze persoon dit namens de organisatie mag. De eerste beheerder laat daarna anderen toe."
        >
          <Form
            action={paths.organisation(organisation, shown.id)}
            token={{ csrf: form.csrf, key: form.key() }}
            narrow
          >
            <AdministratorFields form={form} />
            <Buttons>
              <Button kind="primary">Maak de eerste beheerder</Button>
            </Buttons>
          </Form>
        </Section>
      )}
      {facts && <MunicipalitySection organisation={organisation} facts={facts} />}
    </>
  )
}

function MunicipalitySection({ organisation, facts }: { organisation: string; facts: MunicipalityFacts }) {
  const { inhabitants, sizeClass } = facts
  const linked = (all: MunicipalityFacts['successors']) => (
    <ul>
      {all.map(({ id, name, on }) => (
        <li>
          <Link href={paths.organisation(organisation, id)}>{name}</Link>, {formatDate(on)}
        </li>
      ))}
    </ul>
  )
  return (
    <Section title="In het register" id="register">
      <Facts
        items={[
          { name: 'Provincie', value: facts.province },
          {
            name: 'Inwoners',
            value: inhabitants
              ? `${dutchNumber(inhabitants.count)} op ${formatDate(inhabitants.on)}${sizeClass ? `, ${sizeClass}` : ''}`
              : 'niet bekend',
          },
          ...(facts.formerNames.length > 0
            ? [
                {
                  name: 'Eerdere namen',
                  value: facts.formerNames
                    .map(({ name, until }) => `${name} (tot ${formatDate(until)})`)
                    .join(', '),
                },
              ]
            : []),
          ...(facts.successors.length > 0 ? [{ name: 'Ging op in', value: linked(facts.successors) }] : []),
          ...(facts.predecessors.length > 0 ? [{ name: 'Volgt op', value: linked(facts.predecessors) }] : []),
          { name: 'TOOI', value: facts.tooiUri },
        ]}
      />
    </Section>
  )
}
