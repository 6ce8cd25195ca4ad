// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import { ButtonLink, Link, PageHead, Section, Sub, Table, WaitList } from '../../../platform/ui/index.ts'
import type { AdministratorRequest } from '../domain/administrator-request.ts'
import type { PersonWithRoles } from '../domain/people.ts'
import type { RoleTerm } from '../domain/role-term.ts'
import { paths } from '../paths.ts'
import { absenceWords } from './role-words.tsx'

type Props = {
  organisation: string
  people: readonly PersonWithRoles[]
  requests: readonly AdministratorRequest[]
  mayChange: boolean
  /** Where the organisation's own sign-in service is kept. */
  signInHref: string
}

const columns = [
  { key: 'name', label: 'Naam', isHeader: true },
  { key: 'role', label: 'Rol' },
  { key: 'from', label: 'Vanaf', kind: 'keep' },
  { key: 'last', label: 'Tot en met', kind: 'keep' },
  { key: 'absence', label: 'Afwezig' },
] as const

/** Mensen en rollen: for the administrator. One line per role. */
export function PeoplePage({ organisation, people, requests, mayChange, signInHref }: Props) {
  const working = people.filter(person => person.terms.length > 0)
  const others = people.filter(person => person.terms.length === 0)
  return (
    <>
      <PageHead
        title="Mensen en rollen"
        sentence={`${working.length === 1 ? '1 persoon heeft' : `${working.length} mensen hebben`} een rol. Een rol bepaalt wat iemand ziet en mag.`}
        actions={
          mayChange && (
            <>
              <Link href={signInHref}>Inloggen via uw organisatie</Link>
              <ButtonLink kind="primary" href={paths.newColleague(organisation)}>
                Voeg een collega toe
              </ButtonLink>
            </>
          )
        }
      />
      {requests.length > 0 && (
        <Section title="Wacht op een tweede persoon" id="verzoeken">
          <WaitList
            items={requests.map(request => ({
              title: `${request.personName} wordt beheerder`,
              href: paths.request(organisation, request.id),
              where: `gevraagd door ${request.askedByName}`,
            }))}
          />
        </Section>
      )}
      <Section title="Met een rol" id="met-een-rol">
        <Table
          caption="Mensen met een rol"
          hideCaption
          columns={columns}
          rows={working.flatMap(person =>
            person.terms.map((term, n) => rowOf(organisation, person, term, n)),
          )}
        />
      </Section>
      {others.length > 0 && (
        <Section
          title="Zonder rol"
          id="zonder-rol"
          intro="Deze mensen hadden eerder een rol, of krijgen er nog een. Zij zien nu niets."
        >
          <ul>
            {others.map(person => (
              <li>
                <Link href={paths.person(organisation, person.id)}>{person.name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const rowOf = (organisation: string, person: PersonWithRoles, term: RoleTerm, n: number) => ({
  cells: {
    name: (
      <>
        <Link href={paths.person(organisation, person.id)}>{person.name}</Link>
        {n === 0 && <Sub>{person.email}</Sub>}
      </>
    ),
    role: (
      <>
        {roles[term.role].label}
        {term.isReadOnly && <Sub>leest mee</Sub>}
      </>
    ),
    from: formatDate(term.startsOn),
    last: term.lastOn === null ? 'geen einde' : formatDate(term.lastOn),
    absence: person.absence ? absenceWords(person.absence) : '',
  },
})
