// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Consequences,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  Section,
  State,
  Text,
} from '../../../platform/ui/index.ts'
import { fewestAnswers } from '../domain/figures.ts'
import type { EffectRound } from '../domain/stand.ts'
import type { Survey, SurveyState } from '../domain/survey.ts'
import { paths } from '../paths.ts'
import { PhaseFacts } from './phases.tsx'
import { surveyWords } from './words.ts'

type Props = {
  organisation: string
  round: EffectRound
  surveys: readonly (Survey & { readonly state: SurveyState })[]
  form: FormView
}

/** At VNG: how a round stands, and its survey. */
export function RoundPage({ organisation, round, surveys, form }: Props) {
  const maySend = surveys.every(survey => survey.state === 'lost')
  return (
    <>
      <PageHead
        title={`Stand van ${round.name}`}
        sentence="Hoe de ronde ervoor staat, en wat de gemeenten er zelf over zeggen."
      />
      <ErrorSummary errors={form.errors} />
      <Section title="Hoe de ronde ervoor staat" id="stand">
        {round.stand && <PhaseFacts stand={round.stand} />}
      </Section>
      <Section title="Effectmeting" id="effectmeting">
        {surveys.map(survey => (
          <Text>
            <Link href={paths.survey(organisation, survey.id)}>
              Effectmeting tot en met {formatDate(survey.closesOn)}
            </Link>{' '}
            <State kind={surveyWords[survey.state].kind}>{surveyWords[survey.state].word}</State>
          </Text>
        ))}
        {maySend && <SendForm organisation={organisation} round={round} form={form} />}
      </Section>
    </>
  )
}

function SendForm({ organisation, round, form }: Omit<Props, 'surveys'>) {
  const asked = round.stand?.reported.length ?? 0
  return (
    <>
      {asked > 0 && asked < fewestAnswers && (
        <Notice kind="warn" title={`Er zijn nog geen ${fewestAnswers} gemeenten met een eindverslag`}>
          Bij minder dan {fewestAnswers} antwoorden wordt niets geopend en niets geteld. Wacht liever tot de
          commissie verder is.
        </Notice>
      )}
      <Form action={paths.round(organisation, round.id)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <Consequences
          lines={[
            asked === 1
              ? 'Eén gemeente heeft een eindverslag. Zij krijgt de vragen.'
              : `${asked} gemeenten hebben een eindverslag. Zij krijgen de vragen.`,
            'Elke gemeente geeft één antwoord. Dat ligt verzegeld tot na de laatste dag.',
            'Twee mensen van de VNG openen samen. Niemand ziet wie wat antwoordde, ook u niet.',
          ]}
        />
        <DateField {...form.field('closesOn')} label="Laatste dag om te antwoorden" />
        <Buttons>
          <Button kind="primary">Verstuur de effectmeting</Button>
        </Buttons>
      </Form>
    </>
  )
}
