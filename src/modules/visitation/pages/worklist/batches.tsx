// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { Empty, Link, PageHead, Table } from '../../../../platform/ui/index.ts'
import { countLines, type VisitBatch } from '../../domain/visit-batch.ts'
import { paths } from '../../paths.ts'
import { actWords } from './words.ts'

type Props = {
  readonly organisation: string
  readonly batches: readonly (VisitBatch & { readonly madeAt: Date })[]
}

/** What the secretariat did for many visits at once, to return to. */
export function BatchesPage({ organisation, batches }: Props) {
  return (
    <>
      <PageHead
        title="In één keer gedaan"
        sentence="Wat het secretariaat voor meer bezoeken tegelijk deed, met per bezoek wat er gebeurde."
      />
      {batches.length === 0 ? (
        <Empty
          title="Hier staat nog niets"
          action={<Link href={paths.worklist(organisation)}>Ga naar de werkvoorraad</Link>}
        >
          Kies in de werkvoorraad een paar bezoeken en wat er moet gebeuren.
        </Empty>
      ) : (
        <Table
          caption="De laatste twintig keer"
          hideCaption
          columns={[
            { key: 'what', label: 'Wat', isHeader: true },
            { key: 'when', label: 'Wanneer' },
            { key: 'how', label: 'Hoe ver' },
          ]}
          rows={batches.map(batch => ({
            cells: {
              what: <Link href={paths.batch(organisation, batch.id)}>{actWords[batch.act].title}</Link>,
              when: formatInstant(batch.madeAt),
              how: howFar(batch),
            },
          }))}
        />
      )}
    </>
  )
}

function howFar(batch: VisitBatch): string {
  const { done, refused, open } = countLines(batch.lines)
  if (batch.confirmedAt === null) return `${batch.lines.length} gekozen, niet bevestigd`
  return `${done} gedaan, ${refused} niet gedaan${open > 0 ? `, ${open} te gaan` : ''}`
}
