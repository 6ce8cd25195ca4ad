// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

/** The seven shapes: filled disc, half disc, open diamond, dotted ring, dash, open ring, triangle. */
export type StateKind = 'ja' | 'deels' | 'nee' | 'open' | 'nvt' | 'bezig' | 'laat'

/** The word of each shape when a page gives no other. */
export const STATE_WORDS: Record<StateKind, string> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  open: 'niet onderzocht',
  nvt: 'n.v.t.',
  bezig: 'bezig',
  laat: 'over tijd',
}

/** A state: a shape and a word. Without children the shape's own word. */
export function State({
  kind,
  cell,
  children,
}: {
  kind: StateKind
  /** Name of the field, when this stands in a cell that a `Grid` may set. */
  cell?: string | undefined
  children?: Child
}) {
  return (
    <span class={`state state--${kind}`} data-cell={cell} data-kind={cell && kind}>
      {children ?? STATE_WORDS[kind]}
    </span>
  )
}
