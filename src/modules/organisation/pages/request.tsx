// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate, formatInstant } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
} from '../../../platform/ui/index.ts'

type Props = {
  title: string
  sentence: string
  request: {
    askedByName: string
    askedAt: Date
    startsOn: LocalDate
    lastOn: LocalDate | null
  }
  /** What was decided; null while it waits. */
  outcome: 'given' | 'refused' | null
  /** Why this person cannot say yes. */
  closedReason?: string | undefined
  action: string
  backHref: string
  form: FormView
}

/** A second person's word on a new administrator. */
export function RequestPage(props: Props) {
  const { title, sentence, request, outcome, closedReason, action, backHref, form } = props
  return (
    <>
      <PageHead title={title} sentence={sentence} />
      <ErrorSummary errors={form.errors} />
      <Facts
        items={[
          { name: 'Gevraagd door', value: request.askedByName },
          { name: 'Gevraagd op', value: formatInstant(request.askedAt) },
          { name: 'Beheerder vanaf', value: formatDate(request.startsOn) },
          { name: 'Tot en met', value: request.lastOn === null ? 'geen einde' : formatDate(request.lastOn) },
        ]}
      />
      {outcome !== null ? (
        <Notice
          kind="done"
          title={outcome === 'given' ? 'Dit is bevestigd' : 'Dit is afgewezen of ingetrokken'}
        >
          Er hoeft niets meer te gebeuren.
        </Notice>
      ) : (
        <Form action={action} token={{ csrf: form.csrf, key: form.key() }} narrow>
          <p>
            Een beheerder laat anderen toe en geeft rollen. Daarom kijken hier altijd twee mensen naar. Kent u
            deze persoon en klopt het verzoek?
          </p>
          <Buttons>
            <Button kind="primary" name="answer" value="yes" disabledReason={closedReason}>
              Bevestig de beheerder
            </Button>
            <Button name="answer" value="no">
              Wijs af of trek in
            </Button>
            <Link href={backHref}>Later beslissen, terug</Link>
          </Buttons>
        </Form>
      )}
    </>
  )
}
