// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate, formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Conflict,
  DateField,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { type AskedExtension, waitsForExtension } from '../../domain/asking-extension.ts'
import { nextStep } from '../../domain/next-step.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { dueWords } from '../round/words.ts'

type Props = { visit: Visit; asked: AskedExtension; dueOn: LocalDate | undefined; form: FormView }

/** The secretariat answers a municipality that asks for more time. */
export function DecideExtensionPage({ visit, asked, dueOn, form }: Props) {
  const { committeeId, id, municipality } = visit
  const { request, answer } = asked
  const back = <Link href={paths.visit(committeeId, id)}>Terug naar het bezoek</Link>
  if (!request || !waitsForExtension(asked, nextStep(visit.state)))
    return (
      <>
        <PageHead title={`Meer tijd voor ${municipality.name}`} />
        <ErrorSummary errors={form.errors} kept={false} />
        <Empty title="Er wacht geen vraag" action={back}>
          {answer
            ? `De laatste vraag is beantwoord op ${formatDate(answer.on)}: ${answer.reason}`
            : 'De gemeente vroeg niet om meer tijd, of zette de stap al.'}
        </Empty>
      </>
    )
  const { step, until, reason, by, on } = request.document
  return (
    <>
      <PageHead
        title={`Meer tijd voor ${municipality.name}`}
        sentence="De gemeente leest uw reden. Geeft u meer tijd, dan verschuift de termijn meteen, ook bij haar."
      />
      <Notice title={`${by} vraagt op ${formatDate(on)} om meer tijd`}>{reason}</Notice>
      <Facts
        items={[
          { name: 'Stap', value: dueWords[step] },
          { name: 'Nu uiterlijk', value: dueOn === undefined ? 'geen dag' : formatDateWithWeekday(dueOn) },
          { name: 'Gevraagd', value: formatDateWithWeekday(until) },
          ...(visit.visitOn === null
            ? []
            : [{ name: 'Dag van het bezoek', value: formatDateWithWeekday(visit.visitOn) }]),
        ]}
      />
      <ErrorSummary errors={form.errors} />
      {form.conflict && <Conflict {...form.conflict} />}
      <Form
        action={paths.decideExtension(committeeId, id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={request.version}
        narrow
      >
        <RadioGroup
          {...form.field('granted')}
          label="Wat besluit u?"
          options={[
            { value: 'yes', label: 'Geef meer tijd' },
            { value: 'no', label: 'De termijn blijft zoals hij is' },
          ]}
        />
        <DateField
          {...form.field('until', until)}
          label="Tot en met"
          hint="De dag die de gemeente vroeg, of een andere werkdag. Telt alleen als u meer tijd geeft."
        />
        <TextArea {...form.field('reason')} label="Waarom?" rows={3} most={2000} />
        <Buttons>
          <Button kind="primary">Leg dit vast</Button>
          {back}
        </Buttons>
      </Form>
    </>
  )
}
