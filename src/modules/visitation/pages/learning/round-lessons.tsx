// SPDX-License-Identifier: EUPL-1.2
import { Bullets, Link, PageHead, Section, Text } from '../../../../platform/ui/index.ts'
import { type LessonKind, lessonKinds } from '../../domain/lesson.ts'
import type { Round } from '../../domain/round.ts'
import type { SharedSolution } from '../../domain/solution.ts'
import { paths } from '../../paths.ts'
import { lessonWords } from './words.ts'

type Props = {
  organisation: string
  round: Round
  lessons: Readonly<Record<LessonKind, readonly string[]>>
  solutions: readonly SharedSolution[]
}

/** What a round taught, without whose visit taught it: it feeds a chapter of the final report. */
export function RoundLessonsPage({ organisation, round, lessons, solutions }: Props) {
  return (
    <>
      <PageHead
        title={`Geleerd in ${round.name}`}
        actions={<Link href={paths.sharedSolutions(organisation)}>Wat alle gemeenten lezen</Link>}
        sentence="Van alle bezoeken samen en op alfabet: aan de volgorde ziet u niet welk bezoek het was."
      />
      {lessonKinds.map(kind => (
        <Section title={lessonWords[kind].title} id={`les-${kind}`}>
          {lessons[kind].length === 0 ? (
            <Text quiet>{lessonWords[kind].none}</Text>
          ) : (
            <Bullets items={lessons[kind]} />
          )}
        </Section>
      ))}
      <Section
        title="Oplossingen die anderen mogen lezen"
        id="oplossingen"
        intro="Met toestemming van de gemeente, in haar woorden. Trekt zij die in, dan staat het hier niet meer."
      >
        {solutions.length === 0 ? (
          <Text quiet>Er is nog geen oplossing die gedeeld mag worden.</Text>
        ) : (
          solutions.map(({ title, body, municipality }) => (
            <Section level={3} title={title} note={municipality ?? 'zonder naam'}>
              <Text>{body}</Text>
            </Section>
          ))
        )}
      </Section>
    </>
  )
}
