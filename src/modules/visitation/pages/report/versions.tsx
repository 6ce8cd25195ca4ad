// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Empty, Link, PageHead, Section, SideList, Text, TextChanges } from '../../../../platform/ui/index.ts'
import { type Difference, reportDifferences } from '../../domain/report-differences.ts'
import { versionLabel } from '../../domain/report-document.ts'
import type { ReleasedVersion } from '../../domain/report-view.ts'
import { many } from './words.ts'

type Props = {
  versions: readonly ReleasedVersion[]
  municipality: string
  /** Where a withdrawn version can be read. */
  hrefOf?: (version: number) => string
}

/** Every version that was released, and from each to the next what changed. Both sides see the same. */
export function VersionsPage({ versions, municipality, hrefOf }: Props) {
  const pairs = versions.slice(1).map((later, index) => ({ earlier: versions[index], later }))
  return (
    <>
      <PageHead
        title="Versies en verschillen"
        sentence={`Het verslag van het gesprek met ${municipality}, zoals het werd vrijgegeven. Commissie en gemeente zien hier hetzelfde.`}
      />
      {versions.length === 0 ? (
        <Empty title="Er is nog niets vrijgegeven">
          Zodra twee mensen het concept vrijgeven, staat het hier.
        </Empty>
      ) : (
        <Section title="Versies" id="versies">
          <SideList items={versions.toReversed().map(one => itemOf(one, hrefOf))} />
        </Section>
      )}
      {pairs.map(({ earlier, later }) => earlier && <Changes earlier={earlier} later={later} />)}
    </>
  )
}

const labelOf = ({ kind, version }: ReleasedVersion): string => versionLabel(kind, version)
const kindWords = { draft: 'concept', final: 'eindverslag' } as const

function itemOf(one: ReleasedVersion, hrefOf: Props['hrefOf']) {
  const label = `${labelOf(one)}, ${kindWords[one.kind]}`
  const on = `vrijgegeven op ${formatDate(localDateOf(one.createdAt))}`
  const gone = one.withdrawn
    ? `; ingetrokken op ${formatDate(one.withdrawn.on)}: ${one.withdrawn.reason}`
    : ''
  return {
    text: one.withdrawn && hrefOf ? <Link href={hrefOf(one.version)}>{label}</Link> : label,
    below: `${on}${gone}`,
  }
}

function Changes({ earlier, later }: { earlier: ReleasedVersion; later: ReleasedVersion }) {
  const differences = reportDifferences(earlier.document, later.document)
  return (
    <Section
      title={`Van ${labelOf(earlier)} naar ${labelOf(later)}`}
      id={`naar-${later.kind}-${later.version}`}
      intro={
        differences.length === 0
          ? 'De tekst is dezelfde gebleven.'
          : `${many(differences.length, 'tekst is', 'teksten zijn')} veranderd. Wat erbij kwam is onderstreept, wat wegging is doorgestreept.`
      }
    >
      {differences.map(one => (
        <>
          <Text>
            <strong>{placeOf(one)}</strong>
          </Text>
          <TextChanges before={one.before} after={one.after} />
        </>
      ))}
    </Section>
  )
}

function placeOf({ part, number, before, after }: Difference): string {
  const place =
    part === 'summary'
      ? 'Samenvatting'
      : `${part === 'paragraph' ? 'Alinea' : 'Handelingsperspectief'} ${number}`
  if (before === '') return `${place}, nieuw`
  return after === '' ? `${place}, weggehaald` : place
}
