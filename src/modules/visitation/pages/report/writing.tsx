// SPDX-License-Identifier: EUPL-1.2
import { perspectiveTexts, sectionTexts, summaryTexts } from '../../../../../content/texts/report/sections.ts'
import {
  type FormView,
  Link,
  NumberedCards,
  Paragraphs,
  Reaction,
  ScreenOnly,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import { topicTitle } from '../../domain/report-document.ts'
import { type Report, reportSections } from '../../domain/report-parts.ts'
import { mostPerspectives } from '../../domain/report-release.ts'
import { numberOf, type ReportView } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'
import { MoveForm } from './part-tools.tsx'
import { ReactionView } from './reaction-view.tsx'
import { Lines } from './report-body.tsx'
import { Warnings } from './warnings.tsx'

type Props = { view: ReportView; report: Report; form: FormView }

/** The report while it is written: every part with what can be done with it. */
export function WritingParts({ view, report, form }: Props) {
  const { committeeId, id } = view.visit
  return (
    <>
      <Section
        title={summaryTexts.title}
        id="samenvatting"
        actions={<Link href={paths.reportSummary(committeeId, id)}>Samenvatting bewerken</Link>}
      >
        {report.summary === '' ? <Text quiet>{summaryTexts.help}</Text> : <Lines text={report.summary} />}
        <Warnings text={report.summary} otherNames={view.otherNames} />
      </Section>
      {reportSections.map(section => (
        <Section
          title={sectionTexts[section].title}
          id={section}
          intro={sectionTexts[section].help}
          actions={
            <Link href={`${paths.addParagraph(committeeId, id)}?deel=${section}`}>
              Alinea toevoegen aan ‘{sectionTexts[section].title}’
            </Link>
          }
        >
          <Paragraphs
            items={report.paragraphs
              .filter(one => one.section === section)
              .map(paragraph => ({
                number: numberOf(report.paragraphs, paragraph.id),
                id: `alinea-${paragraph.id}`,
                text: (
                  <>
                    <Lines text={paragraph.body} />
                    <Warnings text={paragraph.body} otherNames={view.otherNames} />
                  </>
                ),
                reaction: <ParagraphTools view={view} report={report} id={paragraph.id} form={form} />,
              }))}
          />
        </Section>
      ))}
      <Perspectives view={view} report={report} />
    </>
  )
}

function ParagraphTools({ view, report, id, form }: Props & { id: string }) {
  const { committeeId, id: visitId } = view.visit
  const number = numberOf(report.paragraphs, id)
  const answer = view.answers.find(one => one.paragraph === id)
  const reaction = view.reaction?.reactions.find(one => one.paragraph === id)
  const tools = (
    <ScreenOnly>
      <p>
        <Link href={paths.paragraph(committeeId, visitId, id)}>Bewerk alinea {number}</Link>
      </p>
      <MoveForm view={view} id={id} what={`alinea ${number}`} form={form} />
    </ScreenOnly>
  )
  if (!view.reaction) return <Reaction>{tools}</Reaction>
  return (
    <ReactionView said={reaction && { ...reaction, verdict: answer?.verdict, answer: answer?.body }}>
      {reaction && reaction.kind !== 'agreed' && (
        <ScreenOnly>
          <Link href={paths.answerReaction(committeeId, visitId, id)}>
            {answer ? `Wijzig uw antwoord bij alinea ${number}` : `Beantwoord de reactie op alinea ${number}`}
          </Link>
        </ScreenOnly>
      )}
      {tools}
    </ReactionView>
  )
}

function Perspectives({ view, report }: Omit<Props, 'form'>) {
  const { committeeId, id } = view.visit
  const { length } = report.perspectives
  return (
    <Section
      title={perspectiveTexts.title}
      id="perspectieven"
      note={`${length} van hoogstens ${mostPerspectives}`}
      intro={perspectiveTexts.help}
      actions={
        length < mostPerspectives && (
          <Link href={paths.addPerspective(committeeId, id)}>Handelingsperspectief toevoegen</Link>
        )
      }
    >
      {length === 0 && (
        <Text quiet>Een eindverslag heeft er ten minste één, bij een onderwerp van het gesprek.</Text>
      )}
      {length > 0 && (
        <NumberedCards
          items={report.perspectives.map((one, index) => ({
            title: one.title,
            text: one.body,
            note: `Bij het onderwerp ‘${topicTitle(one.topic)}’.`,
            tools: (
              <Link href={paths.perspective(committeeId, id, one.id)}>Bewerk perspectief {index + 1}</Link>
            ),
          }))}
        />
      )}
      <Warnings
        text={report.perspectives.map(one => `${one.title} ${one.body}`).join('\n')}
        otherNames={view.otherNames}
      />
    </Section>
  )
}
