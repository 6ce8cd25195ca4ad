// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { Empty, PageHead, WaitList } from '../../../platform/ui/index.ts'
import type { Hit } from '../domain/hit.ts'

/** Hits of a search, or what one can look for. */
export function SearchPage({ hits, typed, actor }: { hits: readonly Hit[]; typed: string; actor: Actor }) {
  const where = (hit: Hit) =>
    actor.memberships.find(one => one.organisationId === hit.organisationId)?.name ?? ''
  return (
    <>
      <PageHead title="Zoeken" sentence={sentence(hits.length, typed)} />
      {hits.length > 0 ? (
        <WaitList
          items={hits.map(hit => ({
            title: hit.title,
            href: hit.url,
            where: [hit.excerpt, where(hit)].filter(Boolean).join(' · '),
          }))}
        />
      ) : (
        <Empty title={typed === '' ? 'Waar bent u naar op zoek?' : 'Niets gevonden'}>
          Typ een of meer woorden in het zoekveld bovenaan. Het begin van een woord is genoeg. U vindt alleen
          wat u mag zien.
        </Empty>
      )}
    </>
  )
}

function sentence(count: number, typed: string): string {
  if (typed === '') return 'Zoek in alles wat u mag zien, bij al uw organisaties.'
  if (count === 0) return `Wij vonden niets voor ‘${typed}’ in wat u mag zien.`
  return count === 1 ? `1 vondst voor ‘${typed}’.` : `${count} vondsten voor ‘${typed}’.`
}
