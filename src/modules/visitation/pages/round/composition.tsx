// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  Conflict,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  type FormView,
  Halves,
  Link,
  Notice,
  PageHead,
  Select,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import { type Composition, type RoundSeat, seatRoles } from '../../domain/composition.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'

type Props = {
  readonly organisation: string
  readonly round: Round
  readonly composition: Composition
  /** Those of the committee who have a role that sits in a round, and who sit in it already. */
  readonly people: readonly Pick<Colleague, 'id' | 'name' | 'roles'>[]
  /** Per person: visits after the own last day. */
  readonly afterLeaving: ReadonlyMap<string, number>
  readonly form: FormView
}

/** Who sits in the committee of a round, from when till when. */
export function CompositionPage(props: Props) {
  const { organisation, round, composition, people, afterLeaving, form } = props
  return (
    <>
      <PageHead
        title={`De commissie van ${round.name}`}
        sentence={
          composition.seats.length === 0
            ? 'U hebt nog niemand gekozen. Zolang dat zo is, kan iedereen van de commissie bij een bezoek worden ingedeeld.'
            : 'Alleen wie op de dag van een bezoek in de commissie van deze ronde zit, kan daar worden ingedeeld.'
        }
      />
      <ErrorSummary errors={form.errors} />
      {form.conflict && <Conflict {...form.conflict} />}
      {afterLeaving.size > 0 && <Leaving people={people} visits={afterLeaving} organisation={organisation} />}
      <Form
        action={paths.composition(organisation, round.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={composition.version}
      >
        {people.map(person => (
          <Seat
            person={person}
            seat={composition.seats.find(one => one.person === person.id)}
            organisation={organisation}
            round={round}
            form={form}
          />
        ))}
        <Buttons>
          <Button kind="primary">Bewaar de commissie</Button>
          <Link href={paths.round(organisation, round.id)}>Niet bewaren, terug</Link>
        </Buttons>
      </Form>
      <Text quiet>Wie een laatste dag krijgt, blijft tot en met die dag in de commissie van deze ronde.</Text>
      {composition.version > 0 && (
        <p>
          <Link href={paths.compositionHistory(organisation, round.id)} small>
            Eerdere samenstellingen
          </Link>
        </p>
      )}
    </>
  )
}

type SeatProps = Pick<Props, 'organisation' | 'round' | 'form'> & {
  readonly person: Props['people'][number]
  readonly seat: RoundSeat | undefined
}

function Seat({ person, seat, organisation, round, form }: SeatProps) {
  const { id, name } = person
  return (
    <Fieldset legend={name}>
      <Select
        {...form.field(`role-${id}`, seat?.role)}
        label="Rol in deze ronde"
        placeholder="zit niet in deze ronde"
        options={seatRoles
          .filter(role => person.roles.includes(role) || seat?.role === role)
          .map(role => ({ value: role, label: roles[role].label }))}
        optional
      />
      <Halves>
        <DateField
          {...form.field(`starts-${id}`, seat?.startsOn ?? round.startsOn)}
          label="Eerste dag"
          optional
        />
        <DateField
          {...form.field(`ends-${id}`, seat?.endsOn ?? '')}
          label="Laatste dag"
          hint="Leeg: zolang de ronde duurt."
          optional
        />
      </Halves>
      <p>
        <Link href={paths.ties(organisation, round.id, id)} small>
          Banden van {name} met gemeenten
        </Link>
      </p>
    </Fieldset>
  )
}

type LeavingProps = {
  readonly people: Props['people']
  readonly visits: Props['afterLeaving']
  readonly organisation: string
}

function Leaving({ people, visits, organisation }: LeavingProps) {
  return (
    <Notice kind="warn" title="Deel nog iemand anders in">
      {people
        .filter(one => visits.has(one.id))
        .map(one => (
          <p>
            {one.name} staat nog bij {countWords(visits.get(one.id) ?? 0)} na de eigen laatste dag.{' '}
            <Link href={`${paths.worklist(organisation)}?lid=${one.id}`}>
              Bekijk de bezoeken van {one.name}
            </Link>
          </p>
        ))}
    </Notice>
  )
}

const countWords = (visits: number): string => (visits === 1 ? '1 bezoek' : `${visits} bezoeken`)
