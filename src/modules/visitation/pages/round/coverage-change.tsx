// SPDX-License-Identifier: EUPL-1.2
import { Columns, MapFigure, Section, Table } from '../../../../platform/ui/index.ts'
import type { CoverageChange, CoverageStep } from '../../domain/coverage.ts'
import type { DrawnMap } from '../../outlines.ts'

export type CoverageChangeProps = { readonly change: CoverageChange; readonly map: DrawnMap }

/** What the municipalities that are chosen would change in the spread of the round: before and after, as table and map. */
export function CoverageChangeSection({ change, map }: CoverageChangeProps) {
  const [total] = change.total
  const sentence = `Nu ${total?.before ?? 0}, straks ${total?.after ?? 0} van de ${total?.base ?? 0} gemeenten in Nederland.`
  return (
    <Section id="spreiding" title="Wat dit verandert aan de spreiding" intro={sentence}>
      <Columns
        kind="map"
        label="Spreiding nu en straks"
        side={
          <>
            <Steps caption="Naar provincie" label="Provincie" rows={change.byProvince} />
            <Steps caption="Naar grootte, in inwoners" label="Grootte" rows={change.bySizeClass} />
          </>
        }
      >
        <MapFigure
          id="kaart"
          title="Gemeenten in deze ronde, en die erbij komen"
          sentence={sentence}
          viewBox={map.viewBox}
          shapes={map.shapes}
          legend={{
            marked: 'in deze ronde',
            added: 'komt erbij',
            land: 'overig, met provinciegrenzen',
            source: map.attribution,
          }}
        />
      </Columns>
    </Section>
  )
}

type StepsProps = { readonly caption: string; readonly label: string; readonly rows: readonly CoverageStep[] }

function Steps({ caption, label, rows }: StepsProps) {
  return (
    <Table
      caption={caption}
      staysTable
      columns={[
        { key: 'label', label, isHeader: true },
        { key: 'before', label: 'Nu', kind: 'end' },
        { key: 'after', label: 'Straks', kind: 'end' },
        { key: 'base', label: 'Van', kind: 'end' },
      ]}
      rows={rows.map(({ label: name, before, after, base }) => ({
        cells: { label: name, before, after: after === before ? after : <strong>{after}</strong>, base },
      }))}
    />
  )
}
