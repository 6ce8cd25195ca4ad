// SPDX-License-Identifier: EUPL-1.2
import {
  discussedInCollege,
  discussedInCouncil,
  effectOfVisit,
  howToGoOn,
} from '../../../../../content/facts/figures-2015-2017.ts'
import { markOfThen } from '../../../../../content/texts/report.ts'
import { localDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Columns,
  dutchNumber,
  Fold,
  Halves,
  KeyFigures,
  MapFigure,
  NameList,
  Notice,
  PageHead,
  Section,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Coverage, CoverageRow } from '../../domain/coverage.ts'
import { CountedFigureSection } from './counted-figure.tsx'
import { QuotedFigureSection } from './quoted-figure.tsx'

type Props = {
  coverage: Coverage
  visited: readonly { name: string; endedOn: string | undefined; successors: readonly string[] }[]
  map: Parameters<typeof MapFigure>[0]['shapes'] extends infer S
    ? { viewBox: string; attribution: string; shapes: S }
    : never
}

/** The round that was really held, exactly as the committee printed it (requirements 39, 185-188). */
export function HistoricalRoundPage({ coverage, visited, map }: Props) {
  const { total } = coverage
  return (
    <>
      <PageHead
        title="Ronde 2015-2017"
        sentence="Tussen 26 augustus 2015 en 31 mei 2017 sprak de visitatiecommissie met gemeenten over informatieveiligheid. Niet om te oordelen, wel om te leren. Dit is het beeld van toen."
      />
      <KeyFigures
        items={[
          { figure: total.visited, label: `gemeenten bezocht, van de ${total.base} in 2017` },
          {
            figure: `${millions(total.inhabitantsVisited)} mln`,
            label: `inwoners in die gemeenten, van ${millions(total.inhabitants)} miljoen`,
          },
          { figure: 90, label: 'minuten per gesprek, met bestuur en top' },
          { figure: effectOfVisit.base, label: 'respondenten in de enquête achteraf' },
        ]}
      />
      <Section
        title="Waar de commissie kwam"
        id="waar"
        intro="In elke provincie zijn gemeenten bezocht, klein en groot. Een bezoek is openbaar, de inhoud van het gesprek niet."
      >
        <Columns
          kind="map"
          label="Bezocht per provincie en per grootte"
          side={<CoverageTables coverage={coverage} />}
        >
          <MapFigure
            id="kaart"
            title="Bezochte gemeenten in Nederland"
            sentence={`${total.visited} van de ${total.base} gemeenten zijn bezocht, verspreid over 12 provincies.`}
            viewBox={map.viewBox}
            shapes={map.shapes}
            legend={{
              marked: 'bezocht in 2015-2017',
              land: 'overig, provinciegrenzen van 2017',
              source: map.attribution,
            }}
          />
        </Columns>
        <Fold summary={`Alle ${visited.length} bezochte gemeenten, op alfabet`}>
          <VisitedList visited={visited} />
        </Fold>
      </Section>
      <CountedFigureSection
        figure={effectOfVisit}
        sentence="48 van de 84 respondenten ondernamen direct actie na het bezoek."
      />
      <CountedFigureSection
        figure={howToGoOn}
        sentence="43 van de 67 respondenten wilden doorgaan, al dan niet met een andere werkwijze."
      />
      <Halves>
        <QuotedFigureSection figure={discussedInCollege} />
        <QuotedFigureSection figure={discussedInCouncil} />
      </Halves>
      <Notice title={`${markOfThen.label}, ${formatDate(markOfThen.asOf)}`}>{markOfThen.explanation}</Notice>
    </>
  )
}

const millions = (count: number): string => (count / 1_000_000).toFixed(1).replace('.', ',')

function CoverageTables({ coverage }: { coverage: Coverage }) {
  return (
    <>
      <CoverageTable
        caption="Bezocht per provincie"
        head="Provincie"
        rows={coverage.byProvince}
        total={coverage.total}
      />
      <CoverageTable
        caption="Bezocht per grootte"
        head="Inwoners"
        rows={coverage.bySizeClass}
        total={coverage.total}
      />
    </>
  )
}

function CoverageTable({
  caption,
  head,
  rows,
  total,
}: {
  caption: string
  head: string
  rows: readonly CoverageRow[]
  total: CoverageRow
}) {
  return (
    <Table
      caption={caption}
      staysTable
      columns={[
        { key: 'label', label: head, isHeader: true },
        { key: 'visited', label: 'Bezocht', kind: 'end' },
        { key: 'base', label: 'Van', kind: 'end' },
      ]}
      rows={rows.map(row => ({ cells: { label: row.label, visited: row.visited, base: row.base } }))}
      foot={{ label: total.label, visited: dutchNumber(total.visited), base: dutchNumber(total.base) }}
    />
  )
}

function VisitedList({ visited }: { visited: Props['visited'] }) {
  return (
    <NameList
      items={visited.map(one =>
        one.endedOn ? (
          <>
            {one.name}
            <span class="quiet small">
              {' '}
              tot {formatDate(localDate(one.endedOn))}, nu {one.successors.join(' en ')}
            </span>
          </>
        ) : (
          one.name
        ),
      )}
    />
  )
}
