// SPDX-License-Identifier: EUPL-1.2
import type { SitePage } from '../../../../content/texts/site/pages.ts'
import { Bullets, HelpAnswers, type HelpText, Link, Section, Text } from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { TextPage } from './text.tsx'

type Chapter = { readonly title: string; readonly pages: readonly HelpText[] }
type Props = {
  page: SitePage
  contact: string | undefined
  /** The help of every page that this reader may open; none for a visitor. */
  chapters: readonly Chapter[]
}

/** The general answers, and below them the help of every page in full, so that the browser's own search finds it. */
export function HelpPage({ page, contact, chapters }: Props) {
  return (
    <>
      <TextPage page={page} contact={contact} />
      <Section title="Hulp bij elke pagina" id="paginas">
        {chapters.length === 0 ? (
          <Text>Log in om ook de hulp bij uw eigen pagina’s te lezen.</Text>
        ) : (
          <>
            <Text>
              Hieronder staat de hulp van alle pagina’s die u mag openen. Zoek met Ctrl+F, of kies een
              hoofdstuk. Een woord niet bekend? Kijk bij de <Link href={paths.glossary()}>begrippen</Link>.
            </Text>
            <Bullets
              items={chapters.map((chapter, index) => <Link href={`#${idOf(index)}`}>{chapter.title}</Link>)}
            />
          </>
        )}
      </Section>
      {chapters.map((chapter, index) => (
        <Section title={chapter.title} id={idOf(index)}>
          {chapter.pages.map(one => (
            <Section title={one.title} level={3}>
              <HelpAnswers help={{ ...one, words: [] }} />
            </Section>
          ))}
        </Section>
      ))}
    </>
  )
}

const idOf = (index: number): string => `hoofdstuk-${index + 1}`
