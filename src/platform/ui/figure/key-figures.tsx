// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

/** A few figures in large type. Each label says of how many: "gemeenten bezocht, van de 388 in 2017". */
export function KeyFigures({ items }: { items: readonly { figure: Child; label: Child }[] }) {
  return (
    <dl class="figures">
      {items.map(item => (
        <div>
          <dt>{item.label}</dt>
          <dd>{item.figure}</dd>
        </div>
      ))}
    </dl>
  )
}
