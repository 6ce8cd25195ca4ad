// SPDX-License-Identifier: EUPL-1.2
import { meaningOf } from '../../../../../content/glossary.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Card, SideList, State, Term, Text } from '../../../../platform/ui/index.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'

/** The two of the committee who released it. */
export const ReleasedBy = ({ report, what }: { report: ReportDocument; what: 'concept' | 'eindverslag' }) => (
  <Card title="Vrijgave door twee personen">
    <Text quiet>
      <Term id="vrijgeven" word="Vrijgeven">
        {meaningOf.vrijgeven}
      </Term>{' '}
      doen twee mensen. Eén van hen is voorzitter of lid van de commissie. Hoogstens één schreef mee.
    </Text>
    <SideList
      items={report.releasedBy.map(({ name, role, on }) => ({
        text: (
          <State kind="ja">
            {name}, {role}
          </State>
        ),
        below: `${what} vrijgegeven op ${formatDate(on)}`,
      }))}
    />
  </Card>
)
