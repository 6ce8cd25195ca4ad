// SPDX-License-Identifier: EUPL-1.2
import { Facts } from './section.tsx'

export type HelpText = {
  readonly title: string
  readonly purpose: string
  readonly first: string
  readonly next?: string | undefined
  readonly readers: string
  readonly words: readonly { readonly word: string; readonly meaning: string }[]
}

/** Help about a page: four questions and their answers, then the words that the page leans on. */
export function HelpAnswers({ help }: { help: HelpText }) {
  return (
    <Facts
      stacked
      items={[
        { name: 'Waar is dit voor?', value: help.purpose },
        { name: 'Wat doet u eerst?', value: help.first },
        ...(help.next === undefined ? [] : [{ name: 'En daarna?', value: help.next }]),
        { name: 'Wie ziet dit?', value: help.readers },
        ...help.words.map(({ word, meaning }) => ({ name: `Wat is ‘${word}’?`, value: meaning })),
      ]}
    />
  )
}

/** Opens at the top of the page; works without script and stays off paper. */
export function PageHelp({ help, allHref }: { help: HelpText; allHref: string }) {
  return (
    <details class="help">
      <summary>Hulp bij deze pagina</summary>
      <div class="help__body">
        <HelpAnswers help={help} />
        <p>
          <a class="nl-link" href={allHref}>
            Alle hulp en contact
          </a>
        </p>
      </div>
    </details>
  )
}
