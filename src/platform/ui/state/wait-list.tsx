// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { State, type StateKind } from './state.tsx'

export type WaitItem = {
  title: Child
  href: string
  /** Second line: where it comes from, who asked. */
  where?: Child
  /** At the right: the date or how it stands. With a `state` it gets that shape. */
  when?: Child
  state?: StateKind | undefined
}

/** What waits: a list of which every line is one link. */
export function WaitList({ items }: { items: readonly WaitItem[] }) {
  return (
    <ul class="wait">
      {items.map(item => (
        <li>
          <div>
            <a href={item.href}>{item.title}</a>
            {item.where && <span class="wait__where">{item.where}</span>}
          </div>
          {item.state ? (
            <State kind={item.state}>{item.when}</State>
          ) : (
            <span class="wait__when">{item.when}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
