// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  Section,
  State,
  Sub,
  Table,
} from '../../../platform/ui/index.ts'
import type { Absence } from '../domain/absence.ts'
import type { PersonWithRoles } from '../domain/people.ts'
import { paths } from '../paths.ts'
import { absenceWords, roleNames } from './role-words.tsx'

type Props = {
  organisation: { id: string; name: string; isReadOnly: boolean }
  people: readonly PersonWithRoles[]
  own: readonly Absence[]
  mayKeep: boolean
  /** Reads in an emergency, so not because the municipality went into another. */
  isEmergency: boolean
  /** Where the uses of break-glass stand, for who watches them. */
  emergencyHref: string | undefined
  form: FormView
}

/** Mijn organisatie: who works here today, for every member. */
export function ColleaguesPage(props: Props) {
  const { organisation, people, own, mayKeep, isEmergency, emergencyHref, form } = props
  return (
    <>
      <PageHead
        title="Mijn organisatie"
        sentence={`Wie vandaag een rol heeft bij ${organisation.name}.`}
        actions={
          <>
            {emergencyHref && <Link href={emergencyHref}>Noodtoegang</Link>}
            {mayKeep && <ButtonLink href={paths.people(organisation.id)}>Mensen en rollen</ButtonLink>}
          </>
        }
      />
      {organisation.isReadOnly && !isEmergency && (
        <Notice title="Deze gemeente is opgegaan in een andere">
          U leest hier mee omdat u werkt bij de gemeente die haar opvolgt. U kunt niets veranderen.
        </Notice>
      )}
      <Table
        caption="Collega’s met een rol"
        hideCaption
        columns={[
          { key: 'name', label: 'Naam', isHeader: true },
          { key: 'roles', label: 'Rol' },
          { key: 'absence', label: 'Aanwezig' },
        ]}
        rows={people.map(person => ({
          cells: {
            name: person.name,
            roles: roleNames(person.terms),
            absence: person.absence ? (
              <>
                <State kind="nvt">afwezig</State>
                <Sub>{absenceWords(person.absence)}</Sub>
              </>
            ) : (
              <State kind="ja">aanwezig</State>
            ),
          },
        }))}
      />
      {!organisation.isReadOnly && (
        <Section
          title="Mijn afwezigheid"
          id="afwezig"
          actions={
            <ButtonLink small href={paths.ownAbsence(organisation.id)}>
              Meld dat u weg bent
            </ButtonLink>
          }
          intro="Bent u een tijd weg? Wijs een vervanger aan. Die ziet uw taken op Vandaag en krijgt bericht, maar krijgt niet uw rechten."
        >
          {own.map(absence => (
            <Form
              action={paths.endOwnAbsence(organisation.id, absence.id)}
              token={{ csrf: form.csrf, key: form.key() }}
            >
              <p>
                Vanaf {formatDate(absence.fromOn)} {absenceWords(absence)}.
              </p>
              <Button small label={`Haal weg: afwezig vanaf ${formatDate(absence.fromOn)}`}>
                Haal weg
              </Button>
            </Form>
          ))}
        </Section>
      )}
    </>
  )
}
