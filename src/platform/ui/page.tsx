// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from './class-names.ts'
import { Brand, Document, Footer } from './layout/document.tsx'
import { type Breadcrumb, Breadcrumbs, type NavItem, Navigation } from './layout/navigation.tsx'
import { type HelpText, PageHelp } from './layout/page-help.tsx'
import {
  type OrganisationLink,
  OrganisationMenu,
  type PersonInfo,
  PersonMenu,
  Search,
  type SearchInfo,
} from './layout/top.tsx'
import { Notice } from './state/notice.tsx'

/** What the top of every page shows about who looks and where; made once per request. */
export type PageFrame = {
  organisation: {
    name: string
    href: string
    colourClass?: string | undefined
    themeHref?: string | undefined
  }
  /** The organisations this person may switch to, the present one included. Fewer than two: no switch. */
  switcher?: readonly OrganisationLink[] | undefined
  person: PersonInfo
  /** At most seven. */
  nav: readonly NavItem[]
  search?: SearchInfo | undefined
  helpHref?: string | undefined
  csrf: string
}

/** A message about what just happened, shown once after a redirect. */
export type Flash = { kind: 'done' | 'warn' | 'error'; text: Child }

type Common = {
  title: string
  breadcrumbs?: readonly Breadcrumb[] | undefined
  flash?: Flash | undefined
  /** What this page is for; opens at the top. */
  help?: HelpText | undefined
  /** For text and single forms: everything at reading width. */
  narrow?: boolean | undefined
  children?: Child
}

function Main({
  breadcrumbs,
  flash,
  help,
  helpHref = '/hulp',
  narrow,
  children,
}: Omit<Common, 'title'> & { helpHref?: string | undefined }) {
  return (
    <main class={classes('main', narrow && 'main--narrow')} id="inhoud" tabindex={-1}>
      {(help || (breadcrumbs && breadcrumbs.length > 0)) && (
        <div class="main__top">
          {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} />}
          {help && <PageHelp help={help} allHref={helpHref} />}
        </div>
      )}
      {flash && (
        <div class="flash" role={flash.kind === 'error' ? 'alert' : 'status'}>
          <Notice kind={flash.kind}>{flash.text}</Notice>
        </div>
      )}
      {children}
    </main>
  )
}

/** The page of someone who is signed in. The children start with a `PageHead`, which holds the one h1. */
export function Page({ title, frame, ...main }: Common & { frame: PageFrame }) {
  const { organisation, switcher = [], person, nav, search, helpHref, csrf } = frame
  return (
    <Document
      title={`${title} - ${organisation.name}`}
      colourClass={organisation.colourClass}
      themeHref={organisation.themeHref}
    >
      <header class="top">
        <div class="top__in">
          <div class="top__bar">
            <Brand href={organisation.href} />
            <OrganisationMenu name={organisation.name} switcher={switcher} />
            {search && <Search {...search} />}
            <PersonMenu {...person} csrf={csrf} helpHref={helpHref} />
          </div>
          <Navigation items={nav} />
        </div>
      </header>
      <Main {...main} helpHref={helpHref} />
      <Footer helpHref={helpHref} />
    </Document>
  )
}

/** The page of a visitor: public rounds, sign in, reporting without an account. Knows no person. */
export function PublicPage({
  title,
  subject,
  nav = [],
  signInHref,
  homeHref = '/',
  helpHref,
  ...main
}: Common & {
  /** Stands beside the brand: the part of the site. */
  subject?: string | undefined
  nav?: readonly NavItem[] | undefined
  signInHref?: string | undefined
  homeHref?: string | undefined
  helpHref?: string | undefined
}) {
  return (
    <Document title={title}>
      <header class="top">
        <div class="top__in">
          <div class="top__bar">
            <Brand href={homeHref} />
            {subject && (
              <span class="org">
                <span class="org__name">{subject}</span>
              </span>
            )}
            {signInHref && (
              <a class="nl-link small push" href={signInHref}>
                Inloggen
              </a>
            )}
          </div>
          <Navigation items={nav} />
        </div>
      </header>
      <Main {...main} />
      <Footer helpHref={helpHref} />
    </Document>
  )
}
