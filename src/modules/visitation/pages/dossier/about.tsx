// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Card, dutchNumber, Link, SideList } from '../../../../platform/ui/index.ts'
import type { DossierView } from '../../domain/dossier.ts'
import { paths } from '../../paths.ts'
import { seenLabels } from '../self-image/words.ts'

/** What everybody may know of the municipality, how it handed in, and what is chosen for the talk. */
export function About({ view: { visit, facts, handedIn, topics } }: { view: DossierView }) {
  const inhabitants = facts?.inhabitants
  const document = handedIn?.dossier.document
  return (
    <>
      <Card title="Over de gemeente">
        <SideList
          items={[
            ...(facts ? [{ above: 'Provincie', text: facts.province }] : []),
            ...(inhabitants
              ? [
                  {
                    above: 'Inwoners',
                    text: `${dutchNumber(inhabitants.count)} (${formatDate(inhabitants.on)})`,
                  },
                ]
              : []),
            ...(facts?.mergedFrom ?? []).map(({ name, on }) => ({
              above: 'Ontstaan uit onder meer',
              text: `${name} (${formatDate(on)})`,
            })),
            ...(facts?.goesInto ?? []).map(({ name, on }) => ({
              above: 'Gaat op in',
              text: `${name} (${formatDate(on)})`,
            })),
            { above: 'Bezoek', text: visit.visitOn ? formatDate(visit.visitOn) : 'nog geen datum' },
            ...(document
              ? [
                  {
                    above: 'Ingeleverd',
                    text: `${formatDate(document.handedInOn)} door ${document.handedInBy}`,
                  },
                  ...document.seen.map(seen => ({
                    above: `Gezien door de ${seenLabels[seen.role]}`,
                    text: `${seen.name}, ${formatDate(seen.on)}`,
                  })),
                ]
              : []),
          ]}
        />
      </Card>
      {handedIn && (
        <Card title="Voor het gesprek">
          {topics.length === 0 ? (
            <p>Er zijn nog geen onderwerpen gekozen.</p>
          ) : (
            <SideList
              items={topics.map(({ code, reason }) => ({
                text: topicTitle(handedIn.questionnaire, code),
                below: reason,
              }))}
            />
          )}
          <p>
            <Link href={paths.topics(visit.committeeId, visit.id)}>Kies onderwerpen</Link>
          </p>
        </Card>
      )}
    </>
  )
}

type Questionnaire = NonNullable<DossierView['handedIn']>['questionnaire']
const topicTitle = (questionnaire: Questionnaire, code: string): string =>
  questionnaire.sections.flatMap(one => one.topics).find(one => one.code === code)?.title ?? code
