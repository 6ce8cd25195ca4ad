// SPDX-License-Identifier: EUPL-1.2
import type { Term } from '../../../../content/glossary.ts'
import { PageHead, Table } from '../../../platform/ui/index.ts'

export function GlossaryPage({ terms }: { terms: readonly Term[] }) {
  return (
    <>
      <PageHead title="Begrippen" sentence="Woorden die in Durven Leren steeds hetzelfde betekenen." />
      <Table
        caption="Begrippen, op alfabet"
        hideCaption
        columns={[
          { key: 'term', label: 'Begrip', isHeader: true },
          { key: 'meaning', label: 'Betekenis' },
        ]}
        rows={terms.map(term => ({ cells: { term: term.dutch, meaning: term.meaning } }))}
      />
    </>
  )
}
