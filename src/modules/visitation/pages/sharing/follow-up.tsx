// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Paragraphs,
  PrintButton,
  Reaction,
  ScreenOnly,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import { countFollowUps, type FollowUp, mayProgress } from '../../domain/follow-up.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { topicTitle } from '../../domain/report-document.ts'
import { paths } from '../../paths.ts'
import { Lines } from '../report/report-body.tsx'
import { many } from '../report/words.ts'
import { followUpState } from './words.ts'

type Props = {
  organisation: string
  visit: string
  perspectives: ReportDocument['perspectives']
  followUps: readonly FollowUp[]
  readsReport: boolean
  canDecide: boolean
  /** Decides whether the committee hears of it. */
  canTell: boolean
  person: PersonId
  today: LocalDate
  reader: string
  form: FormView
}

/** Every action perspective with what the municipality does with it (requirement 34). */
export function FollowUpPage(props: Props) {
  const { organisation, visit, perspectives, followUps, form } = props
  return (
    <>
      <PageHead
        label={{ tlp: 'AMBER+STRICT', date: formatDate(props.today), reader: props.reader }}
        title="Opvolging van de handelingsperspectieven"
        sentence={`${counts(props)} Dit blijft in uw gemeente, tot u zelf iets met de commissie deelt.`}
        actions={<PrintButton />}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {perspectives.map((perspective, index) => (
        <Section title={perspective.title} id={`perspectief-${perspective.id}`}>
          <Paragraphs
            items={[
              {
                number: index + 1,
                id: `p${index + 1}`,
                text: (
                  <>
                    <Lines text={perspective.body} />
                    <Text quiet>Bij het onderwerp ‘{topicTitle(perspective.topic)}’</Text>
                  </>
                ),
                reaction: (
                  <Standing
                    {...props}
                    perspective={perspective}
                    followUp={followUps.find(one => one.perspective === perspective.id)}
                  />
                ),
              },
            ]}
          />
        </Section>
      ))}
      {props.readsReport && (
        <ScreenOnly>
          <ButtonLink href={paths.received(organisation, visit)}>Naar het eindverslag</ButtonLink>
        </ScreenOnly>
      )}
    </>
  )
}

function Standing(
  props: Props & { perspective: Props['perspectives'][number]; followUp: FollowUp | undefined },
) {
  const { organisation, visit, perspective, followUp, canDecide, person, today } = props
  const { kind, word } = followUpState(followUp, today)
  return (
    <Reaction state={kind} word={word} quote={followUp?.reason || undefined} open={!followUp}>
      {followUp?.ownerName && <p>{followUp.ownerName} pakt dit op.</p>}
      {followUp?.dueOn && (
        <p>
          {followUp.decision === 'later' ? 'Weer bekijken op' : 'Klaar op'} {formatDate(followUp.dueOn)}.
        </p>
      )}
      {followUp?.doneAt && <p>Gedaan op {formatDate(localDateOf(followUp.doneAt))}.</p>}
      {followUp && mayProgress(followUp, person, canDecide) && <DoneForm {...props} followUp={followUp} />}
      {canDecide && (
        <ScreenOnly>
          <Link href={paths.decide(organisation, visit, perspective.id)}>
            {followUp ? 'Wijzig het besluit over' : 'Beslis over'} ‘{perspective.title}’
          </Link>
        </ScreenOnly>
      )}
      {followUp && props.canTell && (
        <ScreenOnly>
          <Link href={paths.shareProgress(organisation, visit, perspective.id)} small>
            Deel met de commissie hoe het staat met ‘{perspective.title}’
          </Link>
        </ScreenOnly>
      )}
    </Reaction>
  )
}

function DoneForm({
  organisation,
  visit,
  perspective,
  followUp,
  form,
}: Props & { perspective: Props['perspectives'][number]; followUp: FollowUp }) {
  const isDone = followUp.doneAt !== null
  const text = isDone ? 'Toch nog niet gedaan' : 'Dit is gedaan'
  return (
    <Form
      action={paths.followUpDone(organisation, visit, perspective.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={followUp.version}
      label={`Voortgang van ‘${perspective.title}’`}
    >
      <Hidden name="done" value={isDone ? 'nee' : 'ja'} />
      <Button small label={`${text}: ${perspective.title}`}>
        {text}
      </Button>
    </Form>
  )
}

function counts({ perspectives, followUps, readsReport }: Props): string {
  if (!readsReport) return `U pakt ${many(perspectives.length, 'perspectief', 'perspectieven')} op.`
  const { base, decided, takenOver, done } = countFollowUps(perspectives, followUps)
  const all = many(base, 'perspectief', 'perspectieven')
  const progress =
    takenOver === 0 ? '' : `; ${done} van die ${takenOver} ${done === 1 ? 'is' : 'zijn'} gedaan`
  return `Over ${decided} van de ${all} is besloten. ${takenOver} van de ${base} nam u over${progress}.`
}
