// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { hasEnded } from '../../../../kernel/handing-out/handed-out.ts'
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  countOf,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  State,
  Sub,
  Table,
} from '../../../../platform/ui/index.ts'
import type { TopicLine } from '../../domain/self-image-overview.ts'
import type { OverviewView, SelfImageView } from '../../domain/self-image-view.ts'
import { paths } from '../../paths.ts'
import { AfterHandingInCard } from './after-handing-in.tsx'
import { LastTimeCard } from './last-time.tsx'
import { SeenFacts } from './seen-facts.tsx'
import { handedInStates, slotLabels, timeLeft, topicStates } from './words.ts'

type Props = {
  view: OverviewView
  canHandIn: boolean
  canHandOut: boolean
  /** A municipality that went into this one may have handed in before. */
  readsOn: boolean
  form: FormView
}

/** Every topic of the self-image with how far it is. */
export function OverviewPage({ view, canHandIn, canHandOut, readsOn, form }: Props) {
  const { selfImage, progress, sections, isOpen } = view
  const { organisationId, visitId, due } = selfImage.participation
  const next = isOpen ? firstToDo(sections.flatMap(one => one.lines)) : undefined
  const states = isOpen ? topicStates : handedInStates
  const counted = `${countOf(progress.topicsDone, progress.topicsOf, 'onderwerpen')} ${progress.topicsDone === 1 ? 'is' : 'zijn'}`
  return (
    <>
      <PageHead
        title={selfImage.questionnaire.title}
        sentence={
          isOpen
            ? `${counted} klaar. Wat nog open staat kost naar schatting ${timeLeft(progress.minutesLeft)}.`
            : `${counted} beantwoord. Het zelfbeeld is ingeleverd en verandert niet meer.`
        }
        actions={
          next ? (
            <ButtonLink kind="primary" href={paths.topic(organisationId, visitId, next.topic.code)}>
              {next.parties.length > 0
                ? 'Beantwoord uw eigen vragen'
                : progress.topicsDone === 0
                  ? 'Begin'
                  : 'Ga verder'}
            </ButtonLink>
          ) : (
            <ButtonLink href={paths.selfImageRead(organisationId, visitId)}>
              Lees het hele zelfbeeld
            </ButtonLink>
          )
        }
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Columns
        label="Stand en inleveren"
        side={
          <>
            <HandingIn view={view} canHandIn={canHandIn} form={form} due={due.selfImage} />
            <LastTimeCard view={view} mayAsk={canHandIn && (selfImage.hasEarlier || readsOn)} />
            <AfterHandingInCard view={view} canHandIn={canHandIn} />
            <HandingOut view={view} canHandOut={canHandOut} />
          </>
        }
      >
        {isOpen && <Notice>{selfImage.questionnaire.intro}</Notice>}
        <Table
          caption="Onderwerpen van het zelfbeeld"
          hideCaption
          staysTable
          columns={[
            { key: 'number', label: 'Nr', kind: 'key' },
            { key: 'title', label: 'Onderwerp', isHeader: true },
            { key: 'state', label: 'Stand', kind: 'keep' },
          ]}
          groups={sections.map(({ section, lines }) => ({
            title: section.title,
            note: section.closing
              ? 'mag leeg blijven'
              : countOf(doneOf(lines), lines.length, states.done.word),
            rows: lines.map(line => ({
              cells: {
                number: line.topic.number,
                title: (
                  <>
                    <a href={paths.topic(organisationId, visitId, line.topic.code)}>{line.topic.title}</a>
                    {line.parties.length > 0 && <Sub>{partiesSentence(line, states)}</Sub>}
                    {isOpen && <WithWhom view={view} line={line} />}
                  </>
                ),
                state: <State kind={states[line.state].kind}>{states[line.state].word}</State>,
              },
            })),
          }))}
        />
      </Columns>
    </>
  )
}

const doneOf = (lines: readonly TopicLine[]) => lines.filter(line => line.state === 'done').length

const partiesSentence = (line: TopicLine, states: typeof topicStates) =>
  `${states === topicStates ? 'apart beantwoord' : 'apart gevraagd'}: ${line.parties.map(one => `${slotLabels[one.slot]} ${states[one.state].word}`).join(', ')}`

/** The first topic in which this person has something to do; what nobody else can answer comes first. */
function firstToDo(lines: readonly TopicLine[]): TopicLine | undefined {
  const mine = lines.filter(line => {
    const own = line.parties.find(party => party.slot === line.slot)
    return line.slot !== undefined && (own?.state ?? line.state) !== 'done'
  })
  return mine.find(line => line.parties.length > 0) ?? mine[0]
}

function HandingIn({
  view,
  canHandIn,
  form,
  due,
}: {
  view: SelfImageView
  canHandIn: boolean
  form: FormView
  due: Parameters<typeof formatDate>[0] | undefined
}) {
  const { organisationId, visitId } = view.selfImage.participation
  return (
    <Card title="Lezen en inleveren">
      {due && view.isOpen && <p>Graag ingeleverd op {formatDate(due)}.</p>}
      <SeenFacts view={view} />
      <p>
        <Link href={paths.selfImageRead(organisationId, visitId)}>Lees het hele zelfbeeld</Link>
      </p>
      {canHandIn && view.isOpen && (
        <>
          <Form action={paths.offer(organisationId, visitId)} token={{ csrf: form.csrf, key: form.key() }}>
            <Button>{view.selfImage.offeredAt ? 'Leg opnieuw voor' : 'Leg voor'}</Button>
          </Form>
          <p class="small quiet">
            De portefeuillehouder en de gemeentesecretaris krijgen dan bericht op Vandaag. Open vragen mogen
            blijven staan.
          </p>
          <p>
            <ButtonLink href={paths.handIn(organisationId, visitId)}>Inleveren</ButtonLink>
          </p>
        </>
      )}
    </Card>
  )
}

/** By whom a topic, or some of it, is being filled in. */
function WithWhom({ view, line }: { view: OverviewView; line: TopicLine }) {
  const names = view.handedOut
    .filter(one => !hasEnded(one.state) && line.topic.questions.some(({ code }) => one.parts.includes(code)))
    .map(one => one.holder.name)
  return names.length > 0 && <Sub>uitgezet bij {[...new Set(names)].join(' en ')}</Sub>
}

function HandingOut({ view, canHandOut }: { view: OverviewView; canHandOut: boolean }) {
  const { organisationId, visitId } = view.selfImage.participation
  const running = view.handedOut.filter(one => !hasEnded(one.state)).length
  if (view.handedOut.length === 0 && !(canHandOut && view.isOpen)) return null
  return (
    <Card title="Samen invullen">
      <p>Een collega vult in wat u kiest, en ziet de rest niet.</p>
      {canHandOut && view.isOpen && (
        <p>
          <ButtonLink href={paths.handOut(organisationId, visitId)}>Zet vragen uit</ButtonLink>
        </p>
      )}
      {view.handedOut.length > 0 && (
        <p>
          <Link href={paths.handedOutList(organisationId, visitId)}>
            {running === 0 ? 'Wat was uitgezet' : running === 1 ? '1 loopt nu' : `${running} lopen nu`}
          </Link>
        </p>
      )}
    </Card>
  )
}
