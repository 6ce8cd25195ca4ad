// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { type OrganisationKind, roles } from '../../../kernel/roles.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  Sub,
  Table,
} from '../../../platform/ui/index.ts'
import type { Absence } from '../domain/absence.ts'
import type { PersonWithRoles } from '../domain/people.ts'
import { paths } from '../paths.ts'
import { RoleFields } from './role-fields.tsx'
import { absenceWords } from './role-words.tsx'

type Props = {
  organisation: string
  kind: OrganisationKind
  person: PersonWithRoles
  absences: readonly Absence[]
  mayChange: boolean
  today: string
  form: FormView
}

/** One colleague: the roles, absence, and leaving. */
export function PersonPage({ organisation, kind, person, absences, mayChange, today, form }: Props) {
  const token = () => ({ csrf: form.csrf, key: form.key() })
  return (
    <>
      <PageHead title={person.name} sentence={person.email} />
      <ErrorSummary errors={form.errors} />
      <Section title="Rollen" id="rollen">
        <Table
          caption={`Rollen van ${person.name}`}
          hideCaption
          columns={[
            { key: 'role', label: 'Rol', isHeader: true },
            { key: 'from', label: 'Vanaf', kind: 'keep' },
            { key: 'last', label: 'Tot en met', kind: 'keep' },
            { key: 'end', label: 'Beëindigen' },
          ]}
          empty="Geen rol. Zonder rol ziet deze collega niets van uw organisatie."
          rows={person.terms.map(term => ({
            cells: {
              role: (
                <>
                  {roles[term.role].label}
                  {term.isReadOnly && <Sub>leest mee</Sub>}
                </>
              ),
              from: formatDate(term.startsOn),
              last: term.lastOn === null ? 'geen einde' : formatDate(term.lastOn),
              end: mayChange && (
                <Link href={paths.endRole(organisation, person.id, term.role)}>
                  Beëindig {roles[term.role].label}
                </Link>
              ),
            },
          }))}
        />
      </Section>
      {mayChange && (
        <>
          <Section title="Nog een rol geven" id="rol-geven">
            <Form action={paths.giveRole(organisation, person.id)} token={token()} narrow>
              <RoleFields kind={kind} today={today} form={form} />
              <Buttons>
                <Button kind="primary">Geef de rol</Button>
              </Buttons>
            </Form>
          </Section>
          <Absences organisation={organisation} person={person} absences={absences} form={form} />
          <Section
            title="Inloggen"
            id="inloggen"
            intro="Is de e-mail voor het eerste inloggen kwijt of te oud? Stuur een nieuwe. De oude werkt dan niet meer."
          >
            <Form action={paths.inviteAgain(organisation, person.id)} token={token()}>
              <Button>Stuur de uitnodiging opnieuw</Button>
            </Form>
            <p>
              <Link href={paths.signIn(organisation, person.id)}>
                Het inloggen blokkeren, vrijgeven of opnieuw laten beginnen
              </Link>
            </p>
          </Section>
          {person.terms.length > 0 && (
            <Section
              title="Vertrek"
              id="vertrek"
              intro="Vertrekt deze collega? Draag eerst alles wat open staat in één keer over. Daarna houden de rollen op."
            >
              <ButtonLink href={paths.leave(organisation, person.id)}>Regel het vertrek</ButtonLink>
            </Section>
          )}
        </>
      )}
    </>
  )
}

function Absences({
  organisation,
  person,
  absences,
  form,
}: Pick<Props, 'organisation' | 'person' | 'absences' | 'form'>) {
  return (
    <Section
      title="Afwezigheid"
      id="afwezigheid"
      actions={
        <ButtonLink small href={paths.absence(organisation, person.id)}>
          Meld afwezigheid
        </ButtonLink>
      }
    >
      {absences.length === 0 && <p>Er is geen afwezigheid gemeld.</p>}
      {absences.map(absence => (
        <Form
          action={paths.endAbsence(organisation, person.id, absence.id)}
          token={{ csrf: form.csrf, key: form.key() }}
        >
          <Facts
            items={[
              { name: 'Afwezig vanaf', value: formatDate(absence.fromOn) },
              { name: 'Hoe lang', value: absenceWords(absence) },
            ]}
          />
          <Button small label={`Haal weg: afwezig vanaf ${formatDate(absence.fromOn)}`}>
            Haal weg
          </Button>
        </Form>
      ))}
    </Section>
  )
}
