// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { PageOf } from '../../../../kernel/paging.ts'
import {
  Button,
  Buttons,
  dutchDateShort,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Pagination,
  Section,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import type { LogEntry } from '../../domain/visit-log.ts'
import { paths } from '../../paths.ts'
import { EntryFields } from './entry-fields.tsx'
import { logKindWords, logRoleWords } from './words.ts'

type Props = { visit: Visit; log: PageOf<LogEntry>; mayKeep: boolean; today: LocalDate; form: FormView }

/** Calls, letters, mails and talks around a visit, and a form for the next one. */
export function VisitLogPage({ visit, log, mayKeep, today, form }: Props) {
  const { committeeId, id, municipality } = visit
  return (
    <>
      <PageHead
        title={`Logboek van ${municipality.name}`}
        sentence="Wie wanneer contact had over het verloop van dit bezoek. Alleen secretariaat en voorzitter lezen dit."
      />
      <ErrorSummary errors={form.errors} />
      <Section id="regels" title="Contacten">
        <LogTable visit={visit} entries={log.rows} mayKeep={mayKeep} />
        <Pagination
          {...log}
          noun="regels"
          href={page => `${paths.visitLog(committeeId, id)}?bladzijde=${page}#regels`}
        />
      </Section>
      {mayKeep && (
        <Section id="nieuw" title="Schrijf iets op" intro="Brieven die u hier maakt, staan er vanzelf in.">
          <Form action={paths.visitLog(committeeId, id)} token={{ csrf: form.csrf, key: form.key() }} narrow>
            <EntryFields form={form} saved={{ happenedOn: today }} />
            <Buttons>
              <Button kind="primary">Zet in het logboek</Button>
              <Link href={paths.visit(committeeId, id)}>Terug naar het bezoek</Link>
            </Buttons>
          </Form>
        </Section>
      )}
    </>
  )
}

/** Lines of the log; each leads to the letter that it tells of, and to where it is corrected. */
export function LogTable({
  visit: { committeeId, id },
  entries,
  mayKeep,
}: {
  visit: Pick<Visit, 'committeeId' | 'id'>
  entries: readonly LogEntry[]
  mayKeep: boolean
}) {
  return (
    <Table
      caption="Contacten met de gemeente"
      hideCaption
      empty="Er staat nog niets in. Belt u met de gemeente of krijgt u een mail, schrijf dat dan hier op."
      columns={[
        { key: 'on', label: 'Dag', kind: 'keep' },
        { key: 'kind', label: 'Hoe', kind: 'keep' },
        { key: 'with', label: 'Met wie' },
        { key: 'body', label: 'Waarover', isHeader: true },
        { key: 'by', label: 'Opgeschreven door' },
        ...(mayKeep ? [{ key: 'mend', label: 'Verbeteren', hideLabel: true } as const] : []),
      ]}
      rows={entries.map(entry => ({
        cells: {
          on: dutchDateShort(entry.happenedOn),
          kind: logKindWords[entry.kind],
          with: logRoleWords[entry.withRole],
          body: entry.letterId ? (
            <Link href={paths.madeLetter(committeeId, id, entry.letterId)}>{entry.body}</Link>
          ) : (
            entry.body
          ),
          by: (
            <>
              {entry.by}
              {entry.version > 1 && (
                <>
                  {', '}
                  <Link small href={paths.logHistory(committeeId, id, entry.id)}>
                    verbeterd<span class="visually-hidden">: {entry.body.slice(0, 60)}</span>
                  </Link>
                </>
              )}
            </>
          ),
          mend: (
            <Link small href={paths.logEntry(committeeId, id, entry.id)}>
              Verbeter<span class="visually-hidden">: {entry.body.slice(0, 60)}</span>
            </Link>
          ),
        },
      }))}
    />
  )
}
