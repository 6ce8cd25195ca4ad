// SPDX-License-Identifier: EUPL-1.2
import { finalReportTexts } from '../../../../content/texts/final-report.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { Bullets, NameList, Notice, Section, Text } from '../../../platform/ui/index.ts'
import { type ReportPart, type RoundReportDocument, reportOrder } from '../domain/report-document.ts'
import { chapterTitle } from '../domain/round-report.ts'
import { Prose } from './prose.tsx'
import { ShareFigures } from './share-figures.tsx'

/** The final report to read, in its order. */
export const ReportBody = ({ report }: { report: RoundReportDocument }) => (
  <>
    {reportOrder.map(part => (
      <Part report={report} part={part} />
    ))}
  </>
)

function Part({ report, part }: { report: RoundReportDocument; part: ReportPart }) {
  switch (part) {
    case 'mandate':
      return (
        <Section title={finalReportTexts.mandate} id="opdracht">
          <Prose text={report.mandate} />
        </Section>
      )
    case 'method':
      return (
        <Section title={finalReportTexts.method} id="werkwijze">
          {finalReportTexts.methodIntro.map(text => (
            <Text>{text}</Text>
          ))}
          {report.questionnaires.map(one => (
            <Text quiet>
              {finalReportTexts.questionnaire
                .replace('{title}', () => one.title)
                .replace('{version}', `${one.version}`)}
            </Text>
          ))}
        </Section>
      )
    case 'visited':
      return (
        <Section title={finalReportTexts.visited} id="gemeenten" intro={finalReportTexts.visitedIntro}>
          <NameList
            items={report.visited.map(({ name, successors }) =>
              successors.length === 0 ? name : `${name}, nu ${successors.join(' en ')}`,
            )}
          />
        </Section>
      )
    case 'reflections':
      return report.reflections.length === 0 ? null : (
        <Section
          title={finalReportTexts.reflections}
          id="terugblik"
          intro={finalReportTexts.reflectionsIntro}
        >
          <Bullets items={report.reflections} />
        </Section>
      )
    case 'effect':
      return report.effect ? (
        <Section title={finalReportTexts.effect} id="effect">
          <ShareFigures id="effect" figures={report.effect} base={finalReportTexts.effectBase} />
        </Section>
      ) : null
    case 'figures':
      return <Figures report={report} />
    default:
      return (
        <Section title={chapterTitle(part)} id={part}>
          <Prose text={report.chapters.find(one => one.code === part)?.body ?? ''} />
        </Section>
      )
  }
}

const Figures = ({ report }: { report: RoundReportDocument }) => (
  <Section title={finalReportTexts.figures} id="cijfers">
    {report.figures ? (
      <ShareFigures id="vraag" figures={report.figures} base={finalReportTexts.figuresBase} />
    ) : (
      <Text>{finalReportTexts.figuresTooFew}</Text>
    )}
    <Notice>{finalReportTexts.leftOut}</Notice>
    <Text quiet>{finalReportTexts.frozen.replace('{date}', formatDate(report.releasedOn))}</Text>
  </Section>
)
