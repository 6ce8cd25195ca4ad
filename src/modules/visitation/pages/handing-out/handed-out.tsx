// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  AskingNothing,
  Button,
  Buttons,
  Columns,
  Comments,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  PageHead,
  Section,
} from '../../../../platform/ui/index.ts'
import type { HandedOutView } from '../../domain/handing-out.ts'
import { paths } from '../../paths.ts'
import { answersMark } from '../self-image/answer-fields.ts'
import { QuestionPart } from '../self-image/question-part.tsx'
import { ReadQuestions } from '../self-image/read-topics.tsx'
import { Moves } from './moves.tsx'
import { handedOutStates, stepWords } from './words.ts'

type Props = { view: HandedOutView; form: FormView }

/** What one colleague asked of another: the questions, what was said about them, and what one may do with it. */
export function HandedOutPage({ view, form }: Props) {
  const { one, steps, topics, fillsIn } = view
  return (
    <>
      <PageHead
        title={one.title}
        sentence={`${one.sender.name} vraagt dit aan ${one.holder.name}${
          one.dueOn === null ? '' : `, graag klaar op ${formatDate(one.dueOn)}`
        }. Stand: ${handedOutStates[one.state].word}.`}
      />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      <Columns label="Wat u ermee kunt doen" side={<Moves view={view} form={form} />}>
        {topics.map(part => (
          <Section
            title={part.topic.title}
            id={`onderwerp-${part.topic.code}`}
            intro={part.topic.explanation}
          >
            {fillsIn ? (
              <Answers view={view} part={part} form={form} />
            ) : (
              part.read && <ReadQuestions read={part.read} />
            )}
          </Section>
        ))}
        <Section title="Wat erover is gezegd" id="verloop">
          <Comments
            items={steps.map(step => ({
              by: step.person,
              role: stepWords(step),
              when: formatInstant(step.at),
              text: step.body,
              id: `stap-${step.n}`,
            }))}
          />
        </Section>
      </Columns>
    </>
  )
}

function Answers({ view, part, form }: Props & { part: HandedOutView['topics'][number] }) {
  const { organisationId, visitId } = view.participation
  const { topic, questions, answers } = part
  const fields = (
    <Form
      action={paths.handedOutAnswer(organisationId, visitId, view.one.id, topic.code)}
      token={{ csrf: form.csrf }}
      label={topic.title}
      autosave
    >
      <Hidden name={answersMark.field} value={answersMark.value} />
      <AskingNothing.Provider value={true}>
        {questions.map(question => (
          <QuestionPart
            question={question}
            among={questions}
            stored={answers.find(one => one.question === question.code)}
            form={form}
          />
        ))}
      </AskingNothing.Provider>
      <Buttons>
        <Button label={`Sla op: ${topic.title}`}>Sla op</Button>
      </Buttons>
    </Form>
  )
  const isMine = questions.some(one => form.values('vraag[]').includes(one.code))
  if (!form.conflict || !isMine) return fields
  return (
    <Conflict mine={form.conflict.mine} theirs={form.conflict.theirs}>
      {fields}
    </Conflict>
  )
}
