// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import { roles } from '../../../../kernel/roles.ts'
import {
  Card,
  Columns,
  Facts,
  Link,
  PageHead,
  Section,
  SideList,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import type { DayVisit } from '../../domain/visit-day.ts'
import { paths } from '../../paths.ts'
import { addressFact, programmeFact } from '../programme.tsx'

type Props = {
  organisation: string
  on: LocalDate
  visits: readonly DayVisit[]
  /** Of these visits this person takes the dossier along. */
  own: readonly string[]
  self: string
  /** For whom this person makes papers beside the own. */
  others: readonly { readonly id: string; readonly name: string }[]
  mayKeep: boolean
}

/** The visits of one day: where to be when, with whom, and the papers to take along. */
export function VisitDayPage(props: Props) {
  const { on, visits } = props
  return (
    <>
      <PageHead
        title={`Bezoekdag ${formatDateWithWeekday(on)}`}
        sentence={`${visits.length === 1 ? 'Eén bezoek' : `${visits.length} bezoeken`}: ${visits.map(({ visit }) => visit.municipality.name).join(', ')}.`}
      />
      <Columns label="Papieren voor deze dag" side={<Papers {...props} />}>
        {visits.map(one => (
          <OneVisit {...props} {...one} />
        ))}
      </Columns>
    </>
  )
}

function OneVisit({ organisation, visit, delegation, own, self, on, mayKeep }: Props & DayVisit) {
  const present = [
    ...visit.members.map(one => ({ name: one.name, role: 'commissie' })),
    ...(delegation?.delegates ?? []).flatMap(one =>
      one.name === null ? [] : [{ name: one.name, role: roles[one.role].label }],
    ),
  ]
  return (
    <Section
      id={`bezoek-${visit.id}`}
      title={visit.municipality.name}
      actions={
        <Link small href={paths.visit(organisation, visit.id)}>
          Naar het bezoek
          <span class="visually-hidden"> aan {visit.municipality.name}</span>
        </Link>
      }
    >
      <Facts
        items={[
          { name: 'Tijd', value: visit.visitAt ?? 'nog niet bekend' },
          { name: 'Plaats', value: visit.place ?? 'nog niet bekend' },
          ...addressFact(visit.address),
          ...programmeFact(visit.programme),
        ]}
      />
      {mayKeep && (visit.address === '' || visit.programme === '') && (
        <p>
          <Link small href={paths.schedule(organisation, visit.id)}>
            Vul adres en programma aan<span class="visually-hidden"> van {visit.municipality.name}</span>
          </Link>
        </p>
      )}
      <Table
        caption={`Wie er in ${visit.municipality.name} bij zijn`}
        staysTable
        empty="Nog niemand is opgegeven."
        columns={[
          { key: 'name', label: 'Naam', isHeader: true },
          { key: 'role', label: 'Rol' },
        ]}
        rows={present.map(cells => ({ cells }))}
      />
      {own.includes(visit.id) && (
        <p>
          <Link href={`${paths.dayPack(organisation, on, self)}?bezoek=${visit.id}`}>
            Alleen {visit.municipality.name} als PDF
          </Link>
        </p>
      )}
    </Section>
  )
}

function Papers({ organisation, on, own, self, others }: Props) {
  return (
    <Card title="Papieren om mee te nemen">
      <Text>
        Programma, adres, wie erbij zijn, en per bezoek het dossier. Op elke bladzijde staat voor wie het
        exemplaar is.
      </Text>
      {own.length > 0 ? (
        <p>
          <Link href={paths.dayPack(organisation, on, self)}>Uw exemplaar als PDF</Link>
        </p>
      ) : (
        <Text quiet>U gaat op deze dag niet mee, dus er is geen exemplaar voor u.</Text>
      )}
      {others.length > 0 && (
        <SideList
          items={others.map(one => ({
            text: <Link href={paths.dayPack(organisation, on, one.id)}>Exemplaar voor {one.name}</Link>,
          }))}
        />
      )}
      <Text quiet>Bij het maken bevestigt u dat u het bent.</Text>
    </Card>
  )
}
