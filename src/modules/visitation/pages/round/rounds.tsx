// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { ButtonLink, countOf, Empty, Link, PageHead, Table } from '../../../../platform/ui/index.ts'
import type { Reach } from '../../domain/access.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'

export type RoundLine = { readonly round: Round; readonly visits: number; readonly held: number }
type Props = { organisation: string; rounds: readonly RoundLine[]; reach: Reach; mayKeep: boolean }

export function RoundsPage({ organisation, rounds, reach, mayKeep }: Props) {
  const start = mayKeep && (
    <ButtonLink kind="primary" href={paths.newRound(organisation)}>
      Nieuwe ronde
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Rondes"
        sentence="Een ronde is een periode waarin de commissie gemeenten bezoekt, met een opdracht en een doel."
        actions={rounds.length > 0 && start}
      />
      {rounds.length === 0 ? (
        <Empty title="Er is nog geen ronde" action={start}>
          Leg de opdracht, de periode en het aantal bezoeken vast. Daarna kunt u gemeenten toevoegen en
          uitnodigen.
        </Empty>
      ) : (
        <Table
          caption="Rondes"
          hideCaption
          columns={[
            { key: 'name', label: 'Ronde', isHeader: true },
            { key: 'term', label: 'Periode' },
            { key: 'visits', label: reach === 'own' ? 'Waar u langsgaat' : 'Gemeenten in de ronde' },
            { key: 'held', label: 'Gesprekken gehouden' },
          ]}
          rows={rounds.map(({ round, visits, held }) => ({
            cells: {
              name: <Link href={paths.round(organisation, round.id)}>{round.name}</Link>,
              term: `${formatDate(round.startsOn)} tot en met ${formatDate(round.endsOn)}`,
              // Who sees only the own visits is given no share of a whole that holds the others too.
              visits: reach === 'own' ? visits : countOf(visits, round.target, 'beoogde gemeenten'),
              held: reach === 'own' ? held : countOf(held, round.target, 'beoogde gesprekken'),
            },
          }))}
        />
      )}
    </>
  )
}
