// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import type { TextSection } from '../../../../../content/texts/report.ts'
import { Bullets, PageHead, Section, Text } from '../../../../platform/ui/index.ts'

/** A page of running text in sections, each with its place in the source. */
export function TextPage({
  title,
  sentence,
  sections,
  children,
}: {
  title: string
  sentence: string
  sections: readonly TextSection[]
  children?: Child
}) {
  return (
    <>
      <PageHead title={title} sentence={sentence} />
      {sections.map(section => (
        <Section title={section.title} id={section.code}>
          {section.paragraphs.map(paragraph => (
            <Text>{paragraph}</Text>
          ))}
          {section.points && <Bullets items={section.points} />}
          <Text quiet>Bron: {section.place}.</Text>
        </Section>
      ))}
      {children}
    </>
  )
}
