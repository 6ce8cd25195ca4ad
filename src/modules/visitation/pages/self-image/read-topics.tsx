// SPDX-License-Identifier: EUPL-1.2

import type { Child } from 'hono/jsx'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { AnswerLine } from '../../../../kernel/questionnaire/describe.ts'
import { Facts, Notice, Section } from '../../../../platform/ui/index.ts'
import type { ReadSection, ReadTopic } from '../../domain/self-image-reading.ts'
import { Before } from './before.tsx'
import { slotLabels } from './words.ts'

/** Answers in words, per section and topic. `beside` adds something to a topic, such as a link to change it. */
export function ReadSections({
  sections,
  beside,
}: {
  sections: readonly ReadSection[]
  beside?: ((topic: ReadTopic) => Child) | undefined
}) {
  return (
    <>
      {sections.map(({ section, topics }) => (
        <Section title={section.title} id={`deel-${section.code}`}>
          {topics.map(topic => (
            <ReadOneTopic read={topic} beside={beside?.(topic)} />
          ))}
        </Section>
      ))}
    </>
  )
}

/** `again` when the topic also stands elsewhere on the page: then links lead there. */
export function ReadOneTopic({
  read,
  beside,
  again,
}: {
  read: ReadTopic
  beside?: Child
  again?: true | undefined
}) {
  const { topic } = read
  return (
    <Section
      level={3}
      title={`${topic.number}. ${topic.title}`}
      id={again ? undefined : `onderwerp-${topic.code}`}
      actions={beside}
    >
      <ReadQuestions read={read} />
    </Section>
  )
}

/**
 * The questions of one topic with the answers that this reader may see. `isExplained` when the page already says who
 * answers apart.
 */
export function ReadQuestions({ read, isExplained }: { read: ReadTopic; isExplained?: boolean }) {
  return (
    <>
      <Facts
        stacked
        items={read.questions.map(({ question, parts, before }) => ({
          name: question.label,
          value: (
            <>
              {parts.map(part => (
                <Lines
                  lines={part.lines}
                  by={part.slot === 'municipality' ? undefined : slotLabels[part.slot]}
                />
              ))}
              {before && <Before before={before} />}
            </>
          ),
        }))}
      />
      {read.supplements?.map(({ body, by, on }) => (
        <Notice title={`Aanvulling van ${formatDate(on)}, door ${by}`}>{body}</Notice>
      ))}
      {read.hides && !isExplained && (
        <p class="small quiet">Dit beantwoorden de portefeuillehouder en de CISO elk apart.</p>
      )}
    </>
  )
}

const Lines = ({ lines, by }: { lines: readonly AnswerLine[]; by: string | undefined }) => (
  <>
    {by && (
      <p>
        <strong>{by}</strong>
      </p>
    )}
    {lines.filter(line => line.kind !== 'note').length === 0 && <p class="quiet">niet beantwoord</p>}
    {lines.map(line => (
      <p>
        {line.kind === 'note' && <span class="quiet">Opmerking: </span>}
        {line.label && `${line.label}: `}
        {line.text}
      </p>
    ))}
  </>
)
