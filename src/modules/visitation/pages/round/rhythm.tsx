// SPDX-License-Identifier: EUPL-1.2
import { formatMonth } from '../../../../kernel/dutch-dates.ts'
import { Section, Table } from '../../../../platform/ui/index.ts'
import type { RhythmMonth } from '../../domain/rhythm.ts'

type Props = { readonly months: readonly RhythmMonth[]; readonly perMonth: number | null }

/** What is planned per month, beside what the round wants. */
export function Rhythm({ months, perMonth }: Props) {
  return (
    <Section
      id="ritme"
      title="Ritme"
      intro={`${aimed(perMonth)} Bezoeken zonder dag tellen hier nog niet mee.`}
    >
      <Table
        caption="Bezoeken per maand"
        hideCaption
        staysTable
        columns={[
          { key: 'month', label: 'Maand', isHeader: true },
          { key: 'planned', label: 'Met een dag', kind: 'end' },
          ...(perMonth === null ? [] : [{ key: 'aimed', label: 'Streven', kind: 'end' as const }]),
        ]}
        rows={months.map(({ month, planned }) => ({
          cells: { month: formatMonth(month), planned, aimed: perMonth },
        }))}
      />
    </Section>
  )
}

const aimed = (perMonth: number | null): string =>
  perMonth === null
    ? 'Voor deze ronde is nog geen ritme gekozen.'
    : `Het streven is ${perMonth === 1 ? '1 bezoek' : `${perMonth} bezoeken`} per maand.`
