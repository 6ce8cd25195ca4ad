// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate, formatDateWithWeekday } from '../../../kernel/dutch-dates.ts'
import { Empty, PageHead, Section, type WaitItem, WaitList } from '../../../platform/ui/index.ts'
import { comingOf, type Grouping, groupWaiting, urgencyOf, type Waiting } from '../domain/waiting.ts'
import { paths } from '../paths.ts'
import { ExpectedSection } from './expected.tsx'

type Props = {
  waiting: readonly Waiting[]
  today: LocalDate
  actor: Actor
  everywhere: boolean
}

const headings: readonly [Grouping, string, string][] = [
  ['decide', 'Te besluiten', 'u bent hiervoor aangewezen'],
  ['do', 'Te doen', 'gesorteerd op datum'],
  ['read', 'Te lezen', 'nieuw voor u'],
]

export function TodayPage({ waiting, today, actor, everywhere }: Props) {
  const groups = groupWaiting(waiting, today)
  const coming = comingOf(waiting, today)
  const all = Object.values(groups).flat()
  const overdue = all.filter(one => urgencyOf(one, today) === 'overdue').length
  const worksInMore = actor.memberships.length > 1
  return (
    <>
      <PageHead
        title={everywhere ? 'Vandaag, alle organisaties' : 'Vandaag'}
        sentence={`${capital(formatDateWithWeekday(today))}. ${countSentence(all.length, overdue)}`}
        actions={worksInMore && <OtherView actor={actor} everywhere={everywhere} />}
      />
      {all.length === 0 && (
        <Empty title="Er wacht niets op u">
          Zodra een collega, de commissie of een termijn iets van u vraagt, staat het hier. U hoeft niets bij
          te houden.
        </Empty>
      )}
      {headings.map(([grouping, title, note]) => {
        const items = groups[grouping]
        return (
          items.length > 0 && (
            <Section title={title} note={`${items.length} · ${note}`}>
              <WaitList
                items={items.map(item => toItem(item, today, everywhere ? nameOf(actor, item) : undefined))}
              />
            </Section>
          )
        )
      })}
      {coming.length > 0 && (
        <Section title="Komt eraan" note="u hoeft nog niets te doen">
          <WaitList
            items={coming.map(item => toComing(item, everywhere ? nameOf(actor, item) : undefined))}
          />
        </Section>
      )}
      {all.length === 0 && (
        <ExpectedSection memberships={everywhere ? actor.memberships : [actor.organisation]} />
      )}
    </>
  )
}

function OtherView({ actor, everywhere }: { actor: Actor; everywhere: boolean }) {
  const { organisationId } = actor.organisation
  return (
    <a class="nl-link" href={everywhere ? paths.today(organisationId) : paths.everywhere(organisationId)}>
      {everywhere ? `Alleen ${actor.organisation.name}` : 'Alles van al uw organisaties'}
    </a>
  )
}

const toItem = (item: Waiting, today: LocalDate, organisation: string | undefined): WaitItem => ({
  ...whatAndWhere(item, organisation),
  ...dueMark(item, today),
})

const toComing = (item: Waiting, organisation: string | undefined): WaitItem => ({
  ...whatAndWhere(item, organisation),
  when: item.fromOn && `vanaf ${formatDate(item.fromOn)}`,
})

const whatAndWhere = (item: Waiting, organisation: string | undefined): WaitItem => ({
  title: item.title,
  href: item.url,
  where: [
    organisation,
    item.place,
    item.insteadOf && `in plaats van ${item.insteadOf}`,
    item.remindedOn && `herinnering van ${formatDate(item.remindedOn)}`,
  ]
    .filter(Boolean)
    .join(' · '),
})

const shapes = { overdue: 'laat', soon: 'deels', later: 'open', undated: undefined } as const

function dueMark(item: Waiting, today: LocalDate): Pick<WaitItem, 'when' | 'state'> {
  if (item.dueOn === null) return {}
  const urgency = urgencyOf(item, today)
  const date = item.dueOn === today ? 'vandaag' : formatDate(item.dueOn)
  return { when: urgency === 'overdue' ? `over tijd, ${date}` : date, state: shapes[urgency] }
}

const nameOf = (actor: Actor, item: Waiting): string =>
  actor.memberships.find(one => one.organisationId === item.organisationId)?.name ?? ''

function countSentence(count: number, overdue: number): string {
  if (count === 0) return 'Er wacht niets op u.'
  const waits = count === 1 ? 'Er wacht 1 ding op u' : `Er wachten ${count} dingen op u`
  return overdue === 0
    ? `${waits}.`
    : `${waits}; ${overdue} daarvan ${overdue === 1 ? 'is' : 'zijn'} over tijd.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
