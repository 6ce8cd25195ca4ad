// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { PageOf } from '../../../../kernel/paging.ts'
import {
  BulkBar,
  Button,
  ButtonLink,
  Checkbox,
  type Column,
  countOf,
  Empty,
  ErrorSummary,
  Filters,
  Form,
  type FormView,
  Link,
  PageHead,
  Pagination,
  Select,
  State,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Round } from '../../domain/round.ts'
import { batchActs } from '../../domain/visit-batch.ts'
import { type VisitState, visitStates } from '../../domain/visit-states.ts'
import { type sortKeys, urgencies, type Visiting, type WorkLine } from '../../domain/worklist.ts'
import { paths } from '../../paths.ts'
import { actWords } from '../worklist/words.ts'
import { DueMark } from './due-mark.tsx'
import { stateWords, turnWords, urgencyWords } from './words.ts'
import type { WorklistQuery } from './worklist-query.ts'
import { filterSearch, sortedBy, worklistHref } from './worklist-query.ts'

type Props = {
  organisation: string
  /** What one may see, before the filters. */
  all: readonly WorkLine[]
  lines: PageOf<WorkLine>
  visiting: readonly Visiting[]
  rounds: readonly Round[]
  query: WorklistQuery
  today: LocalDate
  mayKeep: boolean
  /** Whether this person does the same for many visits at once. */
  mayAct: boolean
  form: FormView
}

export function WorklistPage(props: Props) {
  const { organisation, all, lines, visiting, rounds, query, today, mayKeep, mayAct } = props
  const current =
    rounds.find(one => one.id === query.ronde) ?? rounds.find(one => one.startsOn <= today) ?? rounds[0]
  const isFiltered = [query.ronde, query.stand, query.aanzet, query.lid, query.termijn].some(Boolean)
  return (
    <>
      <PageHead
        title="Werkvoorraad"
        sentence={summary(
          all,
          rounds.filter(one => one.startsOn <= today),
        )}
        actions={
          mayKeep &&
          current && (
            <ButtonLink kind="primary" href={paths.addVisit(organisation, current.id)}>
              Bezoek toevoegen
            </ButtonLink>
          )
        }
      />
      {all.length === 0 ? (
        <NothingYet organisation={organisation} mayKeep={mayKeep} />
      ) : (
        <>
          <Filters
            action={paths.worklist(organisation)}
            label="Filter de bezoeken"
            count={isFiltered ? countOf(lines.total, all.length, 'bezoeken') : `${all.length} bezoeken`}
            clearHref={isFiltered ? paths.worklist(organisation) : undefined}
            keeps={{ sorteer: query.sorteer, op: query.op }}
          >
            <Choices {...{ all, visiting, rounds, query }} />
          </Filters>
          <WithActs {...props}>
            <Table
              caption="Bezoeken met hun volgende stap"
              hideCaption
              columns={columns(organisation, query)}
              rows={lines.rows.map(line => ({
                cells: cells(organisation, line, visiting, today),
                pick: mayAct ? pickOf(line) : undefined,
              }))}
              empty={<p>Geen bezoek past bij dit filter.</p>}
            />
          </WithActs>
          <Pagination
            {...lines}
            noun="bezoeken"
            href={page => worklistHref(organisation, { ...query, bladzijde: page })}
          />
          <Text quiet>
            Termijnen tellen vanaf de dag van het bezoek. Weekend en feestdagen tellen niet mee.
          </Text>
        </>
      )}
    </>
  )
}

const pickOf = ({ visit }: WorkLine) => ({
  name: 'visits',
  value: visit.id,
  label: `Kies ${visit.municipality.name}`,
})

/** The table in a form, below what can be done with the chosen visits. */
function WithActs({ organisation, lines, query, mayAct, form, children }: Props & { children?: Child }) {
  if (!mayAct || lines.total === 0) return <>{children}</>
  const filter = filterSearch(query)
  return (
    <>
      <ErrorSummary errors={form.errors} kept={false} />
      <Form
        action={`${paths.worklist(organisation)}${filter}`}
        token={{ csrf: form.csrf, key: form.key() }}
        label="Voor de gekozen bezoeken"
        aroundTable
      >
        <BulkBar count={0} note="U ziet eerst per bezoek wat er gebeurt.">
          {lines.total > lines.rows.length && (
            <Checkbox name="all" label={`Alle ${lines.total} van dit filter`} />
          )}
          {batchActs.map(act => (
            <Button small name="act" value={act}>
              {actWords[act].button}
            </Button>
          ))}
        </BulkBar>
        {children}
      </Form>
      <Text quiet>
        <Link href={`${paths.keptWorklists(organisation)}${filter}`}>
          Bewaar dit filter, of open een bewaarde lijst
        </Link>
        {' · '}
        <Link href={paths.batches(organisation)}>Wat u in één keer deed</Link>
      </Text>
    </>
  )
}

