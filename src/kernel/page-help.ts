// SPDX-License-Identifier: EUPL-1.2

/** Help about one page: four questions, each answered in a sentence or two. */
export type PageHelp<Word extends string = string> = {
  /** What the page is called in the list of all help. */
  readonly title: string
  /** What is it for? */
  readonly purpose: string
  /** What does one do first? */
  readonly first: string
  /** What happens after that? */
  readonly next?: string
  /** Who sees what is typed, or what stands here? */
  readonly readers: string
  /** Terms of the glossary that the page leans on. */
  readonly words: readonly Word[]
}

/** The help of pages that belong together, by the name of each page's route. */
export type HelpChapter<Word extends string = string> = {
  readonly title: string
  readonly pages: Readonly<Record<string, PageHelp<Word>>>
}
