// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, Link, Section, State, Table } from '../../../../platform/ui/index.ts'
import type { Solution } from '../../domain/solution.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { solutionStates } from './words.ts'

/** What surprised the committee on a visit, and whether others may read it (requirement 22). */
export function Solutions({ visit, solutions }: { visit: Visit; solutions: readonly Solution[] }) {
  const { committeeId, id } = visit
  return (
    <Section
      title="Verrassende oplossingen"
      id="oplossingen"
      intro="Waar een ander iets aan heeft. U vertelt niets door zonder toestemming van de gemeente."
      actions={
        <ButtonLink href={paths.addSolution(committeeId, id)} small>
          Schrijf een oplossing op
        </ButtonLink>
      }
    >
      <Table
        caption="Verrassende oplossingen"
        hideCaption
        empty="Er is nog geen oplossing opgeschreven."
        columns={[
          { key: 'title', label: 'Oplossing', isHeader: true },
          { key: 'state', label: 'Delen', kind: 'keep' },
        ]}
        rows={solutions.map(one => ({
          cells: {
            title: <Link href={paths.solution(committeeId, id, one.id)}>{one.title}</Link>,
            state: <State kind={solutionStates[one.state].kind}>{solutionStates[one.state].word}</State>,
          },
        }))}
      />
    </Section>
  )
}
