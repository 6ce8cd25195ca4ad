// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { questionsOf } from '../../../kernel/questionnaire/contents.ts'
import { answerField, noteField } from '../../../kernel/questionnaire/fields.ts'
import type { Question, Questionnaire } from '../../../kernel/questionnaire/types.ts'
import { UNKNOWN_OPTION } from '../../../kernel/questionnaire/words.ts'
import {
  Button,
  Buttons,
  Consequences,
  ErrorSummary,
  Form,
  type FormView,
  Notice,
  PageHead,
  RadioGroup,
  TextArea,
} from '../../../platform/ui/index.ts'
import type { SurveyInvitation } from '../domain/survey.ts'
import { paths } from '../paths.ts'

type Props = {
  organisation: string
  invitation: SurveyInvitation
  questionnaire: Questionnaire
  isClosed: boolean
  mayAnswer: boolean
  form: FormView
}

/** At the municipality: one answer, sealed. Nothing is saved in between. */
export function AnswerPage(props: Props) {
  const { invitation, isClosed, mayAnswer, questionnaire } = props
  return (
    <>
      <PageHead
        title={questionnaire.title}
        sentence={`Effectmeting van de VNG over ${invitation.roundName}.`}
      />
      {invitation.isAnswered ? (
        <Notice kind="done" title="Uw gemeente heeft geantwoord">
          Dank u wel. Het antwoord ligt verzegeld tussen die van andere gemeenten. Ook hier is het niet meer
          te lezen.
        </Notice>
      ) : isClosed ? (
        <Notice title="De effectmeting is gesloten">Antwoorden kan niet meer.</Notice>
      ) : mayAnswer ? (
        <Questions {...props} />
      ) : (
        <Notice title="Uw gemeente heeft nog niet geantwoord">U leest hier alleen mee.</Notice>
      )}
    </>
  )
}

function Questions({ organisation, invitation, questionnaire, form }: Props) {
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.answer(organisation, invitation.surveyId)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <Consequences
          lines={[
            `Uw gemeente geeft één antwoord, uiterlijk op ${formatDate(invitation.closesOn)}. Overleg dus eerst.`,
            'Wij bewaren dat uw gemeente antwoordde. Wat u antwoordt, gaat verzegeld en zonder naam.',
            'Er wordt niets tussendoor bewaard. Na het versturen kunt u niets meer teruglezen of veranderen.',
            'Noem in de toelichting geen namen. Dan blijft het antwoord zonder naam.',
          ]}
        />
        {questionsOf(questionnaire).map(question => (
          <OneQuestion question={question} form={form} />
        ))}
        <Buttons>
          <Button kind="primary">Verzegel en verstuur ons antwoord</Button>
        </Buttons>
      </Form>
    </>
  )
}

function OneQuestion({ question, form }: { question: Question; form: FormView }) {
  const options = 'options' in question ? question.options : []
  return (
    <>
      <RadioGroup
        {...form.field(answerField(question))}
        label={question.label}
        hint={question.help}
        options={[...options, UNKNOWN_OPTION].map(({ code, label }) => ({ value: code, label }))}
        optional
      />
      <TextArea
        {...form.field(noteField(question))}
        label={question.noteLabel ?? 'Toelichting'}
        hint={`Bij: ${question.label}`}
        optional
      />
    </>
  )
}
