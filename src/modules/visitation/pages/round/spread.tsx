// SPDX-License-Identifier: EUPL-1.2
import {
  Columns,
  countOf,
  MapFigure,
  type MapFigureProps,
  Section,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Coverage, CoverageRow } from '../../domain/coverage.ts'

export type SpreadProps = {
  coverage: Coverage
  map: Pick<MapFigureProps, 'viewBox' | 'shapes'> & { readonly attribution: string }
}

/** How the municipalities of a round lie over the country, and over small and large. */
export function Spread({ coverage, map }: SpreadProps) {
  const sentence = `${countOf(coverage.total.visited, coverage.total.base, 'gemeenten')} in Nederland zijn in deze ronde.`
  return (
    <Section id="spreiding" title="Spreiding over het land" intro={sentence}>
      <Columns
        kind="map"
        label="In de ronde naar provincie en grootte"
        side={
          <>
            <SpreadTable caption="Naar provincie" label="Provincie" rows={coverage.byProvince} />
            <SpreadTable caption="Naar grootte, in inwoners" label="Grootte" rows={coverage.bySizeClass} />
          </>
        }
      >
        <MapFigure
          id="kaart"
          title="Gemeenten in deze ronde"
          sentence={sentence}
          viewBox={map.viewBox}
          shapes={map.shapes}
          legend={{ marked: 'in deze ronde', land: 'overig, met provinciegrenzen', source: map.attribution }}
        />
      </Columns>
    </Section>
  )
}

function SpreadTable({
  caption,
  label,
  rows,
}: {
  caption: string
  label: string
  rows: readonly CoverageRow[]
}) {
  return (
    <Table
      caption={caption}
      staysTable
      columns={[
        { key: 'label', label, isHeader: true },
        { key: 'visited', label: 'In de ronde', kind: 'end' },
        { key: 'base', label: 'Van', kind: 'end' },
      ]}
      rows={rows.map(row => ({ cells: { label: row.label, visited: row.visited, base: row.base } }))}
    />
  )
}
