// SPDX-License-Identifier: EUPL-1.2
import type { PageOf } from '../../../../kernel/paging.ts'
import { Link, Section } from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import type { LogEntry } from '../../domain/visit-log.ts'
import { paths } from '../../paths.ts'
import { LogTable } from './log.tsx'

type Props = { visit: Visit; log: PageOf<LogEntry>; mayKeep: boolean }

/** The last lines of the log, on the page of the visit. */
export const RecentLog = ({ visit, log, mayKeep }: Props) => (
  <Section
    id="logboek"
    title="Logboek en brieven"
    note="alleen voor secretariaat en voorzitter"
    actions={
      <>
        <Link small href={paths.letters(visit.committeeId, visit.id)}>
          Brieven
        </Link>
        <Link small href={paths.visitLog(visit.committeeId, visit.id)}>
          {log.total > log.rows.length ? `Hele logboek (${log.total})` : 'Logboek'}
        </Link>
      </>
    }
  >
    <LogTable visit={visit} entries={log.rows} mayKeep={mayKeep} />
  </Section>
)
