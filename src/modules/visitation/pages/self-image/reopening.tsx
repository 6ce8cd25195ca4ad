// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { type AfterHandingIn, waitsForAnswer } from '../../domain/after-handing-in.ts'
import { paths } from '../../paths.ts'

/** Asks the committee to reopen the self-image, and shows what it answered. */
export function AskReopeningPage({ view, form }: { view: AfterHandingIn; form: FormView }) {
  const { organisationId, visitId } = view.participation
  const back = <Link href={paths.selfImage(organisationId, visitId)}>Terug naar het zelfbeeld</Link>
  return (
    <>
      <PageHead
        title="Vragen om heropening"
        sentence="Met een heropening kunt u antwoorden veranderen en opnieuw inleveren. Wilt u alleen iets toevoegen, vul dan aan."
      />
      <LastReopening view={view} />
      {waitsForAnswer(view.reopening) ? (
        back
      ) : view.isOpen ? (
        <>
          <ErrorSummary errors={form.errors} />
          <Form
            action={paths.askReopening(organisationId, visitId)}
            token={{ csrf: form.csrf, key: form.key() }}
            narrow
          >
            <TextArea
              {...form.field('reason')}
              label="Wat wilt u veranderen, en waarom?"
              rows={4}
              most={2000}
            />
            <Buttons>
              <Button kind="primary">Vraag om heropening</Button>
              {back}
            </Buttons>
          </Form>
        </>
      ) : (
        <Empty title="Heropenen kan nu niet" action={back}>
          Dat kan na het inleveren, tot en met de dag van het gesprek.
        </Empty>
      )}
    </>
  )
}

/** The last request and what became of it. */
function LastReopening({ view: { reopening } }: { view: AfterHandingIn }) {
  const { request, answer } = reopening
  if (!request) return null
  const { by, on, reason } = request.document
  return (
    <Notice
      title={
        answer === undefined
          ? 'Uw vraag wacht op het secretariaat van de commissie'
          : answer.isGranted
            ? `Het zelfbeeld is heropend op ${formatDate(answer.on)}`
            : `Het zelfbeeld bleef zoals het was, ${formatDate(answer.on)}`
      }
    >
      {answer && <p>{answer.reason}</p>}
      <p>
        {by} vroeg op {formatDate(on)}: {reason}
      </p>
    </Notice>
  )
}
