// SPDX-License-Identifier: EUPL-1.2
import type { SitePage } from '../../../../content/texts/site/pages.ts'
import { Bullets, Link, PageHead, Section, Text } from '../../../platform/ui/index.ts'
import { Contact } from './contact.tsx'

type Props = { page: SitePage; contact: string | undefined }

export function TextPage({ page, contact }: Props) {
  return (
    <>
      <PageHead title={page.title} sentence={page.sentence} />
      {page.sections.map(section => (
        <Section title={section.title} id={section.id}>
          {section.paragraphs.map(paragraph => (
            <Text>{paragraph}</Text>
          ))}
          {section.points && <Bullets items={section.points} />}
          {section.hasContact && contact && <Contact contact={contact} />}
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
