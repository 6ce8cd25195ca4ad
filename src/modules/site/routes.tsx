// SPDX-License-Identifier: EUPL-1.2
import { glossary } from '../../../content/glossary.ts'
import { help, type SitePage, sitePages } from '../../../content/texts/site/pages.ts'
import { nothing } from '../../platform/http/fields.ts'
import { get, type Route } from '../../platform/http/route.ts'
import { todayPaths } from '../today/index.ts'
import { GlossaryPage } from './pages/glossary.tsx'
import { HelpPage } from './pages/help.tsx'
import { HomePage } from './pages/home.tsx'
import { TextPage } from './pages/text.tsx'
import { paths } from './paths.ts'

const shared = {
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => null,
} as const

const textRoute = (page: SitePage): Route =>
  get({
    ...shared,
    name: `site.${page.path.slice(1)}`,
    path: page.path,
    render: (_, { actor, deps }) => ({
      title: page.title,
      body:
        page === help ? (
          <HelpPage page={page} contact={deps.contact} chapters={deps.help.for(actor)} />
        ) : (
          <TextPage page={page} contact={deps.contact} />
        ),
    }),
  })

export const routes: readonly Route[] = [
  get({
    ...shared,
    name: 'site.home',
    path: paths.home(),
    // Whoever is signed in starts at what waits; the front page is for those who come to see what this is.
    render: (_, { actor, deps }) => {
      const [first] = actor?.memberships ?? []
      if (first)
        return new Response(null, {
          status: 303,
          headers: { location: todayPaths.today(first.organisationId) },
        })
      return { title: 'Gemeenten leren van elkaar', body: <HomePage isDemo={deps.isDemo} /> }
    },
  }),
  get({
    ...shared,
    name: 'site.glossary',
    path: paths.glossary(),
    render: () => ({ title: 'Begrippen', body: <GlossaryPage terms={glossary} /> }),
  }),
  ...sitePages.map(textRoute),
]
