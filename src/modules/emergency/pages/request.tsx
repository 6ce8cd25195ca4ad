// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  State,
} from '../../../platform/ui/index.ts'
import { type EmergencyRequest, minutesOpen, type RequestState } from '../domain/emergency.ts'
import { paths } from '../paths.ts'
import { endWords, stateWords } from './words.ts'

type Props = {
  organisation: string
  request: EmergencyRequest
  state: RequestState
  isAsker: boolean
  /** Whether this person may close the door. */
  mayStop: boolean
  /** Why this person cannot approve. */
  closedReason: string | undefined
  form: FormView
}

/** At the platform: one request, the second person's word on it, and what became of it. */
export function RequestPage(props: Props) {
  const { organisation, request, state, isAsker, mayStop, form } = props
  const token = () => ({ csrf: form.csrf, key: form.key() })
  return (
    <>
      <PageHead
        title={`Noodtoegang bij ${request.ownerName}`}
        sentence={<State kind={stateWords[state].kind}>{stateWords[state].word}</State>}
      />
      <ErrorSummary errors={form.errors} />
      <Facts items={facts(request)} />
      {state === 'waiting' && <Decision {...props} />}
      {state === 'lapsed' && (
        <Form action={paths.request(organisation, request.id)} token={token()}>
          <Buttons>
            <Button name="answer" value="no">
              Sluit het verzoek
            </Button>
          </Buttons>
        </Form>
      )}
      {state === 'open' && (
        <Section
          title="Open"
          id="open"
          intro={`${request.ownerName} weet ervan en ziet elke pagina die wordt geopend.`}
        >
          <Form action={paths.stop(organisation, request.id)} token={token()}>
            <Buttons>
              {isAsker && (
                <ButtonLink kind="primary" href={paths.start(request.ownerId)}>
                  Lees mee bij {request.ownerName}
                </ButtonLink>
              )}
              {mayStop && <Button>Beëindig de noodtoegang nu</Button>}
            </Buttons>
          </Form>
        </Section>
      )}
    </>
  )
}

function Decision({ organisation, request, isAsker, closedReason, form }: Props) {
  return (
    <Section
      title="Beslissen"
      id="beslissen"
      intro={`Hier kijken altijd twee mensen naar. Keurt u het goed, dan leest ${request.askedByName} vanaf dat moment ${minutesOpen} minuten mee. ${request.ownerName} krijgt meteen bericht, met uw naam erbij.`}
    >
      <Form
        action={paths.request(organisation, request.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <Buttons>
          <Button kind="primary" name="answer" value="yes" disabledReason={closedReason}>
            Keur de noodtoegang goed
          </Button>
          <Button name="answer" value="no">
            {isAsker ? 'Trek het verzoek in' : 'Wijs het verzoek af'}
          </Button>
          <Link href={paths.requests(organisation)}>Later beslissen, terug</Link>
        </Buttons>
      </Form>
    </Section>
  )
}

function facts(request: EmergencyRequest) {
  const { decidedByName, decidedAt, untilAt, endedAt, endedBy } = request
  return [
    { name: 'Gevraagd door', value: `${request.askedByName}, op ${formatInstant(request.askedAt)}` },
    { name: 'Leest mee als', value: roles[request.role].label },
    { name: 'Wat er aan de hand is', value: request.reason },
    { name: 'Waarvoor', value: request.neededFor },
    ...(decidedByName && decidedAt
      ? [{ name: 'Beslist door', value: `${decidedByName}, op ${formatInstant(decidedAt)}` }]
      : []),
    ...(untilAt ? [{ name: 'Werkt tot', value: formatInstant(untilAt) }] : []),
    ...(endedAt && endedBy ? [{ name: 'Beëindigd', value: endWords(endedBy, endedAt) }] : []),
  ]
}
