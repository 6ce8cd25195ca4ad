// SPDX-License-Identifier: EUPL-1.2
import type { CountedFigure } from '../../../../../content/facts/figures-2015-2017.ts'
import { BarChart } from '../../../../platform/ui/index.ts'
import { countedShares } from '../../domain/counted-shares.ts'
import { Notes } from './notes.tsx'

/** A figure of which the base is known: counts, and the shares that follow from them. */
export function CountedFigureSection({ figure, sentence }: { figure: CountedFigure; sentence: string }) {
  return (
    <BarChart
      id={figure.code}
      level={2}
      title={figure.question}
      sentence={sentence}
      full={figure.base}
      bars={countedShares(figure).map(answer => ({
        label: answer.label,
        value: answer.count,
        shown: `${answer.percentage} %`,
      }))}
      columns={{ label: 'Antwoord', value: 'Aantal', shown: 'Aandeel' }}
      total={{ label: 'Respondenten', value: figure.base }}
    >
      <Notes place={figure.place} notes={figure.notes} />
    </BarChart>
  )
}
