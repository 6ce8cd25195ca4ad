// SPDX-License-Identifier: EUPL-1.2

import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { assetUrl } from '../assets/build.ts'
import { FOOTER_LINKS, PRODUCT } from '../words.ts'

export type DocumentProps = {
  title: string
  /** Class on `html`: sets the organisation's colour for the bar and the square. */
  colourClass?: string | undefined
  /** Address of a theme made by `themeUrl`, after the own stylesheet. */
  themeHref?: string | undefined
  children?: Child
}

/** The outermost html: head, skip link and nothing more. Pages use `Page` or `PublicPage`. */
export function Document({ title, colourClass, themeHref, children }: DocumentProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="nl" class={colourClass}>
        <head>
          <meta charset="utf-8" />
          <title>{title === PRODUCT ? PRODUCT : `${title} - ${PRODUCT}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" type="image/svg+xml" href={assetUrl('favicon.svg')} />
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            href={assetUrl('noto-sans.woff2')}
            crossorigin="anonymous"
          />
          <link rel="stylesheet" href={assetUrl('app.css')} />
          {themeHref && <link rel="stylesheet" href={themeHref} />}
          <script type="module" src={assetUrl('app.js')} />
        </head>
        <body>
          <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
            Naar de inhoud
          </a>
          {children}
        </body>
      </html>
    </>
  )
}

export function Brand({ href }: { href: string }) {
  return (
    <a class="brand" href={href}>
      <svg viewBox="0 0 26 26" aria-hidden="true">
        <path d="M2 3h9a10 10 0 0 1 0 20H2zM14 3h10v8a9 9 0 0 0-10-8zM24 15v8H14a9 9 0 0 0 10-8z" />
      </svg>
      {PRODUCT}
    </a>
  )
}

export function Footer({ helpHref }: { helpHref?: string | undefined }) {
  return (
    <footer class="foot">
      <div class="foot__in">
        <span>{PRODUCT}, voor en door gemeenten</span>
        {FOOTER_LINKS.map(link => (
          <a class="nl-link" href={link.href === '/hulp' && helpHref ? helpHref : link.href}>
            {link.label}
          </a>
        ))}
      </div>
    </footer>
  )
}
