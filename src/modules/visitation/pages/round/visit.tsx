// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import type { PageOf } from '../../../../kernel/paging.ts'
import {
  Card,
  Columns,
  dutchDateShort,
  ErrorSummary,
  Facts,
  type FormView,
  Link,
  Notice,
  PageHead,
  Section,
  SideList,
  Steps,
  Text,
} from '../../../../platform/ui/index.ts'
import { type DueDates, dueSteps } from '../../domain/due-dates.ts'
import type { DelegationDocument } from '../../domain/handover-documents.ts'
import type { Merger } from '../../domain/merging.ts'
import { schedulableStates } from '../../domain/schedule.ts'
import type { Visit, VisitMoment } from '../../domain/visit.ts'
import type { LogEntry } from '../../domain/visit-log.ts'
import type { WorkLine } from '../../domain/worklist.ts'
import { paths } from '../../paths.ts'
import { destructionLine } from '../destruction/destruction.tsx'
import { addressFact, programmeFact } from '../programme.tsx'
import { RecentLog } from '../visit-log/recent.tsx'
import { Administrator, type NewAdministrator } from './administrator.tsx'
import { coordinatorLine, DelegationTable } from './delegation-table.tsx'
import { dueWords as whenDue } from './due-mark.tsx'
import { Mergers } from './mergers.tsx'
import { NextAction } from './next-action.tsx'
import { Received, type ReceivedItem } from './received.tsx'
import { VisitHistory } from './visit-history.tsx'
import { visitSteps } from './visit-steps.ts'
import { dueWords, stateWords, turnWords } from './words.ts'

export type VisitPageProps = {
  line: WorkLine<Visit>
  due: DueDates
  mergers: readonly Merger[]
  history: readonly VisitMoment[]
  delegation: DelegationDocument | undefined
  received: readonly ReceivedItem[]
  administrator: NewAdministrator | undefined
  /** For who may read it. */
  log: PageOf<LogEntry> | undefined
  /** Whether this person may read dossier and report today. */
  mayRead: boolean
  mayKeep: boolean
  today: LocalDate
  form: FormView
}

export function VisitPage(props: VisitPageProps) {
  const { line, mergers, history, delegation, received, log, mayRead, mayKeep, today, form } = props
  const { visit } = line
  const moved = history.find(one => one.state === visit.state)
  return (
    <>
      <PageHead
        title={`Bezoek aan ${visit.municipality.name}`}
        sentence={nowSentence(line, today)}
        actions={<NextAction visit={visit} {...{ mayRead, mayKeep, today, form }} />}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Steps label="Waar dit bezoek staat" steps={visitSteps(visit.state)} />
      {visit.state === 'refused' && (
        <Notice title="Deze gemeente ziet af van een bezoek">
          {moved?.reason ? `Reden: ${moved.reason}` : 'De gemeente gaf geen reden, en hoeft dat ook niet.'}{' '}
          Dit blijft binnen de commissie.
        </Notice>
      )}
      {['paused', 'cancelled', 'merged'].includes(visit.state) && moved?.reason && (
        <Notice title={`Dit bezoek is ${stateWords[visit.state].label}`}>{moved.reason}</Notice>
      )}
      <Mergers visit={visit} mergers={mergers} seesAll={mayKeep} />
      <Columns label="Gegevens van het bezoek" side={<Side {...props} />}>
        <Section id="binnen" title="Wat er binnen is">
          <Received items={received} visit={visit} mayRead={mayRead} mayKeep={mayKeep} />
        </Section>
        {delegation && (
          <Section id="afvaardiging" title="Afvaardiging van de gemeente" intro={coordinatorLine(delegation)}>
            <DelegationTable delegation={delegation} />
          </Section>
        )}
        {log && <RecentLog visit={visit} log={log} mayKeep={mayKeep} />}
        <Section id="verloop" title="Verloop">
          <VisitHistory moments={history} />
        </Section>
      </Columns>
    </>
  )
}

function nowSentence({ visit, turn, dueOn }: WorkLine, today: LocalDate): string {
  const { label, next } = stateWords[visit.state]
  const state = `${label.charAt(0).toUpperCase()}${label.slice(1)}.`
  if (turn === 'nobody') return state
  const when = dueOn === undefined ? '' : ` Uiterlijk ${whenDue(dueOn, today)}.`
  return `${state} Volgende stap: ${next.toLowerCase()}; aan zet: ${turnWords[turn]}.${when}`
}

function Side({ line, due, administrator, mayKeep, today, form }: VisitPageProps) {
  const { visit } = line
  return (
    <>
      {administrator && mayKeep && <Administrator {...{ visit, administrator, form }} />}
      <When visit={visit} mayKeep={mayKeep} />
      <Card title="Wie er gaan">
        {visit.members.length === 0 ? (
          <Text quiet>Nog niemand van de commissie is ingedeeld.</Text>
        ) : (
          <SideList items={visit.members.map(member => ({ text: member.name }))} />
        )}
        {mayKeep && (
          <p>
            <Link small href={paths.members(visit.committeeId, visit.id)}>
              Deel de leden in
            </Link>
          </p>
        )}
      </Card>
      {Object.keys(due).length > 0 && (
        <Card title="Termijnen">
          <Facts
            apart
            items={dueSteps.flatMap(step => {
              const on = due[step]
              return on === undefined ? [] : [{ name: dueWords[step], value: dutchDateShort(on) }]
            })}
          />
        </Card>
      )}
      <Kept visit={visit} today={today} />
      {mayKeep && (
        <p>
          <Link small href={paths.visitState(visit.committeeId, visit.id)}>
            Zet het bezoek stil of beëindig het
          </Link>
        </p>
      )}
    </>
  )
}

/** How long notes and drafts stay, once that can be said. */
function Kept({ visit, today }: { visit: Visit; today: LocalDate }) {
  const line = destructionLine(visit, today)
  return (
    line && (
      <p>
        <Link small href={paths.destruction(visit.committeeId, visit.id)}>
          {line}
        </Link>
      </p>
    )
  )
}

function When({ visit, mayKeep }: { visit: Visit; mayKeep: boolean }) {
  const isOpen = schedulableStates.includes(visit.state)
  return (
    <Card title="Dag van het bezoek">
      {visit.visitOn === null ? (
        <Text quiet>Er is nog geen dag. {isOpen ? '' : 'Dat kan zodra de gemeente is uitgenodigd.'}</Text>
      ) : (
        <Facts
          items={[
            { name: 'Dag', value: formatDateWithWeekday(visit.visitOn) },
            { name: 'Tijd', value: visit.visitAt ?? '' },
            { name: 'Plaats', value: visit.place ?? '' },
            ...addressFact(visit.address),
            ...programmeFact(visit.programme),
          ]}
        />
      )}
      {visit.visitOn !== null && (
        <p>
          <Link small href={paths.visitDay(visit.committeeId, visit.visitOn)}>
            Programma en papieren van deze dag
          </Link>
        </p>
      )}
      {isOpen && (
        <p>
          <Link small href={paths.memberSlots(visit.committeeId, visit.id)}>
            Dagdelen: wie kan wanneer
          </Link>
        </p>
      )}
      {mayKeep && isOpen && (
        <p>
          <Link small href={paths.schedule(visit.committeeId, visit.id)}>
            {visit.visitOn === null ? 'Stel de dag vast' : 'Verplaats het bezoek'}
          </Link>
        </p>
      )}
    </Card>
  )
}
