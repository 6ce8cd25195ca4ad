// SPDX-License-Identifier: EUPL-1.2
import { offeredOptions } from '../../../../kernel/questionnaire/contents.ts'
import { answerField, neverField, rowField, unknownField } from '../../../../kernel/questionnaire/fields.ts'
import type { Question } from '../../../../kernel/questionnaire/types.ts'
import { UNKNOWN_LABEL, UNKNOWN_OPTION } from '../../../../kernel/questionnaire/words.ts'
import {
  Checkbox,
  CheckboxGroup,
  ChoiceGrid,
  Fieldset,
  NumberField,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { AnswerFields } from './answer-fields.ts'

type Of<Kind extends Question['kind']> = { question: Extract<Question, { kind: Kind }>; fields: AnswerFields }

/** The field or fields in which a question is answered, 'we do not know' included. */
export function QuestionField({ question, fields }: { question: Question; fields: AnswerFields }) {
  switch (question.kind) {
    case 'yesPartlyNo':
    case 'frequency':
    case 'one':
      return <OneOf question={question} fields={fields} />
    case 'several':
      return <SeveralOf question={question} fields={fields} />
    case 'number':
      return <Count question={question} fields={fields} />
    case 'numbers':
      return <Counts question={question} fields={fields} />
    case 'date':
      return <When question={question} fields={fields} />
    case 'text':
      return <Words question={question} fields={fields} />
    case 'yesPartlyNoGrid':
    case 'oneGrid':
      return <Grid question={question} fields={fields} />
  }
}

const common = (question: Question, fields: AnswerFields) => ({
  name: answerField(question),
  label: question.label,
  hint: question.help,
  error: fields.error(answerField(question)),
  optional: true,
})

const toChoice = ({ code, label }: { code: string; label: string }) => ({ value: code, label })

const OneOf = ({ question, fields }: Of<'yesPartlyNo' | 'frequency' | 'one'>) => (
  <RadioGroup
    {...common(question, fields)}
    value={fields.value(answerField(question))}
    options={[...offeredOptions(question), UNKNOWN_OPTION].map(toChoice)}
    inline={question.kind === 'yesPartlyNo'}
  />
)

const SeveralOf = ({ question, fields }: Of<'several'>) => (
  <>
    <CheckboxGroup
      {...common(question, fields)}
      hint={question.help ?? 'U kunt er meer kiezen.'}
      values={fields.values(answerField(question))}
      options={offeredOptions(question).map(toChoice)}
    />
    <Unknown question={question} fields={fields} />
  </>
)

const Count = ({ question, fields }: Of<'number'>) => (
  <>
    <NumberField
      {...common(question, fields)}
      value={fields.value(answerField(question))}
      unit={question.unit.many}
    />
    <Unknown question={question} fields={fields} />
  </>
)

const Counts = ({ question, fields }: Of<'numbers'>) => (
  <Fieldset
    legend={question.label}
    hint={question.help}
    name={answerField(question)}
    error={fields.error(answerField(question))}
    asField
  >
    {question.rows.map(row => (
      <NumberField
        name={rowField(question, row)}
        label={row.label}
        value={fields.value(rowField(question, row))}
        error={fields.error(rowField(question, row))}
        unit={question.unit.many}
        optional
      />
    ))}
    <Unknown question={question} fields={fields} />
  </Fieldset>
)

const examples = { day: '24-11-2026', month: '11-2026', year: '2026' } as const

const When = ({ question, fields }: Of<'date'>) => (
  <>
    <TextField
      {...common(question, fields)}
      hint={`${question.help ? `${question.help} ` : ''}Bijvoorbeeld ${examples[question.precision]}.`}
      value={asTyped(fields.value(answerField(question)))}
      autocomplete="off"
      width="short"
    />
    {question.never !== undefined && (
      <Tick name={neverField(question)} label={question.never} about={question} fields={fields} />
    )}
    <Unknown question={question} fields={fields} />
  </>
)

/** A stored date as people write it: 24-11-2026, 11-2026; what was typed stays as it is. */
const asTyped = (value: string): string =>
  /^\d{4}(-\d{2}){1,2}$/.test(value) ? value.split('-').toReversed().join('-') : value

const Words = ({ question, fields }: Of<'text'>) => {
  const value = fields.value(answerField(question))
  return (
    <>
      {question.lines === 1 ? (
        <TextField {...common(question, fields)} value={value} />
      ) : (
        <TextArea
          {...common(question, fields)}
          value={value}
          rows={Math.max(3, question.lines)}
          most={question.maxLength}
        />
      )}
      <Unknown question={question} fields={fields} />
    </>
  )
}

const Grid = ({ question, fields }: Of<'yesPartlyNoGrid' | 'oneGrid'>) => (
  <Fieldset
    legend={question.label}
    hint={question.help}
    name={answerField(question)}
    error={fields.error(answerField(question))}
    asField
  >
    <ChoiceGrid
      caption={question.label}
      hideCaption
      columns={[...offeredOptions(question), UNKNOWN_OPTION].map(toChoice)}
      rows={question.rows.map(row => ({
        name: rowField(question, row),
        label: row.label,
        value: fields.value(rowField(question, row)),
        error: fields.error(rowField(question, row)),
      }))}
    />
  </Fieldset>
)

const Unknown = ({ question, fields }: { question: Question; fields: AnswerFields }) => (
  <Tick name={unknownField(question)} label={UNKNOWN_LABEL} about={question} fields={fields} />
)

/** A tick beside the field; its name says about which question, for who cannot see where it stands. */
const Tick = ({
  name,
  label,
  about,
  fields,
}: {
  name: string
  label: string
  about: Question
  fields: AnswerFields
}) => (
  <Checkbox
    name={name}
    label={
      <>
        {label}
        <span class="visually-hidden">, over: {about.label}</span>
      </>
    }
    checked={fields.value(name) !== ''}
    error={fields.error(name)}
    optional
  />
)
