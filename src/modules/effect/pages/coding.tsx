// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Notice,
  PageHead,
  Section,
  Select,
  State,
  Text,
} from '../../../platform/ui/index.ts'
import {
  type Coding,
  chosenCode,
  coderPlace,
  countsAs,
  type OpenedAnswer,
  type SurveyQuestion,
} from '../domain/coding.ts'
import { paths } from '../paths.ts'

type Props = {
  organisation: string
  surveyId: string
  questions: readonly SurveyQuestion[]
  answers: readonly OpenedAnswer[]
  codings: readonly Coding[]
  person: PersonId
  isReleased: boolean
  form: FormView
}

/** The texts to which nobody chose an answer, for two coders; they are in no order. */
export function CodingPage(props: Props) {
  const { organisation, surveyId, questions, answers, codings, isReleased, form } = props
  const isDone = questions.every(question =>
    answers.every(answer => countsAs(answer, question, codings) !== undefined),
  )
  return (
    <>
      <PageHead
        title="Toelichtingen toedelen"
        sentence="Twee mensen lezen elke toelichting waar niets is gekozen. Zij tellen pas mee als beiden hetzelfde kiezen."
      />
      <ErrorSummary errors={form.errors} />
      {questions.map((question, n) => (
        <Section title={question.label} id={`vraag-${n + 1}`}>
          <QuestionTexts {...props} question={question} />
        </Section>
      ))}
      {!isReleased && (
        <Section title="Vrijgeven" id="vrijgeven" intro="Vrijgegeven cijfers veranderen niet meer.">
          {isDone ? (
            <Form action={paths.release(organisation, surveyId)} token={{ csrf: form.csrf, key: form.key() }}>
              <Buttons>
                <Button kind="primary">Geef de cijfers vrij</Button>
              </Buttons>
            </Form>
          ) : (
            <Button
              kind="primary"
              disabledReason="Dit kan als elke tekst door twee mensen gelijk is toegedeeld."
            >
              Geef de cijfers vrij
            </Button>
          )}
        </Section>
      )}
    </>
  )
}

function QuestionTexts({ question, answers, ...rest }: Props & { question: SurveyQuestion }) {
  const texts = answers.filter(answer => chosenCode(answer, question) === undefined)
  if (texts.length === 0) return <Notice>Hier koos elke gemeente zelf. Er is niets toe te delen.</Notice>
  return (
    <>
      {texts.map((answer, n) => (
        <OneText {...rest} question={question} answer={answer} number={n + 1} />
      ))}
    </>
  )
}

function OneText(
  props: Omit<Props, 'answers'> & { question: SurveyQuestion; answer: OpenedAnswer; number: number },
) {
  const { organisation, surveyId, question, answer, codings, person, isReleased, form, number } = props
  const coding = codings.find(one => one.answerId === answer.id && one.question === question.code)
  const settled = countsAs(answer, question, codings)
  const place = isReleased ? undefined : coderPlace(coding, person)
  const own = place === 'second' ? coding?.secondCode : place === 'first' ? coding?.firstCode : undefined
  return (
    <Section title={`Toelichting ${number}`} level={3}>
      <Text>{answer.answers[question.code]?.note ?? 'Hier staat geen toelichting.'}</Text>
      <Text>
        <State kind={settled === undefined ? 'bezig' : 'ja'}>
          {question.codes.find(one => one.code === settled)?.label ?? stepWords(coding)}
        </State>
      </Text>
      {place !== undefined && (
        <Form
          action={paths.coding(organisation, surveyId)}
          token={{ csrf: form.csrf, key: form.key() }}
          narrow
        >
          <Hidden name="answer" value={answer.id} />
          <Hidden name="question" value={question.code} />
          <Select
            name="code"
            id={`code-${question.code}-${number}`}
            label={`Hoort bij (toelichting ${number})`}
            placeholder="Kies een antwoord"
            value={own ?? ''}
            options={question.codes.map(one => ({ value: one.code, label: one.label }))}
          />
          <Buttons>
            <Button small>Bewaar toelichting {number}</Button>
          </Buttons>
        </Form>
      )}
    </Section>
  )
}

const stepWords = (coding: Coding | undefined): string => {
  if (coding === undefined) return 'nog niet gelezen'
  return coding.secondCode === null ? 'wacht op een tweede lezer' : 'twee lezers kozen verschillend'
}
