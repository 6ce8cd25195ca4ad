// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { PageOf } from '../../../../kernel/paging.ts'
import {
  ButtonLink,
  Columns,
  countOf,
  Empty,
  Link,
  PageHead,
  Pagination,
  Section,
  State,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Reach } from '../../domain/access.ts'
import type { RhythmMonth } from '../../domain/rhythm.ts'
import type { VisitState } from '../../domain/visit-states.ts'
import type { WorkLine } from '../../domain/worklist.ts'
import { paths } from '../../paths.ts'
import { About, type AboutProps } from './about.tsx'
import { DueMark } from './due-mark.tsx'
import { Rhythm } from './rhythm.tsx'
import { Spread, type SpreadProps } from './spread.tsx'
import { stateWords, turnWords } from './words.ts'

type Props = AboutProps & {
  lines: PageOf<WorkLine>
  states: readonly { readonly state: VisitState; readonly visits: number }[]
  /** Left out for who sees only the own visits. */
  rhythm: readonly RhythmMonth[] | undefined
  /** Left out while no real municipality is in the round. */
  spread: SpreadProps | undefined
  today: LocalDate
  /** Of which visits the lines are: who sees only the own is told of those, never of the whole round. */
  reach: Reach
}

export function RoundPage(props: Props) {
  const { organisation, round, lines, states, rhythm, spread, today, reach, mayKeep } = props
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
      <Columns label="Over deze ronde" side={<About {...props} />}>
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
        {rhythm && <Rhythm months={rhythm} perMonth={round.visitsPerMonth} />}
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
