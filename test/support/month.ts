// SPDX-License-Identifier: EUPL-1.2
// For tests that walk the month of a role: its Vandaag, its pages and its forms, and what it must not find.
import { todayPaths } from '../../src/modules/today/index.ts'
import type { Visitor } from './visit.ts'
import type { TestPerson } from './world.ts'

export type Walk = {
  /** What waits on Vandaag, in its order. */
  waits(person: TestPerson): Promise<string[]>
  /** What stands there under "Komt eraan". */
  comes(person: TestPerson): Promise<string[]>
  /** Opens a page, and expects these words on it; gives the whole page. */
  reads(person: TestPerson, path: string, ...words: string[]): Promise<string>
  /** Sends a form that must be taken; gives where the browser goes. */
  does(person: TestPerson, path: string, fields?: Record<string, string | string[]>): Promise<string>
  /** None of these addresses exists for this person. */
  findsNothing(person: TestPerson, ...paths: string[]): Promise<void>
  /** These exist, and the role forbids them. */
  mayNot(person: TestPerson, ...paths: string[]): Promise<void>
}

export function makeWalk(visitor: Visitor): Walk {
  const today = async (person: TestPerson) => {
    const { html } = await visitor.visit(todayPaths.today(person.organisation), { as: person })
    const [waiting = '', coming = ''] = html.split('>Komt eraan<')
    return { waiting: titlesIn(waiting), coming: titlesIn(coming) }
  }
  const each =
    (status: number) =>
    async (person: TestPerson, ...paths: string[]) => {
      for (const path of paths) await visitor.visit(path, { as: person, status })
    }
  return {
    waits: async person => (await today(person)).waiting,
    comes: async person => (await today(person)).coming,
    async reads(person, path, ...words) {
      const { html } = await visitor.visit(path, { as: person })
      const missing = words.filter(text => !plain(html).includes(text))
      if (missing.length > 0) throw new Error(`${path} lacks ${missing.join(' and ')}:\n${textOf(html)}`)
      return html
    },
    async does(person, path, fields = {}) {
      const response = await visitor.post(path, fields, { as: person })
      if (response.status !== 303)
        throw new Error(`${path}: ${response.status}\n${textOf(await response.text())}`)
      return (response.headers.get('location') ?? '').split('?')[0] ?? ''
    },
    findsNothing: each(404),
    mayNot: each(403),
  }
}

const plain = (html: string): string => html.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** What somebody would read in the middle of a page. */
const textOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

function titlesIn(html: string): string[] {
  const lists = html.match(/<ul class="wait">[\s\S]*?<\/ul>/g) ?? []
  return lists.flatMap(list =>
    [...list.matchAll(/<a href="[^"]+">([^<]+)</g)].map(([, text = '']) => plain(text)),
  )
}
