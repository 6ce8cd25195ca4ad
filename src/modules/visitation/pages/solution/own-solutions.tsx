// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { Empty, Link, PageHead, State, Table } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import type { SolutionRequest } from '../../domain/solution.ts'
import { paths } from '../../paths.ts'
import { requestState } from './words.ts'

type Props = { participation: Participation; requests: readonly SolutionRequest[] }

/** What the committee would like to tell on of this municipality; it decides. */
export function OwnSolutionsPage({ participation: { organisationId, visitId }, requests }: Props) {
  return (
    <>
      <PageHead
        title="Onze oplossingen"
        sentence="Waar een andere gemeente iets aan heeft. De commissie vertelt niets door zonder uw toestemming."
      />
      {requests.length === 0 ? (
        <Empty title="De commissie vroeg nog niets">
          Hoort zij in het gesprek iets waar een ander wat aan heeft, dan vraagt zij hier of dat mag.
        </Empty>
      ) : (
        <Table
          caption="Oplossingen waarover de commissie iets vroeg"
          hideCaption
          columns={[
            { key: 'title', label: 'Oplossing', isHeader: true },
            { key: 'asked', label: 'Gevraagd' },
            { key: 'state', label: 'Delen', kind: 'keep' },
          ]}
          rows={requests.map(one => {
            const { kind, word } = requestState(one.permission)
            return {
              cells: {
                title: <Link href={paths.ownSolution(organisationId, visitId, one.id)}>{one.title}</Link>,
                asked: formatInstant(one.askedAt),
                state: <State kind={kind}>{word}</State>,
              },
            }
          })}
        />
      )}
    </>
  )
}
