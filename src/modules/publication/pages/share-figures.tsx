// SPDX-License-Identifier: EUPL-1.2
import { finalReportTexts } from '../../../../content/texts/final-report.ts'
import { BarChart, Text } from '../../../platform/ui/index.ts'
import { barOf, type PublicFigures, sentenceOf } from '../domain/report-document.ts'

/** Shares of several municipalities: bars with the same words in a table beside them, no counts. */
export const ShareFigures = ({
  id,
  figures,
  base,
}: {
  id: string
  figures: PublicFigures
  /** The sentence with the number of respondents: the one place where it stands. */
  base: string
}) => (
  <>
    <Text>
      {base.replace('{base}', `${figures.base}`)} {finalReportTexts.rounded}
    </Text>
    {figures.questions.map(({ label, shares }, n) => (
      <BarChart
        id={`${id}-${n + 1}`}
        title={label}
        sentence={sentenceOf(shares)}
        full={100}
        bars={shares.map(one => ({ label: one.label, value: barOf(one.share), shown: one.share }))}
        columns={{ label: 'Antwoord', shown: 'Aandeel' }}
      />
    ))}
  </>
)
