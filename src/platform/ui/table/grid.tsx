// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { STATE_WORDS, type StateKind } from '../state/state.tsx'
import { KeyHints } from './filters.tsx'

export type GridOption = {
  /** One character: j, d, n, o. */
  key: string
  kind: StateKind
  /** The word beside the shape; the shape's own word unless told. */
  word?: string | undefined
}

export type GridProps = {
  /**
   * Takes one cell by POST with `Accept: application/json`: fields `row`, `field`, `value` (the kind) and `version`;
   * answers `{ version }`, or 409, or 422 with problems.
   */
  action: string
  token: { csrf: string }
  options: readonly GridOption[]
  children?: Child
}

/**
 * Makes the table inside it a grid for the keyboard. Its rows have `grid: { row, version }`, its cells are `State`s
 * with `cell`. Without script each row's own page is the way to change it.
 */
export function Grid({ action, token, options, children }: GridProps) {
  const byKey = Object.fromEntries(
    options.map(({ key, kind, word }) => [key, { kind, word: word ?? STATE_WORDS[kind] }]),
  )
  return (
    <dl-grid data-action={action} data-csrf={token.csrf} data-options={JSON.stringify(byKey)}>
      {children}
      <KeyHints
        hints={[
          { keys: ['↑', '↓', '←', '→'], does: 'van cel naar cel' },
          { keys: options.map(option => option.key), does: 'zet de stand' },
          { keys: ['Enter'], does: 'open de regel' },
          { keys: ['spatie'], does: 'kies de regel' },
          { keys: ['Ctrl', 'Z'], does: 'ongedaan' },
        ]}
      />
    </dl-grid>
  )
}
