// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { offeredOptions } from '../../../../kernel/questionnaire/contents.ts'
import { answerField, noteField } from '../../../../kernel/questionnaire/fields.ts'
import { NOTE_MAX_LENGTH } from '../../../../kernel/questionnaire/parse.ts'
import type { Question, ShowWhen } from '../../../../kernel/questionnaire/types.ts'
import {
  Fold,
  FollowUp,
  FormPart,
  type FormView,
  Hidden,
  Link,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { askedField, versionField } from '../../domain/decide-answers.ts'
import type { StoredAnswer } from '../../domain/self-image.ts'
import type { AnsweredBefore } from '../../domain/self-image-reading.ts'
import { answerFields } from './answer-fields.ts'
import { Before } from './before.tsx'
import { QuestionField } from './question-field.tsx'

type Props = {
  question: Question
  /** All questions of the topic: a follow-up hangs on one of them. */
  among: readonly Question[]
  stored: StoredAnswer | undefined
  form: FormView
  /** Absent for who sees only what was handed out. */
  historyHref?: string
  /** Last time's answer, where it is brought. */
  before?: AnsweredBefore | undefined
}

/** One question with its note; it is saved by itself. */
export function QuestionPart({ question, among, stored, form, historyHref, before }: Props) {
  const fields = answerFields(form, question, stored)
  const note = noteField(question)
  const noteText = fields.value(note)
  return (
    <Asked showWhen={question.showWhen} among={among}>
      <FormPart>
        <Hidden name={askedField} value={question.code} />
        <Hidden name={versionField(question)} value={stored?.version ?? 0} />
        <QuestionField question={question} fields={fields} />
        {before && <Before before={before} />}
        <Fold
          summary={
            noteText === ''
              ? (question.noteLabel ?? 'Opmerking toevoegen')
              : (question.noteLabel ?? 'Opmerking')
          }
          open={noteText !== '' || fields.error(note) !== undefined}
        >
          <TextArea
            name={note}
            label={`${question.noteLabel ?? 'Opmerking'} bij: ${question.label}`}
            hint="Dit gaat mee met uw antwoord: de commissie leest het ook."
            value={noteText}
            error={fields.error(note)}
            rows={2}
            most={NOTE_MAX_LENGTH}
            optional
          />
        </Fold>
        {historyHref !== undefined && (stored?.version ?? 0) > 1 && (
          <p>
            <Link href={historyHref} small>
              Eerdere versies van dit antwoord
              <span class="visually-hidden">: {question.label}</span>
            </Link>
          </p>
        )}
      </FormPart>
    </Asked>
  )
}

/** A follow-up shows when its question is answered so; without script it is always there. */
function Asked({
  showWhen,
  among,
  children,
}: {
  showWhen: ShowWhen | undefined
  among: readonly Question[]
  children?: Child
}) {
  const earlier = among.find(one => one.code === showWhen?.question)
  if (!showWhen || !earlier) return <>{children}</>
  const name = answerField(earlier)
  if ('atLeast' in showWhen)
    return (
      <FollowUp name={name} atLeast={showWhen.atLeast}>
        {children}
      </FollowUp>
    )
  const options = offeredOptions(earlier).map(option => option.code)
  const is = 'isOneOf' in showWhen ? showWhen.isOneOf : options.length > 0 ? options : '*'
  return (
    <FollowUp name={name} is={is}>
      {children}
    </FollowUp>
  )
}
