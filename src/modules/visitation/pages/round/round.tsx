// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { PageOf } from '../../../../kernel/paging.ts'
import {
  ButtonLink,
  Columns,
  countOf,
  Empty,
  Facts,
  Link,
  PageHead,
  Pagination,
  Section,
  SideList,
  State,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Reach } from '../../domain/access.ts'
import { hasContact } from '../../domain/contact.ts'
import { dueSteps } from '../../domain/due-dates.ts'
import type { Round } from '../../domain/round.ts'
import type { VisitState } from '../../domain/visit-states.ts'
import type { WorkLine } from '../../domain/worklist.ts'
import { paths } from '../../paths.ts'
import { ContactLinks } from '../invitation/contact.tsx'
import { DueMark } from './due-mark.tsx'
import { daysOf } from './recess.tsx'
import { Spread, type SpreadProps } from './spread.tsx'
import { dueWords, stateWords, turnWords } from './words.ts'

type Props = {
  organisation: string
  round: Round
  lines: PageOf<WorkLine>
  states: readonly { readonly state: VisitState; readonly visits: number }[]
  /** Left out while no real municipality is in the round. */
  spread: SpreadProps | undefined
  today: LocalDate
  /** Of which visits the lines are: who sees only the own is told of those, never of the whole round. */
  reach: Reach
  mayKeep: boolean
}

export function RoundPage({ organisation, round, lines, states, spread, today, reach, mayKeep }: Props) {
  const add = (
    <ButtonLink kind="primary" href={paths.addVisit(organisation, round.id)}>
      Gemeente toevoegen
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={capital(round.name)}
        sentence={`${formatDate(round.startsOn)} tot en met ${formatDate(round.endsOn)}. ${howMany(reach, lines.total, round.target)}`}
        actions={
          mayKeep && (
            <>
              <Link href={paths.editRound(organisation, round.id)}>Wijzig de ronde</Link>
              {add}
            </>
          )
        }
      />
      <Columns
        label="Over deze ronde"
        side={<About organisation={organisation} round={round} mayKeep={mayKeep} />}
      >
        <Section
          id="bezoeken"
          title={reach === 'own' ? 'Waar u langsgaat' : 'Gemeenten in deze ronde'}
          intro={inWords(states)}
        >
          {lines.total === 0 && reach === 'own' ? (
            <Empty level={3} title="U bent nog bij geen bezoek ingedeeld">
              Het secretariaat deelt de leden in. Een bezoek waar u bij bent, staat daarna hier.
            </Empty>
          ) : lines.total === 0 ? (
            <Empty level={3} title="Er is nog geen gemeente in deze ronde" action={mayKeep && add}>
              Een gemeente die u toevoegt, is kandidaat. Zij weet daar nog niets van: uitnodigen doet u
              daarna.
            </Empty>
          ) : (
            <>
              <Table
                caption={reach === 'own' ? 'Gemeenten waar u langsgaat' : 'Gemeenten in deze ronde'}
                hideCaption
                columns={[
                  { key: 'municipality', label: 'Gemeente', isHeader: true },
                  { key: 'state', label: 'Stand' },
                  { key: 'turn', label: 'Aan zet' },
                  { key: 'due', label: 'Uiterlijk' },
                ]}
                rows={lines.rows.map(line => ({ cells: cells(organisation, line, today) }))}
              />
              <Pagination
                {...lines}
                noun="gemeenten"
                href={page => `${paths.round(organisation, round.id)}?bladzijde=${page}#bezoeken`}
              />
            </>
          )}
        </Section>
      </Columns>
      {spread && <Spread {...spread} />}
    </>
  )
}

const howMany = (reach: Reach, visits: number, target: number): string =>
  reach === 'all'
    ? `${countOf(visits, target, 'beoogde gemeenten zijn in de ronde')}.`
    : `U gaat in deze ronde langs bij ${visits === 0 ? 'geen gemeente' : visits === 1 ? '1 gemeente' : `${visits} gemeenten`}.`

/** '44 kandidaat, 1 uitgenodigd.' */
const inWords = (states: Props['states']): string =>
  states.length === 0
    ? ''
    : `${states.map(one => `${one.visits} ${stateWords[one.state].label}`).join(', ')}.`

const cells = (organisation: string, { visit, turn, dueOn }: WorkLine, today: LocalDate) => ({
  municipality: <Link href={paths.visit(organisation, visit.id)}>{visit.municipality.name}</Link>,
  state: <State kind={stateWords[visit.state].shape}>{stateWords[visit.state].label}</State>,
  turn: turnWords[turn],
  due: <DueMark dueOn={dueOn} today={today} />,
})

function About({ organisation, round, mayKeep }: Pick<Props, 'organisation' | 'round' | 'mayKeep'>) {
  return (
    <>
      <Section title="Opdracht" id="opdracht">
        <Text>{round.mandate}</Text>
      </Section>
      <Section title="Secretariaat" id="secretariaat">
        {hasContact(round.contact) ? (
          <Text>
            Gemeenten lezen: <ContactLinks contact={round.contact} />.
          </Text>
        ) : (
          <Text quiet>Gemeenten lezen nog niet hoe zij het secretariaat bereiken.</Text>
        )}
      </Section>
      <Section title="Geleerd" id="geleerd">
        <Link href={paths.roundLessons(organisation, round.id)}>Wat deze ronde leerde, zonder namen</Link>
      </Section>
      <Section title="Termijnen" id="termijnen" intro="In weken vanaf de dag van het bezoek.">
        <Facts
          apart
          items={dueSteps.map(step => ({ name: dueWords[step], value: signed(round.dueWeeks[step]) }))}
        />
      </Section>
      <Section title="Reces" id="reces" intro="Een termijn in een reces schuift door naar de werkdag erna.">
        {round.recesses.length === 0 ? (
          <Text quiet>Deze ronde kent geen reces.</Text>
        ) : (
          <SideList items={round.recesses.map(one => ({ text: one.name, below: daysOf(one) }))} />
        )}
        {mayKeep && <Link href={paths.recess(organisation, round.id)}>Wijzig het reces</Link>}
      </Section>
    </>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const signed = (weeks: number): string => (weeks < 0 ? `${-weeks} ervoor` : `${weeks} erna`)
