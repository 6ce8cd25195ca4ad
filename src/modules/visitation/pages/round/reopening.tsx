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
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Reopening } from '../../domain/after-handing-in.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; reopening: Reopening; form: FormView }

/** The secretariat decides whether a self-image opens again. */
export function DecideReopeningPage({ visit, reopening: { request, answer }, form }: Props) {
  const { committeeId, id, municipality } = visit
  const back = <Link href={paths.visit(committeeId, id)}>Terug naar het bezoek</Link>
  return (
    <>
      <PageHead
        title={`Heropening voor ${municipality.name}`}
        sentence="De gemeente leest uw reden. Wat zij al inleverde, blijft u lezen tot zij opnieuw inlevert."
      />
      {request && !answer ? (
        <>
          <Notice
            title={`${request.document.by} vraagt op ${formatDate(request.document.on)} om het zelfbeeld te heropenen`}
          >
            {request.document.reason}
          </Notice>
          <ErrorSummary errors={form.errors} />
          <Form
            action={paths.decideReopening(committeeId, id)}
            token={{ csrf: form.csrf, key: form.key() }}
            version={visit.version}
            narrow
          >
            <RadioGroup
              {...form.field('granted')}
              label="Wat besluit u?"
              options={[
                {
                  value: 'yes',
                  label: 'Heropen het zelfbeeld',
                  hint: 'De gemeente verandert haar antwoorden en levert een nieuwe versie in.',
                },
                {
                  value: 'no',
                  label: 'Laat het zelfbeeld zoals het is',
                  hint: 'Aanvullen kan nog tot en met de dag van het gesprek.',
                },
              ]}
            />
            <TextArea {...form.field('reason')} label="Waarom?" rows={3} most={2000} />
            <Buttons>
              <Button kind="primary">Leg dit vast</Button>
              {back}
            </Buttons>
          </Form>
        </>
      ) : (
        <Empty title="Er wacht geen vraag" action={back}>
          {answer
            ? `De laatste vraag is beantwoord op ${formatDate(answer.on)}: ${answer.reason}`
            : 'De gemeente vroeg niet om heropening.'}
        </Empty>
      )}
    </>
  )
}
