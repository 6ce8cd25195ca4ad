// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono'
import type { Actor, SignedIn } from '../../kernel/actor.ts'
import { formatInstant } from '../../kernel/dutch-dates.ts'
import { roles } from '../../kernel/roles.ts'
import {
  type NavItem,
  Notice,
  nameErrors,
  organisationColourClass,
  Page,
  type PageFrame,
  PublicPage,
} from '../ui/index.ts'
import type { Deps } from './deps.ts'
import type { PageSpec } from './page-spec.ts'

const helpHref = '/hulp'

type Shown = {
  readonly actor: Actor | SignedIn | null
  readonly form: { readonly csrf: string }
  readonly url: URL
}

/** Puts a page in the shell of who looks: visitor, person, or member of the organisation of the URL. */
export function pageResponse(
  context: Context,
  deps: Deps,
  route: string,
  page: PageSpec,
  shown: Shown,
  waiting: number,
  said: string | undefined,
): Response | Promise<Response> {
  const flash = said === undefined ? undefined : ({ kind: 'done', text: said } as const)
  const shell =
    shown.actor === null ? (
      <PublicPage
        title={page.title}
        breadcrumbs={page.crumbs}
        flash={flash}
        nav={publicNavigation(deps, shown.url)}
        subject="Visitatie informatieveiligheid"
        signInHref="/inloggen"
        helpHref={helpHref}
      >
        {page.body}
      </PublicPage>
    ) : (
      <Page
        title={page.title}
        breadcrumbs={page.crumbs}
        flash={flash}
        help={deps.help.of(route)}
        frame={frameOf(deps, shown.actor, shown, waiting)}
      >
        {'organisation' in shown.actor && shown.actor.organisation.emergency && (
          <EmergencyNotice name={shown.actor.organisation.name} {...shown.actor.organisation.emergency} />
        )}
        {page.asksProof && <ProofNotice />}
        {page.body}
      </Page>
    )
  return context.html(nameErrors(`${shell}`), page.status ?? 200)
}

/** Above every page that is read in an emergency. */
const EmergencyNotice = ({ name, untilAt }: { name: string; untilAt: Date }) => (
  <Notice kind="warn" title={`U leest met noodtoegang mee bij ${name}, tot ${formatInstant(untilAt)}`}>
    Elke pagina die u opent, wordt genoteerd en is voor {name} te zien. U kunt niets veranderen.
  </Notice>
)

/** Above a form that waits for a fresh proof; the proof is given in a tab of its own, so that nothing typed is lost. */
const ProofNotice = () => (
  <Notice kind="warn" title="Bevestig eerst dat u het bent">
    <p>
      Er is nog niets verstuurd. Wat u invulde staat hieronder. Bevestig in een nieuw tabblad dat u het bent,
      kom hier terug en verstuur het dan opnieuw.
    </p>
    <p>
      <a
        class="nl-link"
        href={`/bevestigen?naar=${encodeURIComponent('/bevestigd')}`}
        target="_blank"
        rel="noopener"
      >
        Bevestig dat u het bent (nieuw tabblad)
      </a>
    </p>
  </Notice>
)

function frameOf(deps: Deps, person: Actor | SignedIn, { form, url }: Shown, waiting: number): PageFrame {
  const current = 'organisation' in person ? person.organisation : person.memberships[0]
  const home = current ? `/bij/${current.organisationId}/vandaag` : '/'
  return {
    organisation: {
      name: current?.name ?? 'Durven Leren',
      href: home,
      colourClass: current && organisationColourClass(current.organisationId),
    },
    switcher: person.memberships.map(one => ({
      name: one.name,
      href: `/bij/${one.organisationId}/vandaag`,
      current: one === current,
      colourClass: organisationColourClass(one.organisationId),
    })),
    person: {
      name: person.name,
      role: current?.roles.map(role => roles[role].label).join(', '),
      href: '/mijn-account',
      signOutAction: '/uitloggen',
    },
    nav: current ? memberNavigation(deps, current, url.pathname, home, waiting) : [],
    ...(current && {
      search: { action: `/bij/${current.organisationId}/zoeken`, placeholder: 'Zoek in wat u mag zien' },
    }),
    helpHref,
    csrf: form.csrf,
  }
}

function memberNavigation(
  deps: Deps,
  current: NonNullable<SignedIn['memberships'][0]>,
  path: string,
  home: string,
  waiting: number,
): NavItem[] {
  const entries = deps.navigation
    .filter(
      entry => entry.kinds.includes(current.kind) && entry.roles.some(role => current.roles.includes(role)),
    )
    .toSorted((a, b) => a.order - b.order)
    .slice(0, 6)
    .map(({ label, href, under }) => {
      const starts = [href, ...(under ? [under] : [])].map(start => start(current.organisationId))
      return { label, href: href(current.organisationId), current: starts.some(isAt(path)) }
    })
  return [{ label: 'Vandaag', href: home, count: waiting, current: isAt(path)(home) }, ...entries]
}

/** Whether a path is this place, or lies under it. */
const isAt = (path: string) => (place: string) => path === place || path.startsWith(`${place}/`)

const publicNavigation = (deps: Deps, url: URL): NavItem[] =>
  deps.publicNavigation.map(item => ({
    ...item,
    current: isAt(url.pathname)(item.href),
  }))
