// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
} from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import type { LogEntry } from '../../domain/visit-log.ts'
import { paths } from '../../paths.ts'
import { EntryFields } from './entry-fields.tsx'

type Props = { visit: Visit; entry: LogEntry; form: FormView }

/** Corrects one line of the log; what stood there is kept. */
export function LogEntryPage({ visit, entry, form }: Props) {
  const { committeeId, id, municipality } = visit
  const editor = (
    <Form
      action={paths.logEntry(committeeId, id, entry.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={entry.version}
      narrow
    >
      <EntryFields form={form} saved={entry} />
      <Buttons>
        <Button kind="primary">Bewaar de verbetering</Button>
        <Link href={paths.visitLog(committeeId, id)}>Niet doen, terug</Link>
      </Buttons>
    </Form>
  )
  return (
    <>
      <PageHead
        title="Een regel verbeteren"
        sentence={`Uit het logboek van ${municipality.name}. Wat er stond blijft in de geschiedenis; weghalen kan niet.`}
      />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {form.conflict ? <Conflict {...form.conflict}>{editor}</Conflict> : editor}
      <p>
        <Link small href={paths.logHistory(committeeId, id, entry.id)}>
          Eerdere versies van deze regel
        </Link>
      </p>
    </>
  )
}
