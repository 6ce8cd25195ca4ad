// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import type { Questionnaire } from '../../../../kernel/questionnaire/types.ts'
import {
  Button,
  Buttons,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Select,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { TopicPart } from '../../domain/handing-out.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Props = {
  participation: Participation
  questionnaire: Questionnaire
  among: readonly TopicPart[]
  /** One topic, of which single questions may be chosen. */
  only: TopicPart | undefined
  /** Colleagues who take part already; absent for somebody new. */
  receivers: readonly { readonly id: PersonId; readonly name: string }[] | undefined
  mayAskNew: boolean
  form: FormView
}

/** Hands topics, or some questions of one topic, out to one colleague. */
export function HandOutPage(props: Props) {
  const { participation, receivers, only, mayAskNew, form } = props
  const { organisationId, visitId, due } = participation
  const isNew = receivers === undefined
  const newPath = paths.handOutToNew(organisationId, visitId)
  return (
    <>
      <PageHead
        title={isNew ? 'Vragen uitzetten bij een nieuwe collega' : 'Vragen uitzetten'}
        sentence="Uw collega vult in wat u kiest. U kijkt ernaar en neemt het over."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={isNew ? newPath : paths.handOut(organisationId, visitId)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        {isNew ? (
          <>
            <TextField {...form.field('name')} label="Naam" />
            <TextField
              {...form.field('email')}
              label="E-mailadres van het werk"
              hint="Uw collega krijgt een e-mail om binnen te komen, en ziet alleen wat u nu kiest."
              type="email"
            />
          </>
        ) : (
          <>
            <Select
              {...form.field('to')}
              label="Aan wie"
              placeholder="Kies een collega"
              options={receivers.map(one => ({ value: one.id, label: one.name }))}
            />
            {mayAskNew && (
              <p>
                <Link small href={only ? `${newPath}?onderwerp=${only.topic.code}` : newPath}>
                  Uw collega staat er niet bij
                </Link>
              </p>
            )}
          </>
        )}
        <What {...props} />
        <DateField
          {...form.field('dueOn')}
          label="Graag klaar op"
          hint={
            due.selfImage
              ? `Het zelfbeeld gaat ${formatDate(due.selfImage)} naar de commissie. Bijvoorbeeld 24-11-2026.`
              : undefined
          }
          optional
        />
        <TextArea {...form.field('message')} label="Bericht" rows={3} most={2000} optional />
        <Buttons>
          <Button kind="primary">Zet uit</Button>
          <Link href={paths.selfImage(organisationId, visitId)}>Terug naar het zelfbeeld</Link>
        </Buttons>
      </Form>
    </>
  )
}

function What({ questionnaire, among, only, form }: Props) {
  if (only)
    return (
      <CheckboxGroup
        name="questions"
        label={`Vragen van ‘${only.topic.title}’`}
        hint="Een vervolgvraag gaat vanzelf mee."
        values={form.values(
          'questions',
          only.questions.map(one => one.code),
        )}
        error={form.error('topics')}
        options={only.questions.map(one => ({ value: one.code, label: one.label }))}
      />
    )
  return (
    <>
      {questionnaire.sections.map((section, index) => {
        const topics = among.filter(one => section.topics.includes(one.topic))
        return (
          topics.length > 0 && (
            <CheckboxGroup
              name="topics"
              id={index === 0 ? undefined : `topics-${section.code}`}
              label={section.title}
              values={form.values('topics')}
              error={index === 0 ? form.error('topics') : undefined}
              options={topics.map(({ topic }) => ({
                value: topic.code,
                label: `${topic.number}. ${topic.title}`,
              }))}
            />
          )
        )
      })}
    </>
  )
}
