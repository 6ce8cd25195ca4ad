// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'

/** A paragraph at reading width; quiet for a source or a remark. */
export function Text({ quiet, children }: { quiet?: boolean | undefined; children?: Child }) {
  return <p class={classes('nl-paragraph', quiet && 'quiet small')}>{children}</p>
}

/** A list of points in running text. */
export function Bullets({ items, quiet }: { items: readonly Child[]; quiet?: boolean | undefined }) {
  return (
    <ul class={classes('bullets', quiet && 'quiet small')}>
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

/** What can be done with the thing beside it; paper shows the thing alone. */
export function ScreenOnly({ children }: { children?: Child }) {
  return <div class="screen-only">{children}</div>
}

/** Many short names, in as many columns as fit. */
export function NameList({ items }: { items: readonly Child[] }) {
  return (
    <ul class="names">
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
