// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { perspectiveTexts, sectionTexts, summaryTexts } from '../../../../../content/texts/report/sections.ts'
import { NumberedCards, Paragraphs, Section, Text } from '../../../../platform/ui/index.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { topicTitle } from '../../domain/report-document.ts'
import { reportSections } from '../../domain/report-parts.ts'
import { numberOf } from '../../domain/report-view.ts'

type Parts = Pick<ReportDocument, 'summary' | 'paragraphs' | 'perspectives'>

/** A report as it was released: summary, sections with their paragraphs, perspectives. */
export function ReportBody({
  report,
  beside,
  note,
}: {
  report: Parts
  /** Stands beside a paragraph. */
  beside?: (paragraph: string, number: number) => Child
  /** Stands below a perspective, after its topic. */
  note?: (perspective: string) => string
}) {
  return (
    <>
      {report.summary !== '' && (
        <Section title={summaryTexts.title} id="samenvatting">
          <Lines text={report.summary} />
        </Section>
      )}
      {reportSections.map(section => {
        const own = report.paragraphs.filter(one => one.section === section)
        return (
          own.length > 0 && (
            <Section title={sectionTexts[section].title} id={section}>
              <Paragraphs
                items={own.map(({ id, body }) => {
                  const number = numberOf(report.paragraphs, id)
                  return {
                    number,
                    id: `alinea-${id}`,
                    text: <Lines text={body} />,
                    reaction: beside?.(id, number),
                  }
                })}
              />
            </Section>
          )
        )
      })}
      {report.perspectives.length > 0 && (
        <Section title={perspectiveTexts.title} id="perspectieven" intro={perspectiveTexts.intro}>
          <NumberedCards
            items={report.perspectives.map(({ id, title, body, topic }) => ({
              title,
              text: body,
              note: `Bij het onderwerp ‘${topicTitle(topic)}’${note?.(id) ?? ''}`,
            }))}
          />
        </Section>
      )}
    </>
  )
}

/** A text of people, with its own line breaks. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split(/\n+/).map(line => (
      <Text>{line}</Text>
    ))}
  </>
)
