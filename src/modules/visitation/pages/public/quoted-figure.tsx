// SPDX-License-Identifier: EUPL-1.2
import type { QuotedFigure } from '../../../../../content/facts/figures-2015-2017.ts'
import { Section, Table } from '../../../../platform/ui/index.ts'
import { Notes } from './notes.tsx'

/** Percentages without a base: quoted as they were printed, with no bars and no counts. */
export function QuotedFigureSection({ figure }: { figure: QuotedFigure }) {
  return (
    <Section
      title={figure.question}
      id={figure.code}
      intro="Zo staat het in het eindverslag. Over hoeveel gemeenten dit gaat, staat er niet bij."
    >
      <Table
        caption={`${figure.question} Percentages zoals gedrukt`}
        staysTable
        columns={[
          { key: 'label', label: 'Antwoord', isHeader: true },
          { key: 'quoted', label: 'Gedrukt percentage', kind: 'end' },
        ]}
        rows={figure.answers.map(answer => ({ cells: { label: answer.label, quoted: answer.quoted } }))}
      />
      <Notes place={figure.place} notes={figure.notes} />
    </Section>
  )
}
