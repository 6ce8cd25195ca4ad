// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  AskingNothing,
  Button,
  ButtonLink,
  Buttons,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  SavedMark,
  Section,
} from '../../../../platform/ui/index.ts'
import type { TopicPageData } from '../../domain/topic-page.ts'
import { paths } from '../../paths.ts'
import { HandedOutOfTopic } from '../handing-out/of-topic.tsx'
import { answersMark } from './answer-fields.ts'
import { EraseAnswers } from './erase.tsx'
import { HandedInNotice } from './handed-in.tsx'
import { Parties } from './parties.tsx'
import { QuestionPart } from './question-part.tsx'
import { ReadQuestions } from './read-topics.tsx'
import { Remarks } from './remarks.tsx'

type Props = { data: TopicPageData; form: FormView }

/** One topic with all its questions, or their answers when there is nothing to fill in for this person. */
export function TopicPage({ data, reader, now, form }: Props & { reader: PersonId; now: Date }) {
  const { topic, slot, isOpen, read } = data
  const fillsIn = isOpen && data.mayAct && slot !== undefined
  const savedAt = data.answers
    .filter(one => data.questions.some(question => question.code === one.question))
    .map(one => one.savedAt)
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1)
  // What was typed now is not stored: then nothing on the page says that it is.
  const isRefused = form.conflict !== undefined || form.errors.length > 0
  return (
    <>
      <PageHead
        title={topic.title}
        sentence={
          <>
            {data.number > data.of
              ? data.section
              : `Onderwerp ${data.number} van de ${data.of} · ${data.section}`}
            {topic.explanation && (
              <>
                <br />
                {topic.explanation}
              </>
            )}
          </>
        }
        actions={fillsIn && <SavedMark at={isRefused ? undefined : onSameDay(savedAt, now)} />}
      />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      <Parties data={data} />
      {!isOpen && <HandedInNotice />}
      {fillsIn ? <Answers data={data} form={form} /> : read && <ReadQuestions read={read} isExplained />}
      {fillsIn && slot !== 'municipality' && data.isSeenByBoth && !data.isOneForBoth && read && (
        <Section title="Beide antwoorden">
          <ReadQuestions read={read} />
        </Section>
      )}
      {!fillsIn && <OtherTopics data={data} />}
      <HandedOutOfTopic data={data} />
      <Remarks data={data} reader={reader} form={form} />
    </>
  )
}

function Answers({ data, form }: Props) {
  const { organisationId, visitId } = data.selfImage.participation
  const { topic, questions } = data
  const answers = (
    <Form action={paths.answer(organisationId, visitId, topic.code)} token={{ csrf: form.csrf }} autosave>
      <Hidden name={answersMark.field} value={answersMark.value} />
      <AskingNothing.Provider value={true}>
        {questions.map(question => (
          <QuestionPart
            question={question}
            among={questions}
            stored={data.answers.find(one => one.question === question.code)}
            form={form}
            before={data.before.get(question.code)}
            historyHref={paths.answerHistory(organisationId, visitId, topic.code, question.code)}
          />
        ))}
      </AskingNothing.Provider>
      <Buttons>
        <Button kind="primary" name="naar" value="volgende">
          {data.next ? 'Opslaan en volgende' : 'Opslaan en naar het overzicht'}
        </Button>
        {data.previous && (
          <Link href={paths.topic(organisationId, visitId, data.previous.code)} small>
            Vorige: {data.previous.title}
          </Link>
        )}
      </Buttons>
      <EraseAnswers questions={questions} answers={data.answers} />
    </Form>
  )
  if (!form.conflict) return answers
  return (
    <Conflict mine={form.conflict.mine} theirs={form.conflict.theirs}>
      {answers}
      <p>
        <Link href={paths.topic(organisationId, visitId, topic.code)}>Houd de opgeslagen antwoorden</Link>
      </p>
    </Conflict>
  )
}

function OtherTopics({ data }: { data: TopicPageData }) {
  const { organisationId, visitId } = data.selfImage.participation
  return (
    <Buttons>
      {data.next && (
        <ButtonLink href={paths.topic(organisationId, visitId, data.next.code)}>
          Volgende: {data.next.title}
        </ButtonLink>
      )}
      {data.previous && (
        <Link href={paths.topic(organisationId, visitId, data.previous.code)} small>
          Vorige: {data.previous.title}
        </Link>
      )}
    </Buttons>
  )
}

/** 'opgeslagen 14:02' tells only a time, so only of today. */
const onSameDay = (at: Date | undefined, now: Date): Date | undefined =>
  at && localDateOf(at) === localDateOf(now) ? at : undefined