function Choices({ all, visiting, rounds, query }: Pick<Props, 'all' | 'visiting' | 'rounds' | 'query'>) {
  const states = visitStates.filter(state => all.some(line => line.visit.state === state))
  return (
    <>
      {rounds.length > 1 && (
        <Select
          name="ronde"
          label="Ronde"
          value={query.ronde}
          placeholder="Alle rondes"
          options={rounds.map(one => ({ value: one.id, label: one.name }))}
        />
      )}
      <Select
        name="stand"
        label="Stand"
        value={query.stand}
        placeholder="Alle standen"
        options={states.map(state => ({ value: state, label: stateWords[state].label }))}
      />
      <Select
        name="aanzet"
        label="Aan zet"
        value={query.aanzet}
        placeholder="Iedereen"
        options={Object.entries(turnWords).map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="lid"
        label="Lid"
        value={query.lid}
        placeholder="Alle leden"
        options={visiting.map(one => ({ value: one.id, label: one.name }))}
      />
      <Select
        name="termijn"
        label="Termijn"
        value={query.termijn}
        placeholder="Alle termijnen"
        options={urgencies.map(value => ({ value, label: urgencyWords[value] }))}
      />
    </>
  )
}

const labels = { municipality: 'Gemeente', state: 'Stand', due: 'Uiterlijk' } as const

function columns(organisation: string, query: WorklistQuery): Column[] {
  const sortable = (key: (typeof sortKeys)[number]): Column => ({
    key,
    label: labels[key],
    isHeader: key === 'municipality',
    sort: {
      href: worklistHref(organisation, sortedBy(query, key)),
      direction: query.sorteer === key ? (query.op === 'af' ? 'descending' : 'ascending') : undefined,
    },
  })
  return [
    sortable('municipality'),
    sortable('state'),
    { key: 'next', label: 'Volgende stap' },
    { key: 'turn', label: 'Aan zet' },
    sortable('due'),
    { key: 'member', label: 'Lid' },
  ]
}

function cells(organisation: string, line: WorkLine, visiting: readonly Visiting[], today: LocalDate) {
  const { visit, turn } = line
  const words = stateWords[visit.state]
  const members = visiting.filter(one => one.visits.has(visit.id))
  return {
    municipality: <Link href={paths.visit(organisation, visit.id)}>{visit.municipality.name}</Link>,
    state: <State kind={words.shape}>{words.label}</State>,
    next: words.next,
    turn: turnWords[turn],
    due: <DueMark dueOn={line.dueOn} today={today} />,
    member: members.map(one => one.name).join(', ') || 'nog niemand',
  }
}

function NothingYet({ organisation, mayKeep }: { organisation: string; mayKeep: boolean }) {
  return (
    <Empty
      title="Er zijn nog geen bezoeken"
      action={mayKeep && <Link href={paths.rounds(organisation)}>Ga naar de rondes</Link>}
    >
      {mayKeep
        ? 'Hier ziet u straks van elk bezoek wat de volgende stap is, wie die zet en wanneer. Voeg eerst een gemeente toe aan een ronde.'
        : 'Hier ziet u straks de bezoeken waar u bij bent. Het secretariaat deelt de leden in.'}
    </Empty>
  )
}

const ended: readonly VisitState[] = ['closed', 'cancelled', 'merged', 'refused']

function summary(all: readonly WorkLine[], rounds: readonly Round[]): string {
  const running = all.filter(line => !ended.includes(line.visit.state))
  const overdue = running.filter(line => line.urgency === 'overdue').length
  const soon = running.filter(line => line.urgency === 'week' && line.turn === 'secretariat').length
  const [only] = rounds
  const where = rounds.length === 1 && only ? `${capital(only.name)}. ` : ''
  const runs = running.length === 1 ? '1 bezoek loopt' : `${running.length} bezoeken lopen`
  const ask = soon === 1 ? '1 vraagt' : `${soon} vragen`
  return `${where}${runs}; ${overdue} ${overdue === 1 ? 'is' : 'zijn'} over tijd en ${ask} deze week iets van het secretariaat.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
