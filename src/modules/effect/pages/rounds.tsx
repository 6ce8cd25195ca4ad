// SPDX-License-Identifier: EUPL-1.2
import { Empty, Link, PageHead, Table } from '../../../platform/ui/index.ts'

export type RoundLine = { readonly name: string; readonly href: string; readonly about: string }

type Props = {
  title: string
  sentence: string
  lines: readonly RoundLine[]
  empty: { readonly title: string; readonly text: string }
}

/** The rounds that somebody knows of, with one line about each. */
export function RoundsPage({ title, sentence, lines, empty }: Props) {
  return (
    <>
      <PageHead title={title} sentence={sentence} />
      {lines.length === 0 ? (
        <Empty title={empty.title}>{empty.text}</Empty>
      ) : (
        <Table
          caption="Rondes"
          hideCaption
          columns={[
            { key: 'name', label: 'Ronde', isHeader: true },
            { key: 'about', label: 'Stand' },
          ]}
          rows={lines.map(line => ({
            cells: { name: <Link href={line.href}>{line.name}</Link>, about: line.about },
          }))}
        />
      )}
    </>
  )
}
