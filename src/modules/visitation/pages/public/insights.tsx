// SPDX-License-Identifier: EUPL-1.2
import type { Parallel } from '../../../../../content/texts/parallels.ts'
import { markOfThen, type ReportItem, type ReportList } from '../../../../../content/texts/report.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Bullets, Notice, NumberedCards, PageHead, Section, Text } from '../../../../platform/ui/index.ts'

/** The messages, findings, suggestions, incidents and parallels of 2017, in own words with their place (requirement 190). */
export function InsightsPage({
  lists,
  parallels,
}: {
  lists: readonly ReportList[]
  parallels: ReportList<Parallel>
}) {
  return (
    <>
      <PageHead
        title="Inzichten"
        sentence="Wat de commissie van 2015-2017 zag en meegaf, in onze eigen woorden. Bij elk punt staat waar u het in het eindverslag vindt."
      />
      <Notice title={`${markOfThen.label}, ${formatDate(markOfThen.asOf)}`}>{markOfThen.explanation}</Notice>
      {lists.map(list => (
        <Section title={list.title} id={list.code} intro={list.intro}>
          <NumberedCards
            items={list.items.map(item => ({
              title: item.title,
              text: item.text,
              note: <Source item={item} />,
            }))}
          />
        </Section>
      ))}
      <Section title={parallels.title} id={parallels.code} intro={parallels.intro}>
        {parallels.items.map(item => (
          <Section title={item.title} level={3}>
            <Text>{item.text}</Text>
            <Bullets items={item.lessons} />
            <Text quiet>{item.place}</Text>
          </Section>
        ))}
      </Section>
    </>
  )
}

function Source({ item }: { item: ReportItem & { readonly link?: string } }) {
  return (
    <>
      {item.place}
      {item.link && (
        <>
          {' · '}
          <a class="nl-link" href={item.link} rel="noreferrer">
            bericht van toen
          </a>
        </>
      )}
    </>
  )
}
