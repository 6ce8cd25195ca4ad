// SPDX-License-Identifier: EUPL-1.2
import { meaningOf } from '../../../../../content/glossary.ts'
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { Card, SideList, State, Term, Text } from '../../../../platform/ui/index.ts'
import { currentReleases, hasVoidRelease, type ReportView, stageOf } from '../../domain/report-view.ts'

const stageWords = { draft: 'concept', final: 'eindverslag' } as const

/** Who released the text as it stands now, and what is still needed. */
export function ReleaseCard({ view }: { view: ReportView }) {
  const stage = stageWords[stageOf(view)]
  const releases = currentReleases(view, stageOf(view))
  const missing = Math.max(0, 2 - releases.length)
  return (
    <Card title="Vrijgave door twee personen" id="vrijgave">
      <Text quiet>
        <Term id="vrijgeven" word="Vrijgeven">
          {meaningOf.vrijgeven}
        </Term>{' '}
        doen twee mensen. Eén van hen is voorzitter of lid van de commissie. Hoogstens één schreef mee.
      </Text>
      <SideList
        items={[
          ...releases.map(one => ({
            text: <State kind="ja">{one.name}</State>,
            below: `${stage} vrijgegeven op ${formatInstant(one.at)}`,
          })),
          ...Array.from({ length: missing }, (_, index) => ({
            text: <State kind="open">{releases.length + index === 0 ? 'eerste' : 'tweede'}</State>,
            below: `${stage}: wacht op vrijgave`,
          })),
        ]}
      />
      {hasVoidRelease(view) && releases.length === 0 && (
        <Text quiet>
          Er was al een vrijgave, maar daarna is de tekst veranderd. Daarom telt die niet meer.
        </Text>
      )}
    </Card>
  )
}
