// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../kernel/actor.ts'
import type { HelpChapter, PageHelp } from '../../kernel/page-help.ts'
import { may, type Permission } from '../../kernel/policy.ts'

/** Help as a page shows it: with the meaning of its words. */
export type ShownHelp = Omit<PageHelp, 'words'> & {
  readonly words: readonly { readonly word: string; readonly meaning: string }[]
}
export type ShownChapter = { readonly title: string; readonly pages: readonly ShownHelp[] }

export type Help = {
  /** The help of the page that this route shows. */
  readonly of: (route: string) => ShownHelp | undefined
  /** The help of every page that this person may see in one of his or her organisations; nothing for a visitor. */
  readonly for: (person: SignedIn | null) => readonly ShownChapter[]
}

/** What help has to know of a route. */
type Helped = { readonly name: string; readonly access: string; readonly may?: Permission }

/** Ties the texts to their routes, so that a page is explained to whoever may open it and to nobody else. */
export function makeHelp(
  chapters: readonly HelpChapter[],
  routes: readonly Helped[],
  meanings: Readonly<Record<string, string>>,
): Help {
  const shown = ({ words, ...page }: PageHelp): ShownHelp => ({
    ...page,
    words: words.map(word => ({ word, meaning: meanings[word] ?? '' })),
  })
  const pages = new Map(
    chapters.flatMap(chapter => Object.entries(chapter.pages).map(([route, page]) => [route, shown(page)])),
  )
  const byName = new Map(routes.map(route => [route.name, route]))
  return {
    of: route => pages.get(route),
    for: person => {
      if (!person) return []
      const own = chapters.map(({ title, pages: own }) => ({
        title,
        pages: Object.entries(own).flatMap(([route, page]) =>
          mayOpen(person, byName.get(route)) ? [shown(page)] : [],
        ),
      }))
      return own.filter(chapter => chapter.pages.length > 0)
    },
  }
}

function mayOpen(person: SignedIn, route: Helped | undefined): boolean {
  if (!route || route.access === 'member')
    return person.memberships.some(
      organisation => route?.may !== undefined && may({ ...person, organisation }, route.may),
    )
  return true
}
