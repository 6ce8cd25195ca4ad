// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Link, Section, Table } from '../../../../platform/ui/index.ts'
import type { DossierView } from '../../domain/dossier.ts'
import { fromFact, type PublicFact } from '../../domain/public-fact.ts'
import { paths } from '../../paths.ts'
import { TakeLink } from './take-along.tsx'

/** What everybody may know, in the dossier: each with where it stands. */
export function EnteredFacts({ view, mayKeep }: { view: DossierView; mayKeep: boolean }) {
  const { visit, entered, handedIn } = view
  if (entered.length === 0 && !mayKeep) return null
  const topics = paths.topics(visit.committeeId, visit.id)
  return (
    <Section
      title="Openbare feiten"
      id="feiten"
      intro="Wat iedereen over deze gemeente kan weten. Het secretariaat zocht het op."
      actions={
        mayKeep && (
          <Link href={paths.facts(visit.committeeId, visit.id)} small>
            Feiten bijhouden
          </Link>
        )
      }
    >
      <Table
        caption="Openbare feiten"
        hideCaption
        empty="Er zijn nog geen feiten opgezocht."
        columns={[
          { key: 'fact', label: 'Feit', isHeader: true },
          { key: 'source', label: 'Bron' },
          ...(handedIn ? [{ key: 'take', label: 'Gesprek', kind: 'keep' } as const] : []),
        ]}
        rows={entered.map(fact => ({
          cells: {
            fact: fact.body,
            source: <Source fact={fact} />,
            take: <TakeLink href={`${topics}?aanleiding=${fromFact(fact)}#kies`} what={fact.body} />,
          },
        }))}
      />
    </Section>
  )
}

/** Where a fact stands, and of which day it is. */
export const Source = ({ fact }: { fact: PublicFact }) => (
  <>
    <Link href={fact.link} small>
      {new URL(fact.link).hostname}
    </Link>
    , {formatDate(fact.publishedOn)}
  </>
)
