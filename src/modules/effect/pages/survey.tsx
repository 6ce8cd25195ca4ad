// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Notice,
  PageHead,
  Section,
  State,
  Text,
} from '../../../platform/ui/index.ts'
import { fewestAnswers } from '../domain/figures.ts'
import type { Survey, SurveyState } from '../domain/survey.ts'
import { paths } from '../paths.ts'
import { FiguresPart } from './figures.tsx'
import { surveyWords } from './words.ts'

type Props = {
  organisation: string
  survey: Survey
  state: SurveyState
  /** Why this person cannot take the next step of opening. */
  closedReason: string | undefined
  form: FormView
}

/** At VNG: one survey. How many answered, never who. */
export function SurveyPage({ organisation, survey, state, closedReason, form }: Props) {
  return (
    <>
      <PageHead
        title={`Effectmeting van ${survey.roundName}`}
        sentence={sentenceOf(survey, state)}
        actions={<State kind={surveyWords[state].kind}>{surveyWords[state].word}</State>}
      />
      <ErrorSummary errors={form.errors} />
      <Facts items={facts(survey, state)} />
      {state === 'running' && <Running organisation={organisation} survey={survey} form={form} />}
      {state === 'closed' && (
        <Opening organisation={organisation} survey={survey} closedReason={closedReason} form={form} />
      )}
      {state === 'lost' && (
        <Notice kind="warn" title="De sleutel is er niet meer">
          Dat gebeurt als een reservekopie is teruggezet: daar zit de sleutel nooit in. Niemand kan de
          antwoorden nog lezen. U kunt bij de ronde een nieuwe effectmeting versturen.
        </Notice>
      )}
      {state === 'coding' && (
        <Section
          title="Toedelen"
          id="toedelen"
          intro="Waar een gemeente zelf niets koos, lezen twee mensen de toelichting. Daarna komen de cijfers."
        >
          <ButtonLink kind="primary" href={paths.coding(organisation, survey.id)}>
            Deel de toelichtingen toe
          </ButtonLink>
        </Section>
      )}
      {survey.figures && (
        <Section title="Cijfers" id="cijfers">
          <FiguresPart figures={survey.figures} />
        </Section>
      )}
    </>
  )
}

/** What waits now, and on whom. */
function sentenceOf(survey: Survey, state: SurveyState): string {
  if (state === 'running')
    return `De gemeenten kunnen antwoorden tot en met ${formatDate(survey.closesOn)}. Daarna openen twee mensen van de VNG samen.`
  if (state === 'closed') return 'Antwoorden kan niet meer. Twee mensen van de VNG openen samen.'
  if (state === 'coding') return 'De antwoorden zijn geopend. De cijfers komen als alles is toegedeeld.'
  if (state === 'released') return 'De meting is klaar.'
  return 'Deze meting is niet meer te openen.'
}

const facts = (survey: Survey, state: SurveyState) => [
  { name: 'Gevraagd', value: survey.asked === 1 ? '1 gemeente' : `${survey.asked} gemeenten` },
  ...(state === 'running' || state === 'closed'
    ? [
        { name: 'Geantwoord', value: String(survey.sealed) },
        { name: 'Nog niet', value: String(survey.asked - survey.sealed) },
      ]
    : []),
  { name: 'Laatste dag', value: formatDate(survey.closesOn) },
  {
    name: 'Herinnerd',
    value:
      survey.remindedOn === null
        ? 'nog niet'
        : `${survey.reminders} keer, het laatst op ${formatDate(survey.remindedOn)}`,
  },
]

function Running({ organisation, survey, form }: Pick<Props, 'organisation' | 'survey' | 'form'>) {
  return (
    <Section
      title="Herinneren"
      id="herinneren"
      intro="De herinnering gaat naar alle gemeenten. Wie al antwoordde, merkt er niets van. U ziet niet wie dat zijn."
    >
      <Form action={paths.remind(organisation, survey.id)} token={{ csrf: form.csrf, key: form.key() }}>
        <Buttons>
          <Button>Stuur een herinnering</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Opening({ organisation, survey, closedReason, form }: Omit<Props, 'state'>) {
  const asker = survey.openingAskedByName
  return (
    <Section title="Openen" id="openen">
      <Text>
        {survey.sealed < fewestAnswers
          ? `Er zijn minder dan ${fewestAnswers} antwoorden. Bij de tweede stap worden zij ongelezen vernietigd.`
          : 'Bij de tweede stap worden de antwoorden geschud. De verzegelde antwoorden en de sleutel worden vernietigd.'}
      </Text>
      {asker !== null && <Text>{asker} vroeg om te openen. Een ander zet de tweede stap.</Text>}
      {closedReason === undefined ? (
        <Form action={paths.open(organisation, survey.id)} token={{ csrf: form.csrf, key: form.key() }}>
          <Buttons>
            <Button kind="primary">
              {asker === null ? 'Vraag een collega om te openen' : 'Open de effectmeting'}
            </Button>
          </Buttons>
        </Form>
      ) : (
        <Button kind="primary" disabledReason={closedReason}>
          Open de effectmeting
        </Button>
      )}
    </Section>
  )
}
