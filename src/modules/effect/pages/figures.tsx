// SPDX-License-Identifier: EUPL-1.2
import { Facts, Notice, Section, Text } from '../../../platform/ui/index.ts'
import { type Figures, fewestAnswers } from '../domain/figures.ts'

/** The released totals: shares in words, no counts, the number of respondents once. */
export function FiguresPart({ figures }: { figures: Figures }) {
  if (figures.base === null)
    return (
      <Notice title={`Er waren minder dan ${fewestAnswers} antwoorden`}>
        Daarom zijn ze niet gelezen en niet geteld, maar vernietigd. Anders zou te zien zijn van wie ze
        kwamen.
      </Notice>
    )
  return (
    <>
      <Text>
        {figures.base} gemeenten antwoordden. De aandelen zijn afgerond op 5 procent. Zij tellen niet altijd
        op tot 100.
      </Text>
      {figures.questions.map((question, n) => (
        <Section title={question.label} level={3} id={`cijfers-${n + 1}`}>
          <Facts items={question.shares.map(one => ({ name: one.label, value: one.share }))} apart />
        </Section>
      ))}
    </>
  )
}
