// SPDX-License-Identifier: EUPL-1.2
import type { NavItem } from './navigation.tsx'

/** The pages of one thing, below its page head: "Overzicht, Zelfbeeld, Verslag". */
export function SubNavigation({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav class="nav nav--sub" aria-label={label}>
      <ul>
        {items.map(item => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="nl-number-badge">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
