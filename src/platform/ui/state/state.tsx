// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

/** The seven shapes: filled disc, half disc, open diamond, dotted ring, dash, open ring, triangle. */
export type StateKind = 'ja' | 'deels' | 'nee' | 'open' | 'nvt' | 'bezig' | 'laat'

const WORDS: Record<StateKind, string> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  open: 'niet onderzocht',
  nvt: 'n.v.t.',
  bezig: 'bezig',
  laat: 'over tijd',
}

/** A state: a shape and a word. Without children the shape's own word. */
export function State({ kind, children }: { kind: StateKind; children?: Child }) {
  return <span class={`state state--${kind}`}>{children ?? WORDS[kind]}</span>
}
