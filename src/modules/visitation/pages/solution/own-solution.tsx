// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Notice,
  PageHead,
  RadioGroup,
  Section,
  State,
  Text,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import { answers, isPermitted, type SolutionRequest } from '../../domain/solution.ts'
import { paths } from '../../paths.ts'
import { answerWords, requestState } from './words.ts'

type Props = { participation: Participation; request: SolutionRequest; mayDecide: boolean; form: FormView }

/** A solution of the municipality that the committee would like to tell on. */
export function OwnSolutionPage(props: Props) {
  const { request, mayDecide, form } = props
  const { kind, word } = requestState(request.permission)
  return (
    <>
      <PageHead title={request.title} sentence={<State kind={kind}>{word}</State>} />
      {form.conflict ? (
        <Notice kind="warn" title="Een collega was u voor">
          Er is niets veranderd door wat u hier deed. Hieronder staat wat er nu geldt.
        </Notice>
      ) : (
        <ErrorSummary errors={form.errors} />
      )}
      {isPermitted(request.permission) && <Withdraw {...props} />}
      <Section title="Wat de commissie schreef" id="gevraagd">
        <Text>{request.asked.title}</Text>
        <Text>{request.asked.body}</Text>
      </Section>
      {mayDecide ? (
        <Decide {...props} />
      ) : (
        <Text quiet>
          De portefeuillehouder, de gemeentesecretaris of de coördinator beslist of anderen dit mogen lezen.
        </Text>
      )}
    </>
  )
}

function Decide({ participation: { organisationId, visitId }, request, form }: Props) {
  return (
    <Section
      title={request.permission === null ? 'Uw antwoord' : 'Anders antwoorden'}
      id="antwoord"
      intro="U bevestigt daarbij wie u bent. Intrekken kan altijd; wat iemand al las, haalt u daarmee niet terug."
    >
      <Form
        action={paths.ownSolution(organisationId, visitId, request.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={request.version}
        narrow
      >
        <TextField {...form.field('titel', request.title)} label="In een paar woorden" />
        <TextArea
          {...form.field('tekst', request.body)}
          label="De tekst"
          hint="Verbeter wat niet klopt. Alleen deze woorden worden gedeeld."
          rows={6}
          most={3000}
        />
        <RadioGroup
          name="antwoord"
          label="Mogen anderen dit lezen?"
          options={answers.map(value => ({ value, ...answerWords[value] }))}
          value={form.value('antwoord', chosen(request))}
          error={form.error('antwoord')}
        />
        <Buttons>
          <Button kind="primary">Geef antwoord</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const chosen = ({ permission }: SolutionRequest): string =>
  permission === null || permission === 'withdrawn' ? '' : permission

function Withdraw({ participation: { organisationId, visitId }, request, mayDecide, form }: Props) {
  return (
    <Section title="Wat nu gedeeld mag worden" id="gedeeld">
      <Text>{request.title}</Text>
      <Text>{request.body}</Text>
      {mayDecide && (
        <Form
          action={paths.withdrawSolution(organisationId, visitId, request.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          label="Toestemming intrekken"
        >
          <Buttons>
            <Button>Trek de toestemming in</Button>
          </Buttons>
        </Form>
      )}
    </Section>
  )
}
