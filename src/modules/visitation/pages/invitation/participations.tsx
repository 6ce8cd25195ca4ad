// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Empty, Link, PageHead, State, Table } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'
import { participationWords } from './words.ts'

type Props = {
  organisation: string
  participations: readonly Participation[]
  /** Who only reads what was shared goes straight to the page with the report and three questions. */
  seesWhole: boolean
}

export function ParticipationsPage({ organisation, participations, seesWhole }: Props) {
  const shown = participations.filter(one => seesWhole || one.state === 'reported')
  return (
    <>
      <PageHead
        title="Visitatie"
        sentence="Een bezoek van de visitatiecommissie: een gesprek over informatieveiligheid, om van te leren."
        actions={<Link href={paths.sharedSolutions(organisation)}>Oplossingen van andere gemeenten</Link>}
      />
      {shown.length === 0 ? (
        <Empty title="Er is nog geen bezoek">
          {seesWhole
            ? 'Zodra de visitatiecommissie uw gemeente uitnodigt, staat het hier. U hoeft niets te doen.'
            : 'Zodra uw gemeente een verslag met u deelt, staat het hier.'}
        </Empty>
      ) : (
        <Table
          caption="Bezoeken aan uw gemeente"
          hideCaption
          columns={[
            { key: 'round', label: 'Ronde', isHeader: true },
            { key: 'state', label: 'Stand' },
            { key: 'day', label: 'Dag van het bezoek' },
          ]}
          rows={shown.map(one => ({
            cells: {
              round: (
                <Link
                  href={
                    seesWhole
                      ? paths.participation(one.organisationId, one.visitId)
                      : paths.council(one.organisationId, one.visitId)
                  }
                >
                  {one.roundName}
                </Link>
              ),
              state: (
                <State kind={participationWords[one.state].shape}>
                  {participationWords[one.state].label}
                </State>
              ),
              day: one.visitOn ? formatDate(one.visitOn) : 'nog niet bekend',
            },
          }))}
        />
      )}
    </>
  )
}
