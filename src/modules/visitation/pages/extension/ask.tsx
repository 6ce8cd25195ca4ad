// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { ownStep, type SeenExtension, waitsForExtension } from '../../domain/asking-extension.ts'
import { paths } from '../../paths.ts'
import { dueWords } from '../round/words.ts'

type Props = { view: SeenExtension; form: FormView }

/** Asks the secretariat for more time for the step that is one's own, and shows what it answered. */
export function AskExtensionPage({ view, form }: Props) {
  const { participation, dueOn } = view
  const { organisationId, visitId, state } = participation
  const step = ownStep(state)
  const back = <Link href={paths.participation(organisationId, visitId)}>Terug naar de visitatie</Link>
  return (
    <>
      <PageHead
        title="Vragen om meer tijd"
        sentence={
          step === undefined
            ? undefined
            : `Het gaat om: ${dueWords[step].toLowerCase()}${dueOn === undefined ? '' : `, nu uiterlijk ${formatDateWithWeekday(dueOn)}`}. Het secretariaat van de commissie antwoordt met een reden.`
        }
      />
      <ErrorSummary errors={form.errors} />
      <LastRequest view={view} form={form} />
      {step === undefined ? (
        <Empty title="Uw gemeente is nu niet aan zet" action={back}>
          Is er weer een stap van u, dan kunt u hier meer tijd vragen.
        </Empty>
      ) : (
        <Form
          action={paths.askExtension(organisationId, visitId)}
          token={{ csrf: form.csrf, key: form.key() }}
          narrow
        >
          <DateField
            {...form.field('until')}
            label="Tot wanneer?"
            hint="Een werkdag, later dan de termijn die nu geldt."
          />
          <TextArea {...form.field('reason')} label="Waarom lukt het niet eerder?" rows={4} most={2000} />
          <Buttons>
            <Button kind="primary">
              {waitsForExtension(view.asked, step) ? 'Vraag het opnieuw' : 'Vraag om meer tijd'}
            </Button>
            {back}
          </Buttons>
        </Form>
      )}
    </>
  )
}

/** The last request and what became of it; one that was overtaken by the step itself is not shown. */
function LastRequest({ view: { participation, asked }, form }: Props) {
  const { organisationId, visitId, state } = participation
  const { request, answer } = asked
  if (!request || (!answer && !waitsForExtension(asked, ownStep(state)))) return null
  const { by, on, until, reason } = request.document
  return (
    <Notice
      title={
        answer === undefined
          ? 'Uw vraag wacht op het secretariaat van de commissie'
          : answer.until === null
            ? `U kreeg geen uitstel, ${formatDate(answer.on)}`
            : `U hebt de tijd tot en met ${formatDateWithWeekday(answer.until)}`
      }
    >
      {answer && <p>{answer.reason}</p>}
      <p>
        {by} vroeg op {formatDate(on)} om uitstel tot {formatDate(until)}: {reason}
      </p>
      {answer ? (
        <Form
          action={paths.extensionRead(organisationId, visitId)}
          token={{ csrf: form.csrf, key: form.key() }}
        >
          <Button>Gelezen</Button>
        </Form>
      ) : (
        <p>Vraagt u het opnieuw, dan geldt alleen de nieuwe vraag.</p>
      )}
    </Notice>
  )
}
