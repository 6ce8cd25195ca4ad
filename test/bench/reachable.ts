// SPDX-License-Identifier: EUPL-1.2
import { modules } from '../../src/modules.ts'
import type { Route } from '../../src/platform/http/route.ts'
import type { Member, Story } from '../measuring/demo-world.ts'
import type { HttpClient } from '../measuring/http.ts'
import type { SignedInBrowser } from '../measuring/sessions.ts'
import { fillPath, parametersOf } from '../support/routes.ts'

/** A page, somebody who sees it, and its address for that person. */
export type ReachablePage = {
  readonly route: Route
  readonly path: string
  /** Undefined: a visitor sees it. */
  readonly reader: Member | undefined
  /** Rows and list items on it: the goals are for pages of up to 60. */
  readonly rows: number
}

/** Every page that a person asks for; what is for the demo only is not among them. */
const pageRoutes: readonly Route[] = modules
  .flatMap(module => module.routes)
  .filter(route => route.method === 'GET')

/** Finds for every page somebody of the story who sees it. @returns also the names of the pages that nobody sees */
export async function findReachable(
  story: Story,
  http: HttpClient,
  browserOf: (member: Member) => SignedInBrowser | undefined,
  only = '',
): Promise<{ pages: ReachablePage[]; unseen: string[] }> {
  const pages: ReachablePage[] = []
  const unseen: string[] = []
  for (const route of pageRoutes.filter(one => one.name.startsWith(only))) {
    const page = await findReader(story, http, browserOf, route)
    if (page) pages.push(page)
    else unseen.push(route.name)
  }
  return { pages, unseen }
}

async function findReader(
  story: Story,
  http: HttpClient,
  browserOf: (member: Member) => SignedInBrowser | undefined,
  route: Route,
): Promise<ReachablePage | undefined> {
  for (const { reader, path } of candidates(story, route)) {
    const { status, body } = await http.get(path, reader && browserOf(reader))
    if (status === 200) return { route, path, reader, rows: rowsOf(body) }
  }
  return undefined
}

/** Those whose roles the route's policy row names, with each visit of their organisation; a visitor where anybody may. */
function* candidates({ members, values }: Story, route: Route) {
  const codes = route.sample.params ?? {}
  const readers = route.access === 'public' ? [undefined] : members.filter(member => mayTry(member, route))
  const needsVisit = parametersOf(route).some(name => name in (values[0] ?? {}))
  for (const set of needsVisit ? values : [{}])
    for (const reader of readers) {
      // A municipality only has its own visit; asking for others would be in vain.
      if (needsVisit && reader?.organisation.startsWith('gm') && reader.organisation !== municipalityOf(set))
        continue
      const colleague = members.findLast(one => one.organisation === reader?.organisation)?.id
      const filled = {
        ...codes,
        ...set,
        ...(reader && { organisation: reader.organisation }),
        ...(colleague && { person: colleague }),
      }
      if (parametersOf(route).every(name => name in filled)) yield { reader, path: fillPath(route, filled) }
    }
}

const municipalityOf = (set: Readonly<Record<string, string>>): string | undefined => set.municipality

const mayTry = (member: Member, { may }: Route): boolean =>
  may === undefined || may.roles.some(role => member.roles.includes(role))

const rowsOf = (html: string): number => Math.max(...['<tr', '<li'].map(tag => html.split(tag).length - 1))
