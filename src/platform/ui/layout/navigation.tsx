// SPDX-License-Identifier: EUPL-1.2

export type NavItem = {
  label: string
  href: string
  current?: boolean | undefined
  /** How many things wait for this person behind the link. */
  count?: number | undefined
}

const MOST_NAV_ITEMS = 7

/** The main menu: at most seven entries, or nobody finds anything. Throws when a caller gives more. */
export function Navigation({ items }: { items: readonly NavItem[] }) {
  if (items.length > MOST_NAV_ITEMS)
    throw new Error(`At most ${MOST_NAV_ITEMS} navigation items, got ${items.length}`)
  if (items.length === 0) return null
  return (
    <nav class="nav" aria-label="Hoofdmenu">
      <ul>
        {items.map(item => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count ? (
                <span class="nl-number-badge">
                  {item.count}
                  <span class="visually-hidden"> {item.count === 1 ? 'wacht' : 'wachten'} op u</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type Breadcrumb = { label: string; href?: string | undefined }

/** Where this page lies. The last one has no address: it is this page. */
export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  return (
    <nav class="crumbs" aria-label="Kruimelpad">
      <ol>
        {items.map((item, index) => (
          <li aria-current={index === items.length - 1 ? 'page' : undefined}>
            {item.href ? (
              <a class="nl-link" href={item.href}>
                {item.label}
              </a>
            ) : (
              item.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
