// SPDX-License-Identifier: EUPL-1.2
import type { SitePage } from '../../../../content/texts/site/pages.ts'
import { Bullets, Link, PageHead, Section, Text } from '../../../platform/ui/index.ts'

export function TextPage({ page }: { page: SitePage }) {
  return (
    <>
      <PageHead title={page.title} sentence={page.sentence} />
      {page.sections.map(section => (
        <Section title={section.title} id={section.id}>
          {section.paragraphs.map(paragraph => (
            <Text>{paragraph}</Text>
          ))}
          {section.points && <Bullets items={section.points} />}
          {section.links?.map(link => (
            <Text>
              <Link href={link.href}>{link.label}</Link>
            </Text>
          ))}
        </Section>
      ))}
    </>
  )
}
